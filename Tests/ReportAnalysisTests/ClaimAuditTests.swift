import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Figures in prose")
struct ClaimAuditTests {
    /// What the data say, what the text says, and whether that is right.
    struct Case: Sendable, CustomTestStringConvertible {
        var metric = Metric.count()
        var data: [String]
        var text: String
        var found: DiagnosticCode?
        var why: String

        var testDescription: String { "\(data) “\(text)”: \(why)" }
    }

    static func change() -> Metric {
        var metric = Metric.rate()
        metric.change = .init(of: Key(position: 0), base: .yearEarlier)
        return metric
    }

    static let right = [
        Case(data: ["796"], text: "796起", why: "the same figure"),
        Case(data: ["796"], text: "７９６", why: "without the unit, in full-width digits"),
        Case(data: ["796"], text: "", why: "an empty text is filled in"),
        Case(data: ["796"], text: "约800起", why: "rounded, and said so"),
        Case(data: ["796"], text: "近800起", why: "nearly"),
        Case(data: ["796"], text: "790余起", why: "a little over"),
        Case(data: ["796"], text: "超700起", why: "over, however much"),
        Case(data: ["796"], text: "不足800起", why: "under"),
        Case(data: ["31.36万"], text: "31.36万起", why: "the same scale"),
        Case(data: ["31.36万"], text: "31.4万起", why: "fewer digits"),
        Case(data: ["31.36万"], text: "31万起", why: "still fewer"),
        Case(data: ["313612"], text: "31.36万起", why: "a count told in 万"),
        Case(data: ["2000余"], text: "2000余起", why: "the same qualifier"),
        Case(data: ["2000余"], text: "两千多起", why: "in words"),
        Case(data: ["2000余"], text: "超2000起", why: "a weaker statement"),
        Case(metric: .rate(), data: ["97.25"], text: "97.3%", why: "rounded as usual"),
        Case(metric: .rate(), data: ["97.25"], text: "97%", why: "rounded to whole percent"),
        Case(metric: .rate(), data: ["97"], text: "百分之九十七", why: "a percentage in words"),
        Case(metric: change(), data: ["-27.8"], text: "27.8%", why: "a fall told without its sign"),
        Case(metric: change(), data: ["-27.8"], text: "-27.8%", why: "or with it"),
        Case(metric: change(), data: ["-27.8"], text: "近28%", why: "and approximately"),
        Case(data: ["796 @book", "801 @web"], text: "801起", why: "one of two sources that contradict each other"),
        Case(data: ["31.36万 @book", "313612 @web"], text: "313612起", why: "as exact as the most exact source"),
    ]

    static let wrong = [
        Case(data: ["796"], text: "801起", found: .claimMismatch, why: "another number"),
        Case(data: ["796"], text: "800起", found: .claimMismatch, why: "rounded without saying so"),
        Case(data: ["796"], text: "800余起", found: .claimMismatch, why: "not over 800"),
        Case(data: ["796"], text: "近700起", found: .claimMismatch, why: "not under 700"),
        Case(data: ["796"], text: "796万起", found: .claimMismatch, why: "the wrong scale"),
        Case(data: ["796"], text: "-796起", found: .claimMismatch, why: "the sign of what is no change"),
        Case(data: ["796"], text: "796件", found: .claimMismatch, why: "another unit"),
        Case(data: ["796"], text: "七成", found: .claimMismatch, why: "a share is no count"),
        Case(data: ["796"], text: "很多", found: .claimSyntax, why: "no figure"),
        Case(data: ["31.36万"], text: "313612起", found: .claimMismatch, why: "more exact than the data"),
        Case(data: ["31.36万"], text: "31.5万起", found: .claimMismatch, why: "rounded wrongly"),
        Case(data: ["2000余"], text: "2000起", found: .claimMismatch, why: "an approximate figure made exact"),
        Case(data: ["2000余"], text: "2345起", found: .claimMismatch, why: "more exact than the data"),
        Case(data: ["95以上"], text: "97起", found: .claimMismatch, why: "only a bound is known"),
        Case(
            metric: .rate(), data: ["-3.2"], text: "3.2%", found: .claimMismatch,
            why: "no change metric, so the sign counts"),
        Case(metric: change(), data: ["27.8"], text: "-27.8%", found: .claimMismatch, why: "a rise told as a fall"),
        Case(metric: change(), data: ["-27.8"], text: "28.7%", found: .claimMismatch, why: "digits swapped"),
        Case(data: ["796 @book", "801 @web"], text: "798起", found: .claimMismatch, why: "neither of two sources"),
        Case(data: ["- Q"], text: "796起", found: .claimNoData, why: "the data have no value"),
        Case(data: ["- Q"], text: "", found: .claimNoData, why: "there is nothing to fill in"),
    ]

