import ReportModel
import Testing

/// What pages show of figures that were carried to an area from areas merged into it.
struct CarriedFiguresTests {
    private static let site = SketchedSite(
        areas: ["city", "one < city to 2021 > new", "two < city to 2021 > new", "new < city from 2021"],
        metrics: [.count(), .rate()],
        figures: [
            "count one 2019 1", "count two 2019 2", "count one 2020 约3", "count two 2020 4 @paper", "count new 2021 9",
            "rate one 2020 50", "rate two 2020 60", "rate new 2021 55", "rate new 2022 56",
        ])

    @Test func standAmongTheFiguresOfOtherPeriodsWithTheirTerms() throws {
        let page = try Self.site.page("areas/new.html")
        let carried = page.rows(ofTable: "theme-theme-others").filter { $0[0] == "Number of count" }
        #expect(
            carried.map { Array($0[1...2]) } == [
                ["about 7 cases\n added up", "2020"], ["3 cases\n added up", "2019"],
            ])
        #expect(
            page.root.all("details", class: "formula").flatMap { $0.all("p") }.map(\.trimmed).contains(
                "ONE about 3 cases + TWO 4 cases = about 7 cases"))
        #expect(
            page.texts("p").filter { $0.hasPrefix("Added up") } == [
                "Added up: the sum of figures of areas that were merged into this one later; not ranked."
            ])
    }

    @Test func standOnThePageOfTheMetricWithTheirSources() throws {
        let rows = try Self.site.page("metrics/count.html").rows(ofTable: "figures-table").filter { $0[0] == "NEW" }
        #expect(
            rows.map { [$0[1], $0[2], $0[4]] } == [
                ["9", "2021", "The book"],
                ["about 7\n added up", "2020", "about 3 cases: The book 4 cases: The paper"],
                ["3\n added up", "2019", "1 cases: The book 2 cases: The book"],
            ])
    }

    @Test func continueTheLineOfTheArea() throws {
        let page = try Self.site.page("areas/new.html")
        #expect(page.rows(ofTable: "theme-theme-latest")[1].contains("2019 to 2021"))
        let line = page.root.all("svg", class: "sparkline").first?.all("path")
        #expect(line?.contains { $0.attributes["class"] == "line" } == true)
        #expect(line?.contains { $0.attributes["class"] == "breaks" } == false)
    }

    @Test func breakTheLineWhereNothingCanBeCarried() throws {
        // The area existed before others were merged into it, so that it has figures of both boundaries.
        let site = SketchedSite(
            areas: ["city", "one < city to 2021 > new", "new < city"], metrics: [.rate()],
            figures: ["rate new 2019 50", "rate new 2020 51", "rate new 2021 52", "rate new 2022 53"])
        let line = try site.page("areas/new.html").root.all("svg", class: "sparkline").first?.all("path")
        #expect(line?.filter { $0.attributes["class"] == "breaks" }.count == 1)
    }
}
