import ReportModel
import Testing

/// The page of what was found, decided and confirmed.
struct FindingsPageTests {
    static let rate: Metric = {
        var rate = Metric.rate()
        rate.ratio = .init(numerator: Key(position: 1), denominator: Key(position: 2))
        return rate
    }()
    static let counts = [rate, Metric.count("solved"), .count("all")]

    @Test func showsWhatWasFoundWithItsFiguresAndTheDecision() throws {
        let page = try SketchedSite(
            figures: ["count a 2018 31.36万", "count a 2018 801 @paper"],
            decisions: ["figures-conflict count a 2018 all"]
        ).page("findings/index.html")
        #expect(page.texts("h3").first == "figures disagree: A, Number of count, 2018")
        #expect(page.root.all("article").map { $0.attributes["id"] } == ["figures-conflict.count.a.2018"])
        let facts = page.root.all("dl", class: "meta").first?.children.map { $0.children.map(\.trimmed) } ?? []
        #expect(facts.map(\.first) == ["Figure", "Found", "Expected", "Figures", "Places"])
        #expect(facts.first?.last == "A, Number of count, 2018")
        #expect(
            facts.dropFirst().first?.last
                == "Number of count for A in 2018 has figures that cannot all be true: 313600 cases, that is 313550–313650 cases (The book); 801 cases (The paper)."
        )
        let figures = page.root.all("article").first?.all("a", class: "figure").map { $0.attributes["href"] }
        #expect(figures == ["../sources/book.html#count.a.2018", "../sources/paper.html#count.a.2018"])
        let decision = page.root.all("div", class: "decision").first?.all("p").map(\.trimmed)
        #expect(
            decision == [
                "All figures are published as printed, each with its place.", "Reason: Nobody knows.", "Date: 2026",
            ])
    }

    @Test func saysThatNothingIsDecidedYet() throws {
        let page = try SketchedSite(figures: ["count a 2018 796", "count a 2018 801 @paper"])
            .page("findings/index.html")
        let facts = page.root.all("dl", class: "meta").first?.children.last?.children.map(\.trimmed)
        #expect(facts == ["Decision", "None yet."])
        #expect(page.texts("p", class: "checked") == ["1 finding, 0 of them decided; 0 figures agree with others."])
    }

    @Test func listsConfirmedRatesWithTheirComputation() throws {
        let site = SketchedSite(
            metrics: Self.counts, figures: ["rate a 2018 99%", "solved a 2018 37050", "all a 2018 37242"])
        let page = try site.page("findings/index.html")
        #expect(
            page.rows(ofTable: "confirmed-rate-mismatch") == [
                ["Figure", "Period", "Printed", "Computation"],
                ["A, Rate of rate", "2018", "99%", "37050 cases ÷ 37242 cases = 99.48%"],
            ])
        let links = page.root.all("table").flatMap { $0.all("a", class: "figure") }.map { $0.attributes["href"] }
        #expect(
            links == ["rate", "solved", "all"].map { "../sources/book.html#\($0).a.2018" })
        #expect(page.texts("p").contains("Nothing was found."))
    }

    @Test func listsConfirmedTotals() throws {
        var (total, one, other) = (Metric.count("total"), Metric.count("one"), Metric.count("other"))
        total.hasCompleteParts = true
        one.partOf = Key(position: 0)
        other.partOf = Key(position: 0)
        let page = try SketchedSite(
            metrics: [total, one, other], figures: ["total a 2018 12", "one a 2018 5", "other a 2018 7"]
        ).page("findings/index.html")
        #expect(
            page.rows(ofTable: "confirmed-total-mismatch").last
                == ["A, Number of total", "2018", "12 cases", "5 cases + 7 cases = 12 cases"])
    }

    @Test(arguments: [(["change a 2018 12.5%"], "(9 cases − 8 cases) ÷ 8 cases = 12.5%")])
    func listsConfirmedChanges(figures: [String], computation: String) throws {
        var change = Metric.rate("change")
        change.change = .init(of: Key(position: 0), base: .yearEarlier)
        let page = try SketchedSite(
            metrics: [.count(), change], figures: ["count a 2018 9", "count a 2017 8"] + figures
        ).page("findings/index.html")
        #expect(page.rows(ofTable: "confirmed-change-mismatch").last?.last == computation)
    }

    @Test func isInTheMenuAndCountedOnTheHomePage() throws {
        let site = SketchedSite(
            metrics: Self.counts, figures: ["rate a 2018 99%", "solved a 2018 37050", "all a 2018 37242"])
        let home = try site.page("index.html")
        #expect(
            home.root.all("nav").first?.all("a").contains { $0.attributes["href"] == "findings/index.html" } == true)
        #expect(
            home.texts("p", class: "checked")
                == ["0 findings, 0 of them decided; 1 figure agrees with others. All checks"])
    }

    @Test func isNotThereWithoutFigures() throws {
        let pages = try SketchedSite().pages()
        #expect(pages["findings/index.html"] == nil)
        #expect(pages["index.html"]?.contains("findings/") == false)
    }

    @Test func givesSeveralFindingsOfOneSubjectAnchorsOfTheirOwn() throws {
        let pages = try SketchedSite(
            figures: [
                "count a 2018 796", "count a 2018 801 @paper", "count b 2018 1", "count b 2018 2 @paper",
            ], language: .chinese
        ).pages()
        let page = try #require(pages["findings/index.html"])
        let ids = page.matches(of: #/<article class="finding" id="([^"]*)"/#).map { String($0.1) }
        #expect(ids == ["figures-conflict.count.a.2018", "figures-conflict.count.b.2018"])
        #expect(page.contains("数据不一致：A、Number of count、2018年"))
    }
}
