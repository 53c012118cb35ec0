import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Figures that contradict each other")
struct ConflictAuditTests {
    @Test(arguments: [
        FindingCase(["count a 2018 796", "count a 2018 796 @web"], [], "equal"),
        FindingCase(["count a 2018 31.36万", "count a 2018 313612 @web"], [], "one is rounded"),
        FindingCase(["count a 2018 近800", "count a 2018 796 @web"], [], "one is nearly right"),
        FindingCase(["count a 2018 790余", "count a 2018 796 @web"], [], "one is a little over"),
        FindingCase(
            ["count a 2018 796", "count a 2018 797 @web"], ["figures-conflict count@a#2018"], "one unit apart"),
        FindingCase(
            ["count a 2018 31.36万", "count a 2018 313651 @web"], ["figures-conflict count@a#2018"],
            "one unit beyond what rounding allows"),
        FindingCase(
            ["count a 2018 2000余", "count a 2018 2000 @web"], ["figures-conflict count@a#2018"], "over 2000 is not 2000"
        ),
        FindingCase(
            ["count a 2018 3.46万 ^x", "count a 2018 1.45万 ^y"], ["figures-conflict count@a#2018"],
            "two places of one source"),
        FindingCase(["rate a 2018 99", "rate a 2018 98.9 @web"], [], "98.9 rounds to 99"),
        FindingCase(
            ["rate a 2018 99", "rate a 2018 98.4 @web"], ["figures-conflict rate@a#2018"], "98.4 does not"),
        FindingCase(["count a 2018 796", "count a 2018 - L @web"], [], "a gap contradicts nothing"),
        FindingCase(["count a 2018 796", "count a 2017 797 @web"], [], "another period"),
        FindingCase(["count a 2018 796"], [], "one alone"),
    ])
    func findsFiguresThatCannotAllBeTrue(_ row: FindingCase) throws {
        try row.verify(metrics: [.count(), .rate()])
    }

    @Test func showsEachWithItsPlace() throws {
        let finding = try #require(
            try FindingCase(["count a 2018 3.46万 ^综述", "count a 2018 1.45万 ^末段"], "").analysis(metrics: [.count()])
                .findings.first)
        #expect(
            finding.found.chinese
                == "A(a) 2018 的数(count)有不能同时成立的数：3.46万起，即 34550～34650起（book，综述）；1.45万起，即 14450～14550起（book，末段）。")
        #expect(finding.places.map(\.start?.line) == [2, 3])
        #expect(finding.observations == [0, 1])
    }
}
