import ReportModel
import Testing

/// What stands in cells about findings, decisions, confirmations and computations.
struct CheckMarkTests {
    private static let figures = ["count a 2018 796", "count a 2018 801 @paper", "count b 2018 5"]

    @Test(arguments: [
        ("all", "796 cases 801 cases check: figures disagree, published as printed"),
        ("neither", "withheld check: figures disagree, withheld"),
        ("@paper", "801 cases check: figures disagree, one place chosen"),
    ])
    func showsWhatADecisionPublishes(publication: String, cell: String) throws {
        let site = SketchedSite(
            figures: Self.figures, decisions: ["figures-conflict count a 2018 \(publication)"])
        let page = try site.page("areas/a.html")
        #expect(page.rows(ofTable: "theme-theme-latest").last?[1] == cell + " 2018")
        let link = page.root.all("td").flatMap { $0.all("a", class: "check") }.first
        #expect(link?.attributes["href"] == "../findings/index.html#figures-conflict.count.a.2018")
    }

    @Test func explainsAWithheldFigureBelowTheTable() throws {
        let site = SketchedSite(figures: Self.figures, decisions: ["figures-conflict count a 2018 neither"])
        #expect(
            try site.page("areas/a.html").texts("p").contains(
                "Withheld: this figure is not published for the time being, by decision."))
        let chinese = SketchedSite(
            figures: Self.figures, decisions: ["figures-conflict count a 2018 neither"], language: .chinese)
        #expect(
            try chinese.page("areas/a.html").rows(ofTable: "theme-theme-latest").last?[1] == "暂不发布 核查：数据不一致，暂不发布 2018年")
    }

    @Test func marksTheRecordsOfWhatWasDecided() throws {
        let site = SketchedSite(figures: Self.figures, decisions: ["figures-conflict count a 2018 @paper"])
        let rows = try site.page("sources/book.html").root.all("tr")
        let record = rows.first { $0.attributes["id"] == "count.a.2018" }
        #expect(
            record?.children[3].trimmed
                == "796 cases not published, by decision check: figures disagree, one place chosen")
    }

    @Test func unfoldsWhatAFigureAgreesWith() throws {
        let site = SketchedSite(
            metrics: FindingsPageTests.counts,
            figures: ["rate a 2018 89.7%", "solved a 2018 148", "all a 2018 165"])
        let page = try site.page("areas/a.html")
        #expect(page.rows(ofTable: "theme-theme-latest")[1][1] == "89.7% agrees with its counts\n 2018")
        let formula = page.root.all("details", class: "formula").first
        #expect(formula?.all("p").first?.trimmed == "148 cases ÷ 165 cases = 89.697%")
        #expect(
            page.texts("p").contains(
                "1 figure on this page agrees with others; the computation stands below each."))
    }

    @Test(arguments: [
        (["count a 2018 796", "count a 2017 784"], "796 cases − 784 cases = +12 cases; +12 cases ÷ 784 cases = +1.5%"),
        (["count a 2018 8", "count a 2017 8"], "8 cases − 8 cases = 0 cases"),
        (["count a 2018 8", "count a 2017 0"], "8 cases − 0 cases = +8 cases"),
        (["rate a 2018 98.9", "rate a 2017 97.5"], "98.9% − 97.5% = +1.4 percentage points"),
    ])
    func unfoldsHowAChangeIsComputed(figures: [String], formula: String) throws {
        let metric = String(figures[0].prefix { $0 != " " })
        let page = try SketchedSite(metrics: [.count(), .rate()], figures: figures).page("metrics/\(metric).html")
        let told = page.root.all("td", class: "change up") + page.root.all("td", class: "change")
        #expect(told.first?.all("details").first?.all("p").map(\.trimmed) == [formula])
        #expect(
            told.first?.all("a", class: "figure").compactMap { $0.attributes["href"] }.prefix(2)
                == ["../sources/book.html#\(metric).a.2018", "../sources/book.html#\(metric).a.2017"])
    }

    @Test(arguments: [
        (["3", "5", "9"], "In the middle of 3 comparable figures of peers: B 5 cases"),
        (["3", "5", "9", "10"], "The mean of the middle two of 4 comparable figures of peers: C 9 cases, B 5 cases"),
    ])
    func unfoldsWhichValuesTheMedianIsOf(values: [String], formula: String) throws {
        let figures = zip(["a", "b", "c", "d"], values).map { "count \($0) 2018 \($1)" }
        let page = try SketchedSite(figures: figures).page("areas/a.html")
        let formulas = page.root.all("details", class: "formula").map { $0.all("p").first?.trimmed }
        #expect(formulas == [formula])
    }

    @Test func leadsFromARankToAllFiguresOfTheMetric() throws {
        let page = try SketchedSite(figures: ["count a 2018 3", "count b 2018 5"]).page("areas/a.html")
        let rank = page.root.all("td", class: "rank").first
        #expect(rank?.all("a").first?.attributes["href"] == "../metrics/count.html")
    }

    @Test func listsRatesDerivedFromCounts() throws {
        let site = SketchedSite(
            metrics: FindingsPageTests.counts,
            figures: ["solved a 2018 148", "all a 2018 193", "solved b 2018 约90", "all b 2018 100"])
        #expect(
            try site.page("areas/a.html").rows(ofTable: "derived-table") == [
                ["Metric", "Value", "Period", "Computation"],
                ["Rate of rate", "76.68% derived", "2018", "148 cases ÷ 193 cases = 76.68%"],
            ])
        #expect(
            try site.page("metrics/rate.html").rows(ofTable: "derived-table").last == [
                "B", "about 90.00% derived can stand for 85%–95%", "2018",
                "about 90 cases ÷ 100 cases = about 90.00%",
            ])
    }

    @Test func withholdsTheRateOfAWithheldFigure() throws {
        let site = SketchedSite(
            metrics: FindingsPageTests.counts,
            figures: ["rate a 2018 50%", "solved a 2018 148", "all a 2018 193"],
            decisions: ["rate-mismatch rate a 2018 neither"])
        let page = try site.page("areas/a.html")
        #expect(page.rows(ofTable: "derived-table").isEmpty)
        #expect(
            page.rows(ofTable: "theme-theme-latest")[1][1] == "withheld check: rate differs from its counts, withheld 2018")
    }
}
