import ReportModel
import Testing

/// Every figure that stands in a table, a card or the table of a chart leads to its record.
struct ProvenanceTests {
    private func site() throws -> [String: String] {
        let article = Article(
            name: "text", kind: .caseStudy, title: "Text", date: PartialDate(year: 2020), areas: [Key(position: 1)],
            metrics: [Key(position: 0)], body: RichText(), origin: Origin(file: "cases/text.md", line: 1))
        let comparison = Comparison(
            id: "both", title: "Both",
            table: TableDesign(metrics: [Key(position: 0)], areas: [Key(position: 1), Key(position: 2)]))
        return try SketchedSite(
            figures: [
                "count a 2016 3", "count a 2017 5", "count a 2018 约7", "count b 2018 9 @paper", "count c 2018 4 P",
            ], articles: [article], comparisons: [comparison], headline: ["count"]
        ).pages()
    }

    @Test(arguments: [
        "index.html", "areas/a.html", "metrics/count.html", "comparisons/both.html", "cases/text.html",
    ])
    func leadsFromEveryFigureToItsRecord(path: String) throws {
        let pages = try site()
        let page = try PageReading(try #require(pages[path]))
        let computed = page.root.all("summary").flatMap { $0.all("data") }.count
        let figures = page.root.all("data")
        #expect(!figures.isEmpty)
        let links = page.root.all("a", class: "figure").filter { !$0.all("data").isEmpty }
        #expect(links.count == figures.count - computed)
        for link in links {
            let href = try #require(link.attributes["href"])
            let parts = href.split(separator: "#")
            let file = String(parts[0]).replacing("../", with: "")
            #expect(pages[file]?.contains("id=\"\(parts[1])\"") == true, "\(href)")
        }
    }

    @Test func leadsFromTheTableOfAChartToo() throws {
        let page = try PageReading(try #require(try site()["metrics/count.html"]))
        let twin = page.root.all("details", class: "twin").first
        #expect(
            twin?.all("a", class: "figure").map { $0.attributes["href"] }
                == ["2016", "2017", "2018"].map { "../sources/book.html#count.a.\($0)" })
    }
}