    @Test(arguments: right + wrong)
    func comparesTheTextWithTheData(_ row: Case) throws {
        let found = try Self.audit(row.metric, row.data.map { "\(row.metric.id) a 2018 \($0)" }, row.text)
        #expect(found.map(\.code) == (row.found.map { [$0] } ?? []))
        #expect(found.allSatisfy { $0.place == Place(file: "cases/one.md", line: 7, column: 5) })
    }

    static func audit(
        _ metric: Metric, _ figures: [String], _ text: String, period: String = "2018", decisions: [String] = []
    ) throws -> [Diagnostic] {
        let claim = FigureClaim(
            metric: Key(position: 0), area: Key(position: 0), period: try Period.parse(period, nature: metric.nature),
            text: text, origin: Origin(file: "cases/one.md", line: 7, column: 5))
        let article = Article(
            name: "one", kind: .caseStudy, title: "一", body: RichText(fragments: [.html("<p>"), .claim(claim)]),
            origin: Origin(file: "cases/one.md", line: 1))
        let report = try ReportSketch(
            areas: ["a", "b"], metrics: [metric], figures: figures, articles: [article], decisions: decisions
        ).report()
        return auditClaims(analyse(report))
    }

    @Test(arguments: [("796", false), ("801", true)])
    func holdsTheTextAgainstTheFigureThatADecisionPublishes(_ text: String, isWrong: Bool) throws {
        let found = try Self.audit(
            .count(), ["count a 2018 796 @book", "count a 2018 801 @web"], text,
            decisions: ["figures-conflict count@a#2018 @book"])
        #expect(found.map(\.code) == (isWrong ? [.claimMismatch] : []))
    }

    @Test func showsBothFigures() throws {
        let found = try #require(try Self.audit(.count(), ["count a 2018 31.36万"], "31.5万起").first)
        #expect(
            found.summary.english
                == "The text says '31.5万起' (315000 起, that is 314500–315500 起), but the data say 313600 起, that is 313550–313650 起 for count (数) for a (A) in 2018."
        )
        #expect(
            found.summary.chinese
                == "正文写“31.5万起”（31.5万起，即 314500～315500起），而数据中A(a) 2018 的数(count)为31.36万起，即 313550～313650起。")
        #expect(found.notes.map(\.place) == [Place(file: "data.csv", line: 2, column: 1)])
    }

    @Test func listsThePeriodsThatExist() throws {
        let found = try #require(
            try Self.audit(.count(), ["count a 2017 5", "count a 2016 4"], "796起").first)
        #expect(found.code == .claimNoData)
        #expect(found.summary.english == "No figure of count (数) for a (A) in 2018 is in the data.")
        #expect(found.summary.chinese == "数据中没有A(a)的数(count)在 2018 的数值。")
        #expect(found.remedy?.english == "There are figures for 2016, 2017.")
        #expect(found.remedy?.chinese == "已有数据的时期：2016、2017。")
    }

    @Test func listsTheAreasThatHaveTheMetric() throws {
        let found = try #require(try Self.audit(.count(), ["count b 2018 5"], "796起").first)
        #expect(found.remedy?.english == "The metric has figures for b.")
        #expect(found.remedy?.chinese == "该指标有数据的区划：b。")
        let none = try #require(try Self.audit(.count(), [], "796起").first)
        #expect(none.remedy?.english == "The metric has no figures at all; add an observation or correct the link.")
    }

    @Test func listsNoMoreThanTwelvePeriods() throws {
        let found = try #require(
            try Self.audit(.count(), (2001...2015).map { "count a \($0) 1" }, "796起").first)
        #expect(found.remedy?.english.hasSuffix("2011, 2012 and 3 more.") == true)
        #expect(found.remedy?.chinese.hasSuffix("2011、2012等 15 个。") == true)
    }

    @Test func namesBothUnits() throws {
        let found = try #require(try Self.audit(.count(), ["count a 2018 796"], "796件").first)
        #expect(found.summary.english == "'796件' has the unit '件', but count (数) is told in '起'.")
        #expect(found.summary.chinese == "“796件”的单位是“件”，而数(count)的单位是“起”。")
    }

    @Test func saysThatTheTextIsTooExact() throws {
        let found = try #require(try Self.audit(.count(), ["count a 2018 2000余"], "2345起").first)
        #expect(found.summary.english.contains("more exactly than the data, which say over 2000 起"))
        #expect(found.summary.chinese.contains("比数据更精确"))
    }
}
