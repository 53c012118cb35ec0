import ReportModel
import Testing

struct AreaPageTests {
    @Test func probe() throws {
        let site = SketchedSite(
            metrics: [.count(), .rate(), .count("neutral", better: .neutral)],
            figures: [
                "count a 2017 700", "count a 2018 796 P", "count b 2018 500", "count c 2018 500", "neutral a 2018 5",
                "neutral b 2018 6", "rate a 2018 97", "rate a 2018 90 @paper #said so", "rate b 2018 95以上",
            ])
        let page = try PageReading(site.page("areas/a.html"))
        for row in page.rows(ofTable: "theme-theme-latest") { print(row) }
        for row in page.rows(ofTable: "theme-theme-others") { print(row) }
        print(page.texts("p"))
        let metric = try PageReading(site.page("metrics/count.html"))
        for row in metric.rows(ofTable: "ranking-1-table") { print(row) }
        print(metric.texts("p"))
    }
}
