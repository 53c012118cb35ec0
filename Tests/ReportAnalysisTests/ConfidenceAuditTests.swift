import ReportAnalysis
import ReportModel
import Testing

@Suite("Confidence bounds")
struct ConfidenceAuditTests {
    static let outside = ["confidence-outside rate@a#2018"]

    @Test(arguments: [
        FindingCase(["rate a 2018 1.2 1.0..1.5"], [], "inside"),
        FindingCase(["rate a 2018 1.2 1.21..1.5"], [], "1.2 can be 1.21"),
        FindingCase(["rate a 2018 1.2 1.3..1.5"], [], "and 1.3 can be 1.25"),
        FindingCase(["rate a 2018 1.2 1.4..1.5"], outside, "below"),
        FindingCase(["rate a 2018 1.7 1.4..1.5"], outside, "above"),
        FindingCase(["rate a 2018 超2 1.4..1.5"], outside, "over 2"),
        FindingCase(["rate a 2018 超1 1.4..1.5"], [], "over 1"),
        FindingCase(["rate a 2018 1.7"], [], "without bounds"),
        FindingCase(["rate a 2018 - L 1.4..1.5"], [], "without a value"),
        FindingCase(["count a 2018 796 790..800"], [], "a count inside"),
        FindingCase(["count a 2018 796 797..800"], ["confidence-outside count@a#2018"], "a count one below"),
    ])
    func findsValuesOutsideTheirBounds(_ row: FindingCase) throws {
        try row.verify(metrics: [.rate(), .count()])
    }
}
