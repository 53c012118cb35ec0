import ReportModel
import Testing

/// What unfolds below the name of a metric on an area's page.
struct MetricDetailsTests {
    private static let people = Metric(
        id: "people", name: "Residents", unit: "people", nature: .stock, theme: Key(position: 0))

    private static var perHead: Metric {
        var metric = Metric.count()
        metric.perHead = .init(population: Key(position: 1), factor: 10_000)
        metric.note = "Counted by hand."
        return metric
    }

    /// The facts of the first metric of a page, each with its value, and what stands above them.
    private func details(_ site: SketchedSite, _ area: String = "a") throws -> (
        lines: [String], facts: [String: String]
    ) {
        let page = try site.page("areas/\(area).html")
        guard let details = page.root.all("details", class: "metric-more").first else { return ([], [:]) }
        let pairs = details.all("dl").flatMap(\.children).map { ($0.children[0].trimmed, $0.children[1].trimmed) }
        return (
            details.children.filter { $0.name == "p" }.map(\.trimmed), Dictionary(pairs) { first, _ in first }
        )
    }

    @Test func tellsHowItIsMeasured() throws {
        let told = try details(SketchedSite(metrics: [Self.perHead, Self.people], figures: ["count a 2018 5"]))
        #expect(told.lines == ["Page of this metric", "How many.", "Counted by hand."])
        #expect(told.facts["Better"] == "higher is better")
    }

    @Test(arguments: [
        (
            ["people a 2018-12-31 20000"],
            "2.50 cases per 10000 people\n Divided by: Residents, as of 31 December 2018 Sources: The book"
        ),
        (
            ["people a 2018-12-31 约20000"],
            "about 2.50 cases per 10000 people\n can stand for"
        ),
        (["people a 2010 20000"], "not computed: the latest population is of 2010, more than three years before"),
        ([], "not computed: no population is known"),
    ])
    func dividesByThePopulation(population: [String], told: String) throws {
        let site = SketchedSite(metrics: [Self.perHead, Self.people], figures: ["count a 2018 5"] + population)
        let perHead = try #require(try details(site).facts["Per head"])
        #expect(perHead.hasPrefix(told), "\(perHead)")
    }

    @Test func tellsTheShareOfTheAreaAbove() throws {
        let site = SketchedSite(figures: ["count a 2018 5", "count city 2018 40"])
        #expect(try details(site).facts["Share of CITY"] == "12.5%")
    }

    @Test(arguments: [("97", "better"), ("95", "similar"), ("90", "worse")])
    func comparesARateWithTheAreaAbove(own: String, outcome: String) throws {
        let site = SketchedSite(metrics: [.rate()], figures: ["rate a 2018 \(own)", "rate city 2018 95"])
        #expect(try details(site).facts["Compared with CITY"] == "95% \(outcome)")
    }

    @Test(arguments: [("97", "reached"), ("95", "uncertain whether reached"), ("90", "not reached")])
    func comparesWithTheTarget(own: String, outcome: String) throws {
        var metric = Metric.rate()
        metric.target = .init(
            figure: try FigureText.parse("95%以上").figure(unit: "%", isCount: false), text: "95%以上",
            source: Key(position: 1), note: "By plan.")
        // What can be ranked can be compared.
        let site = SketchedSite(metrics: [metric], figures: ["rate a 2018 \(own)"])
        #expect(try details(site).facts["Target"] == "95%以上 Sources: The paper By plan. \(outcome)")
        #expect(try site.page("metrics/rate.html").facts["Target"] == "95%以上 Sources: The paper By plan.")
    }

    @Test func tellsTheTrendOfFiveFiguresWithItsMethod() throws {
        let figures = (2014...2019).map { "count a \($0) \($0 - 2000)" }
        let six = SketchedSite(figures: figures)
        #expect(
            try details(six).facts["Trend"]
                == "rising 6 figures from 2014 to 2019, Mann–Kendall test (S = 15, 5% two-sided)")
        #expect(try six.page("areas/a.html").rows(ofTable: "theme-theme-latest")[1].contains("2014 to 2019 rising"))
        let four = SketchedSite(figures: Array(figures.suffix(4)))
        #expect(
            try details(four).facts["Trend"]
                == "only 4 comparable figures follow each other, fewer than the 5 that a trend is told of")
        #expect(try details(SketchedSite(figures: Array(figures.suffix(1)))).facts["Trend"] == nil)
    }
}
