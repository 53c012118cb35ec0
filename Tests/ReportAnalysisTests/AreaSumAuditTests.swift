import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Areas and the area above")
struct AreaSumAuditTests {
    static let areas = ["city", "a < city", "b < city"]

    @Test(arguments: [
        FindingCase(["count city 2018 10", "count a 2018 4", "count b 2018 6"], [], "exactly"),
        FindingCase(
            ["count city 2018 10", "count a 2018 4", "count b 2018 7"], ["areas-mismatch count@city#2018"],
            "one too many"),
        FindingCase(
            ["count city 2018 10", "count a 2018 4", "count b 2018 5"], ["areas-mismatch count@city#2018"],
            "one missing"),
        FindingCase(["count city 2018 10.3万", "count a 2018 5.1万", "count b 2018 5.1万"], [], "rounded one by one"),
        FindingCase(
            ["count city 2018 10.4万", "count a 2018 5.1万", "count b 2018 5.1万"], ["areas-mismatch count@city#2018"],
            "one unit beyond rounding"),
        FindingCase(["count city 2018 2000余", "count a 2018 近1000", "count b 2018 1500"], [], "approximately"),
        FindingCase(
            ["count city 2018 10", "count a 2018 4"], ["areas-incomplete count@city#2018"], "an area is missing"),
        FindingCase(
            ["count city 2018 10", "count a 2018 4", "count b 2018 - L"], ["areas-incomplete count@city#2018"],
            "an area has not reported"),
        FindingCase(
            ["count city 2018 10", "count a 2018 11"], ["areas-mismatch count@city#2018"],
            "what is there is too much already"),
        FindingCase(["count a 2018 4", "count b 2018 7"], [], "nothing is told of the city"),
        FindingCase(["count city 2018 10"], [], "nothing is told of the areas"),
        FindingCase(["count city 2018 10", "count a 2017 4", "count b 2018-S1 7"], [], "other periods"),
        FindingCase(["rate city 2018 10", "rate a 2018 90", "rate b 2018 90"], [], "rates do not add up"),
    ])
    func addsUpTheAreasBelow(_ row: FindingCase) throws {
        try row.verify(areas: Self.areas, metrics: [.count(), .rate()])
    }

    @Test(arguments: [
        FindingCase(
            ["count city 2018 10", "count a 2018 4", "count b 2018 6", "count zone 2018 3"], [], "in a district"),
        FindingCase(
            ["count city 2018 13", "count a 2018 4", "count b 2018 6", "count zone 2018 3"], [], "beside them"),
        FindingCase(
            ["count city 2018 12", "count a 2018 4", "count b 2018 6", "count zone 2018 3"],
            ["areas-mismatch count@city#2018"], "neither"),
        FindingCase(["count city 2018 10", "count zone 2018 30"], [], "a zone alone says nothing"),
    ])
    func countsFunctionalZonesEitherWay(_ row: FindingCase) throws {
        try row.verify(areas: Self.areas + ["zone < city"], metrics: [.count()])
    }

    @Test func expectsOnlyAreasThatExisted() throws {
        let areas = ["city", "a < city", "b < city", "old < city to 2015-01-01"]
        let row = FindingCase(["count city 2018 10", "count a 2018 4", "count b 2018 6"], "the old one is gone")
        try row.verify(areas: areas, metrics: [.count()])
        let before = FindingCase(
            ["count city 2013 10", "count a 2013 4", "count b 2013 6"], ["areas-incomplete count@city#2013"], "not yet")
        try before.verify(areas: areas, metrics: [.count()])
    }

    @Test func namesTheMissing() throws {
        let finding = try #require(
            try FindingCase(["count city 2018 10", "count a 2018 4"], "").analysis(
                areas: Self.areas, metrics: [.count()]
            )
            .findings.first)
        #expect(
            finding.found.english
                == "count (数) for city (CITY) in 2018 has a figure, but only 1 of the 2 areas below it has one; their sum can't be checked without b (B)."
        )
        #expect(finding.severity == .notice)
    }
}
