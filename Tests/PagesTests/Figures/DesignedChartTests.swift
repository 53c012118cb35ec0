import ReportModel
import Testing

/// Charts as somebody designed them.
struct DesignedChartTests {
    private func chart(_ design: ChartDesign, figures: [String], metrics: [Metric] = [.count()]) throws -> PageReading {
        try DesignedSite.text([.chart(design)], figures: figures, metrics: metrics)
    }

    @Test func drawsBarsInOrderOfSizeWithATableTwin() throws {
        let page = try chart(
            DesignedSite.chart(.bars), figures: ["count a 2018 3", "count b 2018 5", "count c 2018 4"])
        #expect(page.texts("desc") == ["B 5 cases; C 4 cases; A 3 cases."])
        #expect(page.texts("figcaption") == ["Number of count, 2018"])
        #expect(
            page.rows(ofTable: "block-1-table") == [
                ["Area", "count (cases) 2018"], ["B", "5"], ["C", "4"], ["A", "3"], ["D", "no data"],
            ])
        #expect(page.texts("p", class: "chart-source") == ["Sources: The book", "Not drawn: D, without a figure."])
    }

    @Test func drawsAChartOfBarsForEachMetricAndPeriod() throws {
        let page = try chart(
            DesignedSite.chart(
                .bars, metrics: 2, periods: [try DesignedSite.year("2017"), try DesignedSite.year("2018")]
            ) { $0.title = "Title" },
            figures: ["count a 2018 3", "count b 2018 5", "rate a 2017 1", "rate b 2017 2"],
            metrics: [.count(), .rate()])
        #expect(page.texts("figcaption") == ["Title: Number of count, 2018", "Title: Rate of rate, 2017"])
    }

    @Test func saysWhoIsLeftOutForWhichReason() throws {
        let page = try chart(
            DesignedSite.chart(.bars, areas: 0..<5),
            figures: [
                "count city 2018 90", "count a 2018 3", "count b 2018 5", "count c 2018-01..2018-09 1",
                "count d 2018 4", "count d 2018 5 @paper",
            ])
        #expect(
            page.texts("p", class: "chart-source").dropFirst() == [
                "Not drawn: D, for which sources tell different figures.",
                "Not drawn: CITY, whose level differs from the others.",
                "Not drawn: C, whose kind or length of period differs from the others.",
            ])
    }

    @Test func takesTheAuthorsWords() throws {
        let page = try chart(
            DesignedSite.chart(.bars) {
                $0.title = "Who has most"
                $0.description = "B is ahead."
                $0.note = "Counted by hand."
            }, figures: ["count a 2018 3", "count b 2018 5"])
        #expect(page.texts("figcaption") == ["Who has most"])
        #expect(page.texts("desc") == ["B is ahead."])
        #expect(page.texts("p", class: "chart-source").last == "Counted by hand.")
    }

    @Test func drawsBarsOfSeveralMetricsForEachArea() throws {
        let page = try chart(
            DesignedSite.chart(.groupedBars, metrics: 2),
            figures: ["count a 2018 3", "count b 2018 5", "more a 2018 7"], metrics: [.count(), .count("more")])
        #expect(
            page.texts("desc") == [
                "B count (2018) 5 cases, more (2018) no data; A count (2018) 3 cases, more (2018) 7 cases."
            ])
        #expect(
            page.texts("p", class: "chart-source").last
                == "Not drawn: C, D, without a figure, or with a level or kind of period that differs from the others.")
    }

    @Test func drawsBarsOfSeveralPeriodsForEachArea() throws {
        let page = try chart(
            DesignedSite.chart(
                .groupedBars, areas: 1..<3, periods: [try DesignedSite.year("2017"), try DesignedSite.year("2018")]),
            figures: ["count a 2017 3", "count a 2018 5"])
        #expect(page.texts("desc") == ["A 2017 3 cases, 2018 5 cases."])
    }

    @Test func drawsALineForEachAreaTheMarkedOneFirst() throws {
        let page = try chart(
            DesignedSite.chart(.lines) { $0.highlight = Key(position: 2) },
            figures: ["count a 2017 3", "count a 2018 5", "count b 2017 1", "count b 2018 2", "count c 2018 9"])
        #expect(page.texts("desc") == ["B 2017 1 cases → 2018 2 cases; A 2017 3 cases → 2018 5 cases."])
        #expect(page.texts("figcaption") == ["Number of count over time (cases)"])
        #expect(
            page.texts("p", class: "chart-source").last == "Not drawn: C, D, with fewer than two comparable figures.")
    }

    @Test func putsAllAreasOnOneLineWithTheMarkedOneNamed() throws {
        let page = try chart(
            DesignedSite.chart(.strip) { $0.highlight = Key(position: 2) },
            figures: ["count a 2018 3", "count b 2018 5", "count c 2018 9"])
        #expect(page.texts("desc") == ["B 5 cases; A lowest 3 cases; C highest 9 cases."])
    }

    @Test func drawsTheHighestWhereThereAreTooManyBars() throws {
        let ids = (1...60).map { "x\($0)" }
        let site = SketchedSite(
            areas: ["city"] + ids.map { "\($0) < city" }, figures: ids.map { "count \($0) 2018 \($0.dropFirst())" },
            comparisons: [
                Comparison(
                    id: "side", title: "Side by side", table: DesignedSite.table(areas: 1..<61),
                    charts: [DesignedSite.chart(.bars, areas: 1..<61) { $0.highlight = Key(position: 1) }])
            ])
        let page = try site.page("comparisons/side.html")
        #expect(
            page.texts("p", class: "chart-source").contains("Only the highest 40 of 60 are drawn; the table has all."))
        #expect(page.texts("desc") == ["X60 60 cases; X1 1 cases."])
    }
}
