import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Rates against their counts")
struct RateAuditTests {
    static let metrics = [
        Metric.count("settled"), Metric.count("accepted"),
        Metric.rate().with { $0.ratio = .init(numerator: Key(position: 0), denominator: Key(position: 1)) },
    ]

    static func figures(_ settled: String, _ accepted: String, _ rate: String) -> [String] {
        ["settled a 2018 \(settled)", "accepted a 2018 \(accepted)", "rate a 2018 \(rate)"]
    }

    static let mismatch = ["rate-mismatch rate@a#2018"]

    @Test(arguments: [
        FindingCase(figures("37050", "37242", "99"), [], "99.48 rounds to 99"),
        FindingCase(figures("37050", "37242", "99.5"), [], "and to 99.5"),
        FindingCase(figures("37050", "37242", "99.48"), [], "and to 99.48"),
        FindingCase(figures("37050", "37242", "99.4"), mismatch, "but not to 99.4"),
        FindingCase(figures("37050", "37242", "100"), mismatch, "nor to 100"),
        FindingCase(figures("148", "165", "89.7"), [], "89.697 rounds to 89.7"),
        FindingCase(figures("148", "165", "89.6"), mismatch, "one unit less"),
        FindingCase(figures("148", "165", "89.8"), mismatch, "one unit more"),
        FindingCase(figures("149", "165", "89.7"), mismatch, "one more settled"),
        FindingCase(figures("148", "166", "89.7"), mismatch, "one more accepted"),
        FindingCase(figures("857", "958", "89.5"), [], "89.457 rounds to 89.5"),
        FindingCase(figures("856", "958", "89.5"), mismatch, "89.353 does not"),
        FindingCase(figures("199", "200", "99.5"), [], "exactly"),
        FindingCase(figures("199", "200", "99"), [], "99.5 may be rounded to 99, or up"),
        FindingCase(figures("199", "200", "100"), [], "as here"),
        FindingCase(figures("3.46万", "3.5万", "99"), [], "rounded counts make 97.3 to 100.4"),
        FindingCase(figures("3.46万", "3.5万", "96"), mismatch, "which 96 is not"),
        FindingCase(figures("2000余", "3000", "80"), [], "2000余 of 3000 can be 80%"),
        FindingCase(figures("2000余", "3000", "66"), mismatch, "but is over 66.7"),
        FindingCase(figures("95", "100", "90以上"), [], "95 is 90 or more"),
        FindingCase(figures("95", "100", "超95"), mismatch, "but not more than 95"),
        FindingCase(figures("近百", "100", "100"), [], "99 of 100 can be rounded, and nearly 100 be 99.9"),
        FindingCase(figures("近百", "100", "89"), mismatch, "nearly 100 is over 90"),
        FindingCase(figures("0", "0", "0"), [], "nothing of nothing can be anything"),
        FindingCase(["accepted a 2018 165", "rate a 2018 89.6"], [], "without a numerator"),
        FindingCase(["settled a 2018 148", "rate a 2018 89.6"], [], "without a denominator"),
        FindingCase(["settled a 2018 148", "accepted a 2018 165"], [], "without a rate"),
        FindingCase(["settled a 2018 148", "accepted b 2018 165", "rate a 2018 10"], [], "of another area"),
        FindingCase(["settled a 2018 148", "accepted a 2017 165", "rate a 2018 10"], [], "of another period"),
        FindingCase(["settled a 2018 - L", "accepted a 2018 165", "rate a 2018 10"], [], "not reported"),
        FindingCase(figures("148", "165", "10 D"), [], "of another definition"),
    ])
    func comparesARateWithItsCounts(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics)
    }

    @Test func comparesARateOfASpanWithStocksAtItsEnd() throws {
        let metrics = [
            Metric.stock("staffed"), Metric.stock("all"),
            Metric.rate().with { $0.ratio = .init(numerator: Key(position: 0), denominator: Key(position: 1)) },
        ]
        let figures = ["staffed a 2018-12-31 50", "all a 2018-12-31 100"]
        try FindingCase(figures + ["rate a 2018 50"], "half").verify(metrics: metrics)
        try FindingCase(figures + ["rate a 2018 51"], Self.mismatch, "not half").verify(metrics: metrics)
        try FindingCase(figures + ["rate a 2018-S1 51"], "another end").verify(metrics: metrics)
    }

    @Test(arguments: [
        ("‰", "5", "5", true), ("‰", "5", "6", false), ("件/万人", "5", "50", true), ("件/万人", "5", "0.005", false),
        ("每十万人", "5", "500", true), ("倍", "5", "0.005", true), ("千米", "5", "0.005", true),
    ])
    func takesTheFactorFromTheUnit(_ unit: String, _ settled: String, _ rate: String, _ isRight: Bool) throws {
        let metrics = Self.metrics.prefix(2) + [Self.metrics[2].with { $0.unit = unit }]
        let row = FindingCase(Self.figures(settled, "1000", rate), isRight ? [] : Self.mismatch, unit)
        try row.verify(metrics: Array(metrics))
    }

    @Test func showsAllThreeFigures() throws {
        let analysis = try FindingCase(Self.figures("148", "165", "89.6"), "").analysis(metrics: Self.metrics)
        let finding = try #require(analysis.findings.first)
        #expect(
            finding.found.english
                == "rate (率) for a (A) in 2018 is printed as 89.6%, that is 89.55%–89.65%, but its counts (148 起 of 165 起) make 89.697%."
        )
        #expect(
            finding.found.chinese
                == "A(a) 2018 的率(rate)公布为 89.6%，即 89.55%～89.65%，而按分子（148起）、分母（165起）计算为 89.697%。")
        #expect(finding.observations.map { analysis.report.observations[$0].text } == ["89.6", "148", "165"])
        #expect(finding.places.map(\.start?.line) == [4, 2, 3])
        #expect(finding.severity == .error)
    }

    @Test func confirmsWhatAgrees() throws {
        let analysis = try FindingCase(Self.figures("148", "165", "89.7"), "").analysis(metrics: Self.metrics)
        let confirmation = try #require(analysis.confirmations.first)
        #expect(analysis.confirmations.count == 1)
        #expect(confirmation.rule == .rateMismatch)
        #expect(confirmation.key.text(in: analysis.report) == "rate@a#2018")
        #expect(confirmation.inputs.map { $0.text(in: analysis.report) } == ["settled@a#2018", "accepted@a#2018"])
        #expect(confirmation.computed.lower?.description.hasPrefix("89.69") == true)
        let (metric, area) = (confirmation.key.metric, Key<Area>(position: 0))
        let period = try #require(confirmation.key.period)
        let point = try #require(analysis.point(of: metric, for: area, in: period))
        #expect(analysis.confirmations(of: point) == [confirmation])
    }
}
