import ReportModel
import Testing

/// The ranking per head on the page of a metric.
struct PerHeadTableTests {
    private static var metrics: [Metric] {
        var metric = Metric.count()
        metric.perHead = .init(population: Key(position: 1), factor: 1000)
        return [
            metric, Metric(id: "people", name: "Residents", unit: "people", nature: .stock, theme: Key(position: 0)),
        ]
    }

    private let table = "ranking-1-per-head"

    @Test func ranksByTheFigurePerHead() throws {
        let page = try SketchedSite(
            metrics: Self.metrics,
            figures: [
                "count a 2018 30", "count b 2018 20", "count c 2018 10", "people a 2018-12-31 6000",
                "people b 2017-12-31 1000 @paper",
            ]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: table) == [
                [
                    "Area", "Rank (highest first)", "Per head (cases per 1000 people)", "Divided by", "Sources",
                ],
                ["B", "1 of 2", "20.00", "1000 people as of 31 December 2017", "The paper"],
                ["A", "2 of 2", "5.00", "6000 people as of 31 December 2018", "The book"],
            ])
        #expect(page.texts("p").contains("C: not computed: no population is known."))
        #expect(
            page.root.all("details", class: "formula").flatMap { $0.all("p") }.map(\.trimmed).contains(
                "20 cases ÷ 1000 people (as of 31 December 2017) × 1000 = 20.00 cases per 1000 people"))
        #expect(page.facts["Per head"] == "Residents")
    }

    @Test func doesNotRankNeutralMetrics() throws {
        var metrics = Self.metrics
        metrics[0].better = .neutral
        let page = try SketchedSite(
            metrics: metrics,
            figures: [
                "count a 2018 30", "count b 2018 20", "people a 2018-12-31 6000", "people b 2018-12-31 1000",
            ]
        ).page("metrics/count.html")
        #expect(page.rows(ofTable: table).map { $0[0] } == ["Area", "B", "A"])
        #expect(page.rows(ofTable: table).first?.contains { $0.hasPrefix("Rank") } == false)
    }

    @Test func isThereOnlyWhereAPopulationIsDeclared() throws {
        let page = try SketchedSite(figures: ["count a 2018 30", "count b 2018 20"]).page("metrics/count.html")
        #expect(page.rows(ofTable: table).isEmpty)
    }
}
