import ReportModel
import Testing

struct MetricPageTests {
    private let ranking = "ranking-1-table"

    @Test func namesMissingAreasInTheRanking() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 3", "count b 2018 5", "count c 2016 4"]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: ranking) == [
                ["Area", "Rank (highest first)", "Value (cases)", "Sources"],
                ["B", "1 / 2", "5", "The book"],
                ["A", "2 / 2", "3", "The book"],
            ])
        #expect(page.texts("p").contains("Without a figure for 2018: C (latest: 2016), D."))
        #expect(
            page.texts("p", class: "table-summary").first
                == "2 of 4 areas have figures. Highest: B, 5 cases; lowest: A, 3 cases.")
    }

    @Test func printsThePeersAndThePeriodOfTheRanking() throws {
        let page = try SketchedSite(figures: ["count a 2018 3", "count b 2018 5"]).page("metrics/count.html")
        #expect(page.texts("h2").first == "4 counties and districts of CITY on this site, 2018")
    }

    @Test func ranksInThePeriodThatMostPeersHave() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 3", "count b 2018 5", "count b 2019 6", "count c 2018 4"]
        ).page("metrics/count.html")
        #expect(page.rows(ofTable: ranking).dropFirst().map { $0[0] } == ["B", "C", "A"])
    }

    @Test func ranksTheLatestOfPeriodsWithAsManyFigures() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 3", "count b 2018 5", "count a 2019 6", "count b 2019 4"]
        ).page("metrics/count.html")
        #expect(page.rows(ofTable: ranking).dropFirst().map { $0[2] } == ["6", "4"])
    }

    @Test func showsFiguresThatCannotBeRankedWithTheReason() throws {
        let page = try SketchedSite(
            figures: [
                "count a 2018 3", "count b 2018 5", "count c 2018 超9", "count d 2018 7", "count d 2018 8 @paper",
            ]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: ranking).dropFirst().map { Array($0[0...2]) } == [
                ["C", "1 / 3", "more than 9"], ["B", "2 / 3", "5"], ["A", "3 / 3", "3"],
                ["D", "figures disagree", "7 8 check: figures disagree"],
            ])
    }

    @Test func ranksAreasWhoseFiguresOverlapByARange() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 3", "count b 2018 50余", "count c 2018 52", "count d 2018 52"]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: ranking).dropFirst().map { Array($0[0...1]) } == [
                ["C", "1–2 / 4 figures overlap tied"], ["D", "1–2 / 4 figures overlap tied"],
                ["B", "1–3 / 4 figures overlap"], ["A", "4 / 4"],
            ])
        #expect(
            page.texts("p", class: "table-summary").first?.contains(
                "Highest: one of C (52 cases), D (52 cases), B (over 50 cases); lowest: A, 3 cases.") == true)
    }

    @Test func ordersNeutralMetricsWithoutRanks() throws {
        let page = try SketchedSite(
            metrics: [.count(better: .neutral)], figures: ["count a 2018 3", "count b 2018 5"]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: ranking) == [
                ["Area", "Value (cases)", "Sources"], ["B", "5", "The book"], ["A", "3", "The book"],
            ])
        #expect(
            page.texts("p").contains(
                "The column “Rank” is left out. "
                    + "Not ranked: metrics of which neither more nor less is better are not ranked."))
    }

    @Test func saysWhichPeersHaveFiguresWhereTooFewDoToRankThem() throws {
        let page = try SketchedSite(figures: ["count a 2018 3", "count b 2019 5"]).page("metrics/count.html")
        #expect(page.rows(ofTable: ranking).isEmpty)
        #expect(
            page.texts("ul", class: "plain") == [
                "Of 4 counties and districts of CITY on this site, these have figures: A, B these have none: C, D"
            ])
    }

    @Test func ranksEachSetOfPeersByItself() throws {
        let page = try SketchedSite(
            areas: ["x", "a < x", "b < x", "y", "c < y", "d < y"],
            figures: [
                "count a 2018 1", "count b 2018 2", "count c 2018 3", "count d 2018 4", "count x 2018 9",
                "count y 2018 8",
            ]
        ).page("metrics/count.html")
        let sets = (1...3).map { number in
            page.rows(ofTable: "ranking-\(number)-table").dropFirst().map { $0[0] }
        }
        #expect(sets == [["X", "Y"], ["B", "A"], ["D", "C"]])
    }

    @Test func listsEveryFigureWithItsSource() throws {
        let page = try SketchedSite(
            figures: ["count a 2017 2", "count a 2018 3 @paper #counted twice", "count city 2018 9"]
        ).page("metrics/count.html")
        #expect(
            page.rows(ofTable: "figures-table") == [
                ["Area", "Value (cases)", "Period", "Change", "Sources"],
                ["CITY", "9", "2018", "nothing earlier", "The book"],
                ["A", "3[note 1]", "2018", "+1 cases (+50.0%) since 2017", "The paper"],
                ["A", "2", "2017", "nothing earlier", "The book"],
            ])
    }

    @Test func showsOnlyTheLatestOfVeryManyFigures() throws {
        let figures = ["a", "b", "c", "d"].flatMap { area in
            (1600...1999).map { "count \(area) \($0) 1" }
        }
        let page = try SketchedSite(figures: figures).page("metrics/count.html")
        #expect(page.rows(ofTable: "figures-table").dropFirst().map { $0[2] } == ["1999", "1999", "1999", "1999"])
        #expect(
            page.texts("p", class: "table-summary").contains(
                "There are 1600 figures; the latest of each area are shown here, the downloads have all."))
    }

    @Test func drawsTheAreasWithTheLongestSeriesAtMostFour() throws {
        let years = ["city": 2, "a": 3, "b": 2, "c": 2, "d": 2]
        let figures = years.flatMap { area, count in (0..<count).map { "count \(area) \(2019 - $0) 5" } }
        let page = try SketchedSite(figures: figures).page("metrics/count.html")
        #expect(page.rows(ofTable: "trend-chart-table").first == ["Period", "CITY", "A", "B", "C"])
    }

    @Test func linksToItsDownloads() throws {
        let page = try SketchedSite(figures: ["count a 2018 3"]).page("metrics/count.html")
        #expect(
            page.root.all("a", class: "download").map { $0.attributes["href"] } == [
                "../data/metrics/count.csv", "../data/metrics/count.json",
            ])
    }

    @Test func tellsHowItIsMeasured() throws {
        var rate = Metric.rate()
        rate.ratio = .init(numerator: Key(position: 1), denominator: Key(position: 2))
        rate.note = "By hand."
        var part = Metric.count("part")
        part.partOf = Key(position: 2)
        var change = Metric.rate("change", better: .neutral)
        change.change = .init(of: Key(position: 2), base: .yearEarlier)
        let site = SketchedSite(metrics: [rate, part, .count("whole"), change], figures: ["rate a 2018 3"])
        #expect(
            try site.page("metrics/rate.html").facts == [
                "Unit": "%", "Type": "ratio", "Better": "higher is better", "Theme": "Theme",
                "Numerator": "Number of part", "Denominator": "Number of whole", "Note": "By hand.",
                "Coverage": "1 area, 1 period",
            ])
        let whole = try site.page("metrics/whole.html")
        #expect(whole.facts["Parts"] == "Number of part")
        #expect(whole.facts["Published changes"] == "Rate of change")
        #expect(whole.texts("p").contains("There are no figures of this metric yet."))
        #expect(try site.page("metrics/part.html").facts["Part of"] == "Number of whole")
        #expect(try site.page("metrics/change.html").facts["Change on a year earlier of"] == "Number of whole")
    }
}
