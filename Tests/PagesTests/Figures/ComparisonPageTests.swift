import ReportModel
import Testing

struct ComparisonPageTests {
    /// A comparison of the first metrics for areas in the order of the register.
    private func comparison(
        metrics: Int = 1, areas: Range<Int> = 1..<5, period: PeriodChoice = .latest, sort: Bool = false,
        chart: Bool = false
    ) -> Comparison {
        let areas = areas.map(Key<Area>.init(position:))
        let first = Key<Metric>(position: 0)
        return Comparison(
            id: "side", title: "Side by side", theme: Key(position: 0),
            table: TableDesign(
                metrics: (0..<metrics).map(Key.init(position:)), areas: areas, periods: [period],
                sort: sort ? TableDesign.Sort(first) : nil, note: "Read with care."),
            charts: chart ? [ChartDesign(kind: .bars, metrics: [first], areas: areas, periods: [period])] : [])
    }

    private func page(_ figures: [String], metrics: [Metric] = [.count()], _ comparison: Comparison) throws
        -> PageReading
    {
        try SketchedSite(metrics: metrics, figures: figures, comparisons: [comparison]).page("comparisons/side.html")
    }

    @Test func ranksAreasWithFiguresOfOnePeriod() throws {
        let page = try page(["count a 2018 3", "count b 2018 5", "count c 2018 5"], comparison())
        #expect(
            page.rows(ofTable: "comparison") == [
                ["Area", "count (cases) 2018"], ["A", "3 rank 3 of 3"], ["B", "5 rank 1 of 3, tied"],
                ["C", "5 rank 1 of 3, tied"], ["D", "no data"], ["Areas with a figure", "3 / 4"],
            ])
        #expect(
            page.texts("p", class: "table-summary") == [
                "4 areas and 1 metric: 3 of 4 cells have figures. "
                    + "count (2018): Highest: B, C, 5 cases; lowest: A, 3 cases."
            ])
    }

    @Test func ranksByARangeWhereFiguresOverlap() throws {
        let page = try page(["count a 2018 约30", "count b 2018 28", "count c 2018 9"], comparison())
        #expect(
            page.rows(ofTable: "comparison").dropFirst().map { $0[1] }.prefix(3) == [
                "about 30 rank 1–2 of 3", "28 rank 1–2 of 3", "9 rank 3 of 3",
            ])
        #expect(
            page.texts("p", class: "table-summary").first?.hasSuffix(
                "Highest: one of A (about 30 cases), B (28 cases); lowest: C, 9 cases.") == true)
    }

    @Test func ranksNothingAcrossPeriods() throws {
        let page = try page(["count a 2018 3", "count b 2018-01..2018-09 5"], comparison(areas: 1..<3))
        #expect(
            page.rows(ofTable: "comparison").dropFirst().dropLast() == [
                ["A", "3 2018"], ["B", "5 January–September 2018"],
            ])
        #expect(
            page.texts("p").contains(
                "Periods differ in kind, length or precision, so that areas are not ranked: count."))
        #expect(page.texts("p", class: "table-summary") == ["2 areas and 1 metric: 2 of 2 cells have figures."])
    }

    @Test func ranksNothingAcrossLevels() throws {
        let page = try page(["count city 2018 9", "count a 2018 3", "count b 2018 5"], comparison(areas: 0..<3))
        #expect(
            page.rows(ofTable: "comparison").dropFirst().map { $0[1] } == [
                "9", "3 rank 2 of 2", "5 rank 1 of 2", "3 / 3",
            ])
        #expect(
            page.texts("p").contains("Levels differ; only areas of the same level are ranked with each other: count."))
    }

    @Test func doesNotRankNeutralMetrics() throws {
        let page = try page(
            ["count a 2018 3", "count b 2018 5"], metrics: [.count(better: .neutral)], comparison(areas: 1..<3))
        #expect(page.rows(ofTable: "comparison").dropFirst().map { $0[1] } == ["3", "5", "2 / 2"])
        #expect(page.texts("p").contains("Neither more nor less is better, so that areas are not ranked: count."))
    }

    @Test func saysWhyCellsAreEmpty() throws {
        let page = try page(
            ["count a 2018 3", "count b 2017 5", "count c 2018 - Q"],
            comparison(period: .fixed(try Period.parse("2018", nature: .flow))))
        #expect(
            page.rows(ofTable: "comparison").dropFirst().map { $0[1] } == [
                "3", "none for the period latest: 2017", "not published", "no data", "1 / 4",
            ])
        #expect(page.texts("p").contains("No data: no figure of this metric is known for the area; that is not zero."))
    }

    @Test func sortsTheRows() throws {
        let page = try page(["count a 2018 3", "count c 2018 5"], comparison(sort: true))
        #expect(page.rows(ofTable: "comparison").dropFirst().map { $0[0] }.prefix(4) == ["C", "A", "B", "D"])
        #expect(page.facts["Order"] == "by Number of count, highest first")
    }

    @Test func drawsBarsWithThePeriodInTheCaptionWhereItIsOne() throws {
        let page = try page(["count a 2018 3", "count c 2018 5"], comparison(chart: true))
        #expect(page.texts("figcaption") == ["Number of count, 2018"])
        #expect(page.texts("desc") == ["C 5 cases; A 3 cases."])
    }

    @Test func namesThePeriodOfEachBarWhereTheyDiffer() throws {
        let page = try page(["count a 2018 3", "count c 2017 5"], comparison(chart: true))
        #expect(
            page.texts("figcaption") == ["Number of count (periods differ and stand beside the names; not a ranking)"])
        #expect(page.texts("desc") == ["C (2017) 5 cases; A (2018) 3 cases."])
    }

    @Test func leavesOutOfTheChartWhatCannotStandBesideTheOthers() throws {
        let page = try page(
            ["count city 2018 9", "count a 2018 3", "count b 2018-01..2018-09 1", "count c 2018 5"],
            comparison(areas: 0..<5, chart: true))
        #expect(page.texts("desc") == ["C 5 cases; A 3 cases."])
        #expect(
            page.texts("p", class: "chart-source").last
                == "Not drawn: CITY, B, whose level or kind of period differs from the others.")
    }

    @Test func drawsNoChartOfASingleBar() throws {
        let page = try page(["count a 2018 3"], comparison(chart: true))
        #expect(page.root.all("figure").isEmpty)
    }

    @Test func printsTheNoteAndTheSources() throws {
        let page = try page(["count a 2018 3", "count b 2018 4 @paper"], comparison())
        #expect(page.texts("p").contains("Read with care."))
        #expect(page.texts("p").contains("Sources: The book, The paper"))
    }
}
