import Pages
import ReportModel
import Testing

/// What holds for all pages of areas, metrics, themes and comparisons.
struct FigurePagesTests {
    /// A site with something of everything; the texts of its author are `author`.
    private func site(_ language: SiteLanguage, author: String) -> SketchedSite {
        var metrics: [Metric] = [.count(), .rate(better: .lower), .count("plain", better: .neutral)]
        for index in metrics.indices {
            metrics[index].name = author
            metrics[index].shortName = author
            metrics[index].definition = author
            metrics[index].unit = index == 1 ? "%" : author
        }
        let figures = ["count", "rate", "plain"].flatMap { metric in
            [
                "\(metric) a 2017 10", "\(metric) a 2018 约11", "\(metric) b 2018 12 P", "\(metric) c 2018 9",
                "\(metric) c 2018 8 @paper #\(author)", "\(metric) city 2019-01..2019-06 5", "\(metric) d 2018 - Q",
            ]
        }
        var site = SketchedSite(
            areas: ["city", "a < city", "b < city to 2021 > a", "c < city", "d < city", "e < city"], metrics: metrics,
            figures: figures, headline: ["count", "rate"], language: language)
        site.comparisons = [
            Comparison(
                id: "side", title: author, summary: author, theme: Key(position: 0),
                table: TableDesign(
                    metrics: metrics.indices.map(Key.init), areas: (0..<6).map(Key.init),
                    sort: TableDesign.Sort(Key(position: 0)), note: author),
                charts: [ChartDesign(kind: .bars, metrics: [Key(position: 0)], areas: (0..<6).map(Key.init))])
        ]
        return site
    }

    private static let folders = ["areas/", "metrics/", "themes/", "comparisons/"]

    private func pages(_ site: SketchedSite) throws -> [String: String] {
        try site.pages().filter { page in Self.folders.contains { page.key.hasPrefix($0) } }
    }

    @Test(arguments: SiteLanguage.allCases)
    func areWellFormedWithEveryIdOnce(language: SiteLanguage) throws {
        let pages = try pages(site(language, author: "<&\"'>"))
        #expect(pages.count == 6 + 3 + 1 + 1 + 4)
        for (path, page) in pages {
            let ids = try PageReading(page).root.all.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    @Test func leadOnlyToPlacesThatAreThere() throws {
        let pages = try pages(site(.english, author: "Author"))
        for (path, page) in pages {
            let root = try PageReading(page).root
            let ids = Set(root.all.compactMap { $0.attributes["id"] })
            for link in root.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())), "\(path) \(link)")
            }
        }
    }

    @Test func sayNothingChineseOnAnEnglishSite() throws {
        for (path, page) in try pages(site(.english, author: "Author")) {
            #expect(!page.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(path)")
        }
    }

    @Test func sayNothingEnglishOnAChineseSite() throws {
        // The theme and the areas of the sketch are named in Latin letters, without lower case but for these.
        let names = ["Theme", "All of it.", "The book", "The paper", "Site", "count", "rate", "plain", "csv", "json"]
        for (path, page) in try pages(site(.chinese, author: "作者")) {
            var text = try PageReading(page).root.text
            for name in names { text = text.replacing(name, with: "") }
            #expect(!text.contains(#/[a-z]{2,}/#), "\(path)")
        }
    }

    @Test func neverLeaveACellEmpty() throws {
        for (path, page) in try pages(site(.english, author: "Author")) {
            for cell in try PageReading(page).root.all where cell.name == "td" || cell.name == "th" {
                #expect(!cell.trimmed.isEmpty, "\(path)")
            }
        }
    }

    @Test func nameEveryTable() throws {
        for (path, page) in try pages(site(.english, author: "Author")) {
            for region in try PageReading(page).root.all("div", class: "table-scroll") {
                let caption = region.all("caption").first
                #expect(caption?.trimmed.isEmpty == false, "\(path)")
                #expect(caption?.attributes["id"] == region.attributes["aria-labelledby"], "\(path)")
            }
        }
    }
}
