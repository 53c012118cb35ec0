import ReportAnalysis
import ReportModel
import Testing

@Suite("Totals of complete parts")
struct TotalAuditTests {
    static let metrics = [
        Metric.count("all").with { $0.hasCompleteParts = true },
        Metric.count("x").with { $0.partOf = Key(position: 0) },
        Metric.count("y").with { $0.partOf = Key(position: 0) },
    ]

    @Test(arguments: [
        FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 6"], [], "exactly"),
        FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 7"], ["total-mismatch all@a#2018"], "one too many"),
        FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 5"], ["total-mismatch all@a#2018"], "one missing"),
        FindingCase(["all a 2018 10.3万", "x a 2018 5.1万", "y a 2018 5.1万"], [], "rounded one by one, 10.1 to 10.3"),
        FindingCase(
            ["all a 2018 10.4万", "x a 2018 5.1万", "y a 2018 5.1万"], ["total-mismatch all@a#2018"],
            "one unit beyond rounding"),
        FindingCase(["all a 2018 2000余", "x a 2018 近1000", "y a 2018 1500"], [], "approximately"),
        FindingCase(["all a 2018 10", "x a 2018 10"], [], "a part is missing"),
        FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 - L"], [], "a part is not reported"),
        FindingCase(
            ["all a 2018 10", "x a 2018 11"], ["part-exceeds-whole x@a#2018", "total-mismatch all@a#2018"],
            "what is there is too much already"),
        FindingCase(["x a 2018 10", "y a 2018 3"], [], "the total is missing"),
    ])
    func addsUpWhatIsDeclaredComplete(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics)
    }

    @Test func leavesOtherPartsAlone() throws {
        let metrics = [Self.metrics[0].with { $0.hasCompleteParts = false }] + Self.metrics.dropFirst()
        try FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 5"], [], "not declared").verify(metrics: metrics)
    }

    @Test func confirmsATotal() throws {
        let analysis = try FindingCase(["all a 2018 10", "x a 2018 4", "y a 2018 6"], "").analysis(
            metrics: Self.metrics)
        #expect(analysis.confirmations.map(\.rule) == [.totalMismatch])
        #expect(analysis.confirmations.first?.computed == Interval(exactly: DecimalNumber(10)))
    }
}
