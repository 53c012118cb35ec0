import ReportModel
import Testing

/// What stands on top of the pages of areas that were abolished, merged or divided.
struct AreaNoticesTests {
    private func notices(_ site: SketchedSite, of area: String) throws -> [String] {
        try site.page("areas/\(area).html").texts("div", class: "notice")
    }

    @Test func namesTheSuccessorOfAnAbolishedArea() throws {
        let site = SketchedSite(areas: ["city", "old < city to 2021 > new", "new < city from 2021"])
        #expect(
            try notices(site, of: "old") == [
                "OLD was abolished in 2021. Its territory now belongs to: NEW.\nFigures that can be added up are carried to the "
                    + "area that it belongs to now, together with those of other areas merged into it, and marked there."
            ])
        #expect(
            try notices(site, of: "new") == [
                "In 2021 this area took over the territory of areas that were abolished: OLD. For periods before, figures "
                    + "that can be added up are sums over those areas, marked “added up”; other metrics break there."
            ])
        #expect(try site.page("areas/new.html").facts["Territory from"] == "OLD (abolished 2021)")
    }

    @Test func saysThatNothingIsCarriedFromADividedArea() throws {
        let site = SketchedSite(
            areas: ["city", "old < city to 2021 > new > other", "new < city from 2021", "other < city"],
            figures: ["count old 2020 5", "count new 2021 6"])
        #expect(try notices(site, of: "old").first?.contains("Its territory was divided") == true)
        #expect(try notices(site, of: "new").first?.contains("Not all of it came to this area") == true)
        #expect(try notices(site, of: "other").count == 1)
    }

    @Test func namesTheMetricsThatAreCarried() throws {
        let site = SketchedSite(
            areas: ["city", "one < city to 2021 > new", "two < city to 2021 > new", "new < city from 2021"],
            metrics: [.count("sum"), .count("part"), .rate()],
            figures: [
                "sum one 2020 1", "sum two 2020 2", "sum new 2021 4", "part one 2020 1", "part new 2021 2",
                "rate one 2020 50", "rate two 2020 50", "rate new 2021 50",
            ])
        #expect(
            try notices(site, of: "new").first?.hasSuffix("Metrics with figures added up (1): Number of sum.") == true)
    }

    @Test func saysNothingOfAnAreaThatNeverChanged() throws {
        #expect(try notices(SketchedSite(), of: "a").isEmpty)
    }
}
