import ReportModel
import Testing

/// The lists of areas, metrics, themes and comparisons, and the page of a theme.
struct ListPageTests {
    private let site = SketchedSite(
        areas: ["city", "a < city", "b < city to 2021 > a", "town"], metrics: [.count(), .rate()],
        figures: ["count a 2017 1", "count a 2018 2", "count b 2018 - O"],
        articles: [
            Article(
                name: "story", kind: .caseStudy, title: "Story", areas: [Key(position: 1)], themes: [Key(position: 0)],
                metrics: [Key(position: 0)], body: RichText(), origin: Origin(file: "story.md", line: 1))
        ],
        comparisons: [
            Comparison(
                id: "side", title: "Side by side", theme: Key(position: 0),
                table: TableDesign(metrics: [Key(position: 0)], areas: [Key(position: 1), Key(position: 2)]))
        ])

    @Test func putsAreasBelowTheAreasTheyBelongTo() throws {
        let page = try site.page("areas/index.html")
        let trees = page.root.all("ul", class: "tree")
        #expect(trees.map(\.children.count) == [2, 2])
        #expect(page.texts("p", class: "lead") == ["4 areas; 1 of them no longer exist and keep their pages."])
    }

    @Test func tellsWhatThereIsOnEachArea() throws {
        #expect(
            try site.page("areas/index.html").texts("span", class: "remark") == [
                "prefecture level", "county level · 2 figures · 1 case study",
                "county level · abolished 2021 · 1 figure",
                "prefecture level",
            ])
    }

    @Test func countsAreasAndPeriodsOfMetrics() throws {
        let rows = [
            ["Metric", "Unit", "Type", "Areas", "Periods"],
            ["Number of count", "cases", "flow", "2", "2 periods, latest: 2018"],
            ["Rate of rate", "%", "ratio", "0", "no data"],
        ]
        #expect(try site.page("metrics/index.html").rows(ofTable: "theme-theme-metrics") == rows)
        #expect(try site.page("themes/theme.html").rows(ofTable: "metrics-table") == rows)
    }

    @Test func leadsFromAThemeToComparisonsAndCases() throws {
        let page = try site.page("themes/theme.html")
        #expect(page.texts("h2") == ["Comparisons", "Metrics", "Case studies"])
        #expect(page.texts("h3") == ["Side by side", "Story"])
    }

    @Test(arguments: ["areas/a.html", "metrics/count.html"])
    func leadsFromAreasAndMetricsToComparisonsAndCases(path: String) throws {
        #expect(try Set(site.page(path).texts("h3")) == ["Story", "Side by side"])
    }

    @Test func listsThemesAndComparisons() throws {
        #expect(try site.page("themes/index.html").texts("p", class: "card-meta") == ["2 metrics · 1 case study"])
        #expect(try site.page("comparisons/index.html").texts("p", class: "card-meta") == ["2 areas, 1 metric"])
    }

    @Test func hasNoListsOfWhatThereIsNothingOf() throws {
        let paths = RenderedSite(try SketchedSite(areas: ["town"], metrics: []).report()).paths
        #expect(paths.contains("areas/index.html"))
        #expect(!paths.contains("metrics/index.html"))
        let empty = RenderedSite(Report(settings: SiteSettings(title: "Site", language: .english)))
        #expect(empty.paths.filter { $0.hasSuffix("/index.html") } == [])
    }
}
