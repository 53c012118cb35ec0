import ReportModel
import Testing

/// What a page of an area says that it lacks, and who has it.
struct MissingFiguresTests {
    private func rows(_ site: SketchedSite, of area: String = "a") throws -> [[String]] {
        try site.page("areas/\(area).html").rows(ofTable: "missing-table").dropFirst().map { $0 }
    }

    @Test func namesThePeersThatHaveWhatTheAreaLacks() throws {
        let site = SketchedSite(
            metrics: [.count("one"), .count("two"), .count("three")],
            figures: ["one b 2018 1", "two b 2018 1", "two c 2018 2", "three a 2018 1", "three city 2018 3"])
        #expect(
            try rows(site) == [
                ["Number of two", "2018", "B, C", "no data"], ["Number of one", "2018", "B", "no data"],
            ])
        #expect(
            try site.page("areas/a.html").texts("p", class: "table-summary") == [
                "Of 4 counties and districts of CITY on this site, some have figures on 2 metrics that this area lacks."
            ])
        #expect(try rows(site, of: "city").isEmpty)
    }

    @Test func saysWhatTheAreaHasInstead() throws {
        let site = SketchedSite(
            metrics: [.count("old"), .count("gap"), .count("same")],
            figures: [
                "old a 2016 1", "old b 2018 1", "gap a 2018 - L", "gap b 2018 1", "same a 2018 1", "same b 2018 1",
            ])
        #expect(try rows(site).map(\.last) == ["latest: 2016", "not reported"])
    }

    @Test func leavesOutPeriodsInWhichTheAreaDidNotExist() throws {
        let site = SketchedSite(
            areas: ["city", "old < city to 2016 > new", "new < city from 2016", "b < city"],
            figures: ["count b 2018 1"])
        #expect(try rows(site, of: "old").isEmpty)
        #expect(try rows(site, of: "new").count == 1)
    }

    @Test func countsAreasWhereThereAreMany() throws {
        let areas = (1...6).map { "n\($0) < city" }
        let site = SketchedSite(areas: ["city", "a < city"] + areas, figures: (1...6).map { "count n\($0) 2018 1" })
        #expect(try rows(site).map { $0[2] } == ["6 areas"])
    }

    @Test func listsThoseThatMostPeersHaveWhereThereAreVeryMany() throws {
        let metrics = (1...70).map { Metric.count("m\($0)") }
        let site = SketchedSite(metrics: metrics, figures: metrics.map { "\($0.id) b 2018 1" } + ["m70 c 2018 1"])
        let rows = try rows(site)
        #expect(rows.count == 60)
        #expect(rows.first?.first == "Number of m70")
        #expect(
            try site.page("areas/a.html").texts("p", class: "table-summary").first?.hasSuffix(
                "The 60 metrics that most have are listed.") == true)
    }
}
