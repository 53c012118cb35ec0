import ReportModel
import Testing

struct AreaPageTests {
    private let latest = "theme-theme-latest"

    @Test func tellsValuePeriodChangeRankMedianAndSources() throws {
        let page = try SketchedSite(
            figures: ["count a 2017 700", "count a 2018 796", "count b 2018 500", "count c 2018 400"]
        ).page("areas/a.html")
        #expect(
            page.rows(ofTable: latest) == [
                [
                    "Metric", "Value", "Change", "Rank", "Median of peers", "Among peers", "Over time", "Sources",
                ],
                [
                    "Number of count", "796 cases 2018", "+96 cases (+13.7%) since 2017", "1 of 3 highest first",
                    "500 cases\n better", "400–796 cases", "2017 to 2018", "The book",
                ],
            ])
    }

    @Test func givesThePlainNumberToPrograms() throws {
        let site = SketchedSite(figures: ["count a 2018 31.36万"], language: .chinese, grouping: .comma)
        let data = try site.page("areas/a.html").root.all("data")
        #expect(data.map { $0.attributes["value"] } == ["313600", "313600"])
        #expect(data.last?.trimmed == "31.36万cases")
    }

    @Test func showsBothFiguresWhereSourcesContradict() throws {
        let page = try SketchedSite(
            metrics: [.rate()], figures: ["rate a 2018 97", "rate a 2018 90 @paper", "rate b 2018 95"]
        ).page("areas/a.html")
        #expect(
            page.rows(ofTable: latest).last
                == ["Rate of rate", "97% 90% check: figures disagree 2018", "97%: The book 90%: The paper"])
        #expect(
            page.texts("p").contains(
                "Figures disagree: sources tell different figures; all are shown, nothing is computed from them."))
    }

    @Test func saysWhichSourcePrintsWhatWhereTheyAgreeInDifferentDigits() throws {
        let page = try SketchedSite(
            metrics: [.rate()], figures: ["rate a 2018 98.9", "rate a 2018 99 @paper"]
        ).page("areas/a.html")
        #expect(
            page.rows(ofTable: latest).last
                == ["Rate of rate", "98.9% 2018", "98.9%: The book 99%: The paper"])
    }

    @Test func doesNotRankNeutralMetrics() throws {
        let page = try SketchedSite(
            metrics: [.count(), .count("neutral", better: .neutral)],
            figures: ["count a 2018 1", "count b 2018 2", "neutral a 2018 1", "neutral b 2018 2"]
        ).page("areas/a.html")
        #expect(page.rows(ofTable: latest).map { $0[2] } == ["Rank", "2 of 2 highest first", "not ranked"])
    }

    @Test func ranksTheLowestFirstWhereLessIsBetter() throws {
        let page = try SketchedSite(
            metrics: [.count(better: .lower)], figures: ["count a 2018 1", "count b 2018 2", "count c 2018 1"]
        ).page("areas/a.html")
        #expect(page.rows(ofTable: latest).last?[2] == "1 of 3 tied lowest first")
    }

    @Test func leavesOutEmptyColumnsAndSaysWhyOnce() throws {
        let page = try SketchedSite(figures: ["count a 2018 1", "count a 2019-03 1"]).page("areas/a.html")
        #expect(page.rows(ofTable: latest)[0] == ["Metric", "Value", "Sources"])
        #expect(
            page.texts("p").filter { $0.contains("“Rank”") } == [
                "Tables without the column “Rank” lack it for these reasons. "
                    + "Too few to rank: fewer than two peers have a comparable figure for the same period."
            ])
    }

    @Test func listsTheFiguresOfOtherPeriods() throws {
        let page = try SketchedSite(
            figures: ["count a 2016 1", "count a 2017 2", "count a 2018 3", "count a 2018-01..2018-09 2"]
        ).page("areas/a.html")
        #expect(page.rows(ofTable: latest).last?[1] == "3 cases 2018")
        #expect(
            page.rows(ofTable: "theme-theme-others").dropFirst().map { $0[2] } == [
                "January–September 2018", "2017", "2016",
            ])
    }

    @Test func numbersANoteOnceForAllItsFigures() throws {
        let page = try SketchedSite(
            metrics: [.count("one"), .count("two"), .count("three")],
            figures: ["one a 2018 1 #as told", "two a 2018 2 #by hand", "three a 2018 3 #as told"]
        ).page("areas/a.html")
        #expect(
            page.rows(ofTable: latest).dropFirst().map { $0[1] } == [
                "1 cases[note 1] 2018", "2 cases[note 2] 2018", "3 cases[note 1] 2018",
            ])
        #expect(page.texts("p").filter { $0.hasPrefix("[note") } == ["[note 1] as told", "[note 2] by hand"])
    }

    @Test func showsWhereItStandsAmongAtLeastThreePeers() throws {
        let two = SketchedSite(figures: ["count a 2018 1", "count b 2018 2"])
        #expect(try two.page("areas/a.html").root.all("svg", class: "strip-mark").isEmpty)
        let three = try SketchedSite(figures: ["count a 2018 1", "count b 2018 2", "count c 2018 3"]).page(
            "areas/a.html")
        #expect(three.root.all("svg", class: "strip-mark").count == 1)
        #expect(three.rows(ofTable: latest)[1].contains("1–3 cases"))
        #expect(
            three.texts("p", class: "table-note").first
                == "Ranks, medians and strips: among 4 counties and districts of CITY on this site, "
                + "those with a comparable figure for the same period.")
    }

    @Test func saysWhatFlagsMean() throws {
        let page = try SketchedSite(figures: ["count a 2018 1 P"]).page("areas/a.html")
        #expect(page.rows(ofTable: latest).last?[1] == "1 casesp (provisional) 2018")
        #expect(page.texts("p").contains("p: provisional."))
    }

    @Test(arguments: [("O", "no data"), ("L", "not reported"), ("M", "not applicable"), ("Q", "not published")])
    func printsWordsWhereThereIsNoValue(status: String, words: String) throws {
        let page = try SketchedSite(figures: ["count a 2018 - \(status)"]).page("areas/a.html")
        #expect(page.rows(ofTable: latest).last?[1] == "\(words) 2018")
    }

    @Test func tellsWhatTheAreaBelongsTo() throws {
        let facts = try SketchedSite().page("areas/a.html").facts
        #expect(
            facts == [
                "Kind": "county level", "Part of": "CITY",
                "Peers": "4 counties and districts of CITY on this site",
            ])
    }

    @Test func headsThePageWithTheSitesHeadlineMetrics() throws {
        let site = SketchedSite(
            metrics: [.count("one"), .count("two"), .count("three")],
            figures: ["one a 2018 1", "two a 2018 2", "three a 2018 3"], headline: ["three", "two"])
        #expect(
            try site.page("areas/a.html").texts("a", class: "headline-label") == ["Number of three", "Number of two"])
    }

    @Test func headsThePageWithRankedFiguresWhereTheAreaHasNoHeadlineMetric() throws {
        let site = SketchedSite(
            metrics: [.count("one", better: .neutral), .count("two"), .count("three")],
            figures: ["one a 2018 1", "two a 2018 2", "two b 2018 3", "three b 2018 3"], headline: ["three"])
        let page = try site.page("areas/a.html")
        #expect(page.texts("a", class: "headline-label") == ["Number of two", "Number of one"])
        #expect(
            page.texts("p", class: "headline-note") == [
                "2018 · rank 2 of 2 peers", "Sources: The book", "2018", "Sources: The book",
            ])
    }

    @Test func saysWhereThereAreNoFigures() throws {
        let page = try SketchedSite().page("areas/a.html")
        #expect(page.texts("p").contains("There are no figures for this area yet."))
        #expect(page.root.all("table").isEmpty)
    }
}
