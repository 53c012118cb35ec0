import ReportModel
import Testing

/// The charts of lines on the page of a metric.
struct TrendFigureTests {
    private let table = "trend-chart-table"

    @Test(arguments: [
        (["count a 2018 1", "count a 2019 2"], 1),
        // A year and nine months are not on one line.
        (["count a 2018 1", "count a 2019-01..2019-09 2"], 0),
        (["count a 2018 1"], 0),
        // Of two figures that disagree neither is drawn.
        (["count a 2018 1", "count a 2019 2", "count a 2019 3 @paper"], 0),
        (["count a 2018 1", "count a 2019 - O"], 0),
    ])
    func drawsALineOfComparableFigures(figures: [String], count: Int) throws {
        let page = try SketchedSite(figures: figures).page("metrics/count.html")
        #expect(page.root.all("figure", class: "chart").count == count)
        // The row of the area draws a line where there is one.
        let area = try SketchedSite(figures: figures).page("areas/a.html")
        #expect(area.root.all("svg", class: "sparkline").count == count)
    }

    @Test func showsTheFiguresOfTheLinesAsATable() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 约1", "count a 2020 3", "count b 2018 2", "count b 2019 3"]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: table) == [
                ["Area", "2018", "2019", "2020"], ["A", "about 1 cases", "no data", "3 cases"],
                ["B", "2 cases", "3 cases", "no data"],
            ])
    }

    @Test func keepsSumsApartFromTheirParts() throws {
        let figures = ["city", "a", "b"].flatMap { ["count \($0) 2018 1", "count \($0) 2019 2"] }
        let counts = try SketchedSite(figures: figures).page("metrics/count.html")
        #expect(
            counts.texts("figcaption").filter { $0.hasSuffix("(cases)") } == [
                "CITY: Number of count (cases)", "A, B: Number of count (cases)",
            ])
        let rates = try SketchedSite(
            metrics: [.rate()], figures: figures.map { $0.replacing("count", with: "rate") }
        ).page("metrics/rate.html")
        #expect(rates.texts("figcaption").filter { $0.hasSuffix("(%)") } == ["CITY, A, B: Rate of rate (%)"])
    }

    private static let many = SketchedSite(
        areas: ["city"] + (1...65).map { "n\($0) < city" },
        figures: (1...65).flatMap { ["count n\($0) 2018 \($0)", "count n\($0) 2019 \($0 + 1)"] })

    @Test func picksOneOfManyLinesByALink() throws {
        let page = try Self.many.page("metrics/count.html")
        let links = page.root.all("ul", class: "links picking").flatMap { $0.all("a") }.compactMap {
            $0.attributes["href"]
        }
        #expect(links.count == 65)
        #expect(links.first == "#trend-n1")
        let ids = Set(page.root.all.compactMap { $0.attributes["id"] })
        #expect(links.allSatisfy { ids.contains(String($0.dropFirst())) })
        let area = try Self.many.page("areas/n7.html")
        #expect(
            area.root.all("a", class: "period").map { $0.attributes["href"] } == ["../metrics/count.html#trend-n7"])
    }

    @Test func leadsToTheChartWhereLinesAreFew() throws {
        let site = SketchedSite(figures: ["count a 2018 1", "count a 2019 2"])
        #expect(
            try site.page("areas/a.html").root.all("a", class: "period").map { $0.attributes["href"] } == [
                "../metrics/count.html#trend"
            ])
        #expect(try site.page("metrics/count.html").root.all.contains { $0.attributes["id"] == "trend" })
    }

    @Test func drawsEachOfManyByItselfUpToALimit() throws {
        let page = try Self.many.page("metrics/count.html")
        #expect(page.root.all("ul", class: "multiples").first?.children.count == 60)
        #expect(page.texts("p").contains("The first 60 of 65 areas are drawn; the table has all."))
        #expect(page.rows(ofTable: table).count == 66)
    }
}
