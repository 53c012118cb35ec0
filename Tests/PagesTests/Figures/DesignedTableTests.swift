import ReportModel
import Testing

/// Tables as somebody designed them: columns, headers, groups, totals.
struct DesignedTableTests {
    private func rows(_ page: PageReading) -> [[String]] { page.rows(ofTable: "comparison") }

    @Test func tellsOfEachMetricWhatIsAskedForBelowItsHeader() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4, columns: [.value, .period, .rank, .source]),
            figures: ["count a 2018 3", "count b 2018 5"])
        #expect(
            rows(page) == [
                ["Area", "count (cases) 2018"], ["Value", "Period", "Rank (highest first)", "Sources"],
                ["A", "3", "2018", "2 of 2", "The book"], ["B", "5", "2018", "1 of 2", "The book"],
                ["C", "no data", "no data", "no data", "no data"], ["Areas with a figure", "2 / 3"],
            ])
        let heads = page.root.all("thead")[0].all("th").map { [$0.attributes["scope"], $0.attributes["colspan"]] }
        #expect(heads == [["col", nil], ["colgroup", "4"]] + Array(repeating: ["col", nil], count: 4))
        #expect(page.root.all("tfoot")[0].all("td").map { $0.attributes["colspan"] } == ["4"])
    }

    @Test func putsPeriodsSideBySideBelowTheirMetric() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(
                metrics: 2, areas: 1..<2, periods: [try DesignedSite.year("2017"), try DesignedSite.year("2018")]),
            figures: ["count a 2017 3", "count a 2018 4", "rate a 2018 50"], metrics: [.count(), .rate()])
        #expect(
            rows(page) == [
                ["Area", "count (cases)", "rate (%)"], ["2017", "2018", "2017", "2018"],
                ["A", "3", "4", "none for the period latest: 2018", "50"],
                ["Areas with a figure", "1 / 1", "1 / 1", "0 / 1", "1 / 1"],
            ])
    }

    @Test func hasOneRowOfHeadersWhereOneThingIsTold() throws {
        let page = try DesignedSite.comparison(DesignedSite.table(areas: 1..<3), figures: ["count a 2018 3"])
        #expect(page.root.all("thead")[0].all("tr").count == 1)
        #expect(page.root.all("colgroup").isEmpty)
    }

    @Test func groupsRowsBelowHeaders() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 0..<3) { $0.grouping = .parent }, figures: ["count a 2018 3"])
        #expect(
            rows(page) == [
                ["Area", "count (cases) 2018"], ["Areas with no area above"], ["CITY", "no data"], ["CITY"],
                ["A", "3"], ["B", "no data"], ["Areas with a figure", "1 / 3"],
            ])
        let bodies = page.root.all("tbody")
        #expect(
            bodies.map { $0.all("th").map { $0.attributes["scope"] } } == [
                ["rowgroup", "row"], ["rowgroup", "row", "row"],
            ])
        #expect(bodies[1].all("th")[0].attributes["colspan"] == "2")
        #expect(bodies[1].all("a")[0].attributes["href"] == "../areas/city.html")
    }

    @Test func groupsRowsByLevel() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 0..<3) { $0.grouping = .level }, figures: ["count a 2018 3"])
        #expect(rows(page).map { $0[0] }.contains("county level"))
    }

    @Test func addsUpTheAreasWithTheBoundsOfTheSum() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4) { $0.hasTotals = true },
            figures: ["count a 2018 3", "count b 2018 约50", "count c 2018 7"])
        let total = try #require(rows(page).first { $0[0] == "Total" })
        #expect(total == ["Total", "about 60\n can stand for 55–65"])
        #expect(page.texts("p").contains("A 3 cases + B about 50 cases + C 7 cases"))
    }

    @Test func saysWhyNothingIsAddedUp() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(metrics: 2, areas: 1..<4) { $0.hasTotals = true },
            figures: ["count a 2018 3", "count b 2018 5", "rate a 2018 50"], metrics: [.count(), .rate()])
        #expect(rows(page).first { $0[0] == "Total" } == ["Total", "incomplete, no total C", "not additive"])
        #expect(page.texts("p").contains("Not additive: figures of this metric may not be added up."))
    }

    @Test func countsAnAreaWithinAnotherOneOnce() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 0..<3) { $0.hasTotals = true },
            figures: ["count city 2018 9", "count a 2018 3", "count b 2018 5"])
        #expect(rows(page).first { $0[0] == "Total" } == ["Total", "too few to add"])
    }

    @Test func ranksAcrossPeriodsOnlyWhereThatIsAskedForAndSaysSo() throws {
        let figures = ["count a 2018 3", "count b 2017 5", "count c 2018 9"]
        let plain = try DesignedSite.comparison(DesignedSite.table(areas: 1..<4), figures: figures)
        #expect(
            rows(plain).map { $0[1] }.prefix(4) == [
                "count (cases)", "3 rank 2 of 2 2018", "5 2017", "9 rank 1 of 2 2018",
            ])
        let across = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4, columns: [.value, .rank]) { $0.ranksAcrossPeriods = true },
            figures: figures)
        #expect(
            rows(across).dropFirst(2).prefix(3) == [
                ["A", "3 2018", "3 of 3"], ["B", "5 2017", "2 of 3"], ["C", "9 2018", "1 of 3"],
            ])
        #expect(
            across.texts("caption")
                == ["Side by side (periods differ from row to row and are ranked with each other)"])
    }

    @Test func ranksNeutralMetricsOnlyWhereThatIsAskedForAndSaysByWhat() throws {
        let metrics = [Metric.count(better: .neutral)]
        let figures = ["count a 2018 3", "count b 2018 5"]
        let plain = try DesignedSite.comparison(DesignedSite.table(areas: 1..<3), figures: figures, metrics: metrics)
        #expect(rows(plain).map { $0[1] } == ["count (cases) 2018", "3", "5", "2 / 2"])
        let asked = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<3, columns: [.value, .rank]), figures: figures, metrics: metrics)
        #expect(rows(asked)[1] == ["Value", "Rank (largest first)"])
        #expect(rows(asked)[2] == ["A", "3", "2 of 2"])
    }

    @Test func tellsRanksAsRangesWhereFiguresOverlap() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4, columns: [.value, .rank]),
            figures: ["rate a 2018 97", "rate b 2018 97", "rate c 2018 90"],
            metrics: [.rate()])
        #expect(
            rows(page).dropFirst(2).prefix(3).map { $0[2] } == [
                "1–2 of 3 figures overlap", "1–2 of 3 figures overlap", "3 of 3",
            ])
    }

    @Test func comparesWithTheMedianOfTheTable() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4, columns: [.median]),
            figures: ["count a 2018 3", "count b 2018 5", "count c 2018 9"])
        #expect(
            rows(page)[1...3].map { $0[1] } == [
                "5\n worse", "5\n similar", "5\n better",
            ])
    }

    @Test func comparesWithTheTarget() throws {
        var metric = Metric.rate()
        let text = try FigureText.parse("95以上")
        metric.target = Metric.Target(figure: try text.figure(unit: "%", isCount: false), text: "95%以上")
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<4, columns: [.target]),
            figures: ["rate a 2018 97", "rate b 2018 95", "rate c 2018 90"], metrics: [metric])
        #expect(
            rows(page)[1...3].map { $0[1] } == [
                "95%以上 reached", "95%以上 uncertain whether reached", "95%以上 not reached",
            ])
    }

    @Test func tellsSharesOfTheAreaAboveWithTheirFormula() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<3, columns: [.share]), figures: ["count city 2018 10", "count a 2018 3"])
        #expect(rows(page)[1] == ["A", "30.0%"])
        #expect(page.texts("p").contains("3 cases ÷ 10 cases = 30.0%"))
    }

    @Test func saysWithWhomIsCompared() throws {
        let peers = try DesignedSite.comparison(DesignedSite.table(), figures: ["count a 2018 3"])
        #expect(peers.facts["Areas compared"] == "4 counties and districts of CITY on this site")
        let some = try DesignedSite.comparison(DesignedSite.table(areas: 1..<3), figures: ["count a 2018 3"])
        #expect(some.facts["Areas compared"] == "A, B")
        #expect(some.texts("p").contains("Compared are A, B."))
    }

    @Test func drawsBarsAndStripsOfWhatCanStandSideBySide() throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: 0..<4, columns: [.bar, .strip, .sparkline]),
            figures: ["count city 2018 90", "count a 2018 3", "count b 2018 约5", "count c 2017 1", "count c 2018 2"])
        #expect(rows(page)[2] == ["CITY", "not drawn", "not drawn", "one period"])
        #expect(page.root.all("svg", class: "cell-bar").count == 3)
        #expect(page.root.all("svg", class: "strip-mark").count == 3)
        #expect(page.root.all("svg", class: "sparkline").count == 1)
    }
}
