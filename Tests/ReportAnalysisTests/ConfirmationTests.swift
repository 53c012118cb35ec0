import ReportAnalysis
import ReportModel
import Testing

@Suite("Figures that agree")
struct ConfirmationTests {
    static let metrics = [
        Metric.count("all").with { $0.hasCompleteParts = true },
        Metric.count("x").with { $0.partOf = Key(position: 0) },
        Metric.count("y").with { $0.partOf = Key(position: 0) },
        Metric.rate().with { $0.ratio = .init(numerator: Key(position: 1), denominator: Key(position: 0)) },
        Metric.rate("change").with { $0.change = .init(of: Key(position: 0), base: .yearEarlier) },
    ]

    static func analysis() throws -> Analysis {
        let figures = [
            "all city 2017 20", "all city 2018 25", "x city 2018 5", "y city 2018 20", "rate city 2018 20",
            "change city 2018 25", "all a 2018 10", "all b 2018 15", "all zone 2018 3",
        ]
        return try FindingCase(figures, "").analysis(
            areas: ["city", "a < city", "b < city", "zone < city"], metrics: metrics)
    }

    @Test func listsThemByRuleAndKey() throws {
        let analysis = try Self.analysis()
        #expect(analysis.findings == [])
        let told = analysis.confirmations.map { confirmation in
            let inputs = confirmation.inputs.map { $0.text(in: analysis.report) }.joined(separator: " ")
            let bound = confirmation.computed.lower?.description ?? ""
            return "\(confirmation.rule.rawValue) \(confirmation.key.text(in: analysis.report)) = \(bound) of \(inputs)"
        }
        #expect(
            told == [
                "rate-mismatch rate@city#2018 = 20 of x@city#2018 all@city#2018",
                "total-mismatch all@city#2018 = 25 of x@city#2018 y@city#2018",
                "areas-mismatch all@city#2018 = 25 of all@a#2018 all@b#2018",
                "change-mismatch change@city#2018 = 25 of all@city#2018 all@city#2017",
            ])
        #expect(analysis.confirmationCount == 4)
    }

    @Test(arguments: [
        ("all", ["total-mismatch", "areas-mismatch"]), ("rate", ["rate-mismatch"]), ("change", ["change-mismatch"]),
        ("x", []),
    ])
    func findsThoseOfAFigure(_ metric: String, _ rules: [String]) throws {
        let analysis = try Self.analysis()
        let point = try #require(
            analysis.point(
                of: try analysis.report.metric(metric), for: Key(position: 0),
                in: try Period.parse("2018", nature: .flow)))
        #expect(analysis.confirmations(of: point).map(\.rule.rawValue) == rules)
    }
}
