import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Published changes")
struct ChangeAuditTests {
    static let metrics = [
        Metric.count(), Metric.rate(),
        Metric.rate("count-change").with { $0.change = .init(of: Key(position: 0), base: .yearEarlier) },
        Metric.rate("rate-change").with {
            ($0.change, $0.unit) = (.init(of: Key(position: 1), base: .yearEarlier), "个百分点")
        },
        Metric.rate("quarter-change").with { $0.change = .init(of: Key(position: 0), base: .previous) },
        Metric.count("more").with { $0.change = .init(of: Key(position: 0), base: .yearEarlier) },
        Metric.rate("rate-relative").with { $0.change = .init(of: Key(position: 1), base: .yearEarlier) },
    ]

    static func counts(_ change: String) -> [String] {
        ["count a 2017 1000", "count a 2018 722", "count-change a 2018 \(change)"]
    }

    static func rates(_ change: String) -> [String] {
        ["rate a 2021 77.0", "rate a 2022 89.5", "rate-change a 2022 \(change)"]
    }

    @Test(arguments: [
        FindingCase(counts("-27.8"), [], "722 of 1000"),
        FindingCase(counts("-28"), [], "rounded"),
        FindingCase(counts("-27"), ["change-mismatch count-change@a#2018"], "not rounded to that"),
        FindingCase(counts("-27.7"), ["change-mismatch count-change@a#2018"], "one unit more"),
        FindingCase(counts("-27.9"), ["change-mismatch count-change@a#2018"], "one unit less"),
        FindingCase(counts("27.8"), ["change-mismatch count-change@a#2018"], "a rise"),
        FindingCase(counts("-27以下"), [], "more than 27% less"),
        FindingCase(counts("-28以下"), ["change-mismatch count-change@a#2018"], "not more than 28"),
        FindingCase(
            ["count a 2017 1万多", "count a 2018 1.5万", "count-change a 2018 40"], [], "1万多 can be 1.07万"),
        FindingCase(rates("12.5"), [], "a difference of shares"),
        FindingCase(rates("12.6"), [], "of rounded ones"),
        FindingCase(rates("12.7"), ["change-mismatch rate-change@a#2022"], "beyond rounding"),
        FindingCase(["rate a 2021 50", "rate a 2022 60", "rate-relative a 2022 20"], [], "in percent of the share"),
        FindingCase(["rate a 2021 50", "rate a 2022 60", "rate-relative a 2022 10"], [], "or in points"),
        FindingCase(
            ["rate a 2021 50", "rate a 2022 60", "rate-relative a 2022 15"], ["change-mismatch rate-relative@a#2022"],
            "or neither"),
        FindingCase(
            ["count a 2018-Q1 50", "count a 2018-Q2 60", "quarter-change a 2018-Q2 20"], [], "since the quarter before"),
        FindingCase(
            ["count a 2018-Q1 50", "count a 2018-Q2 60", "quarter-change a 2018-Q2 21"],
            ["change-mismatch quarter-change@a#2018-Q2"], "one unit more"),
        FindingCase(["count a 2017 5", "count a 2018 7", "more a 2018 2"], [], "in the metric's own unit"),
        FindingCase(
            ["count a 2017 5", "count a 2018 7", "more a 2018 3"], ["change-mismatch more@a#2018"], "one too many"),
        FindingCase(["count a 2018 722", "count-change a 2018 -99"], [], "the earlier value is missing"),
        FindingCase(["count a 2017 722", "count-change a 2018 -99"], [], "the later value is missing"),
        FindingCase(
            ["count a 2017 0", "count a 2018 7", "count-change a 2018 10"], [], "nothing is a multiple of zero"),
    ])
    func comparesAChangeWithItsValues(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics)
    }

    @Test func showsWhatTheChangeIs() throws {
        let analysis = try FindingCase(Self.counts("-27.7"), "").analysis(metrics: Self.metrics)
        let finding = try #require(analysis.findings.first)
        #expect(
            finding.found.chinese
                == "A(a) 2018 的率(count-change)公布为 -27.7%，即 -27.75%～-27.65%，而由两期的数（先 1000起，后 722起）算得 -27.8%。")
        #expect(finding.places.map(\.start?.line) == [4, 3, 2])
    }
}
