import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Views of figures in prose")
struct ViewAuditTests {
    /// What the data say, what the text says, and whether that is right.
    struct Case: Sendable, CustomTestStringConvertible {
        var view: FigureView
        var metric = Metric.count()
        var data: [String]
        var text: String
        var found: DiagnosticCode?
        var why: String

        var testDescription: String { "\(view) \(data) “\(text)”: \(why)" }
    }

    private static let risen = ["count a 2018 796", "count a 2017 784"]
    private static let fallen = ["count a 2018 600", "count a 2017 800"]
    private static let rates = ["rate a 2018 98.9", "rate a 2017 97.5"]
    private static let ranked = ["count a 2018 5", "count b 2018 9", "count c 2018 3"]
    private static let overlapping = ["count a 2018 超5", "count b 2018 9", "count c 2018 3"]
    private static let shared = ["count city 2018 2000", "count a 2018 500"]

    static let changes = [
        Case(view: .change, data: risen, text: "1.5%", why: "12 of 784 is 1.53%"),
        Case(view: .change, data: risen, text: "1.53%", why: "with more digits"),
        Case(view: .change, data: risen, text: "+1.5%", why: "with its sign"),
        Case(view: .change, data: risen, text: "约2%", why: "approximately"),
        Case(view: .change, data: risen, text: "12起", why: "the difference"),
        Case(view: .change, data: risen, text: "", why: "to be filled in"),
        Case(view: .change, data: fallen, text: "25%", why: "a fall without its sign"),
        Case(view: .change, data: fallen, text: "-25%", why: "and with it"),
        Case(view: .change, metric: .rate(), data: rates, text: "1.4个百分点", why: "the change of a rate"),
        Case(
            view: .change, data: ["count a 2018 3.2万", "count a 2017 3.0万"], text: "10%",
            why: "rounded counts leave 3.3% to 10.2% open"),
        Case(view: .change, data: risen, text: "1.6%", found: .claimMismatch, why: "one unit off in the last digit"),
        Case(view: .change, data: risen, text: "13起", found: .claimMismatch, why: "another difference"),
        Case(view: .change, data: risen, text: "-1.5%", found: .claimMismatch, why: "a rise told as a fall"),
        Case(view: .change, metric: .rate(), data: rates, text: "1.4%", found: .claimMismatch, why: "百分点 told as %"),
        Case(view: .change, data: risen, text: "12人", found: .claimMismatch, why: "another unit"),
        Case(view: .change, data: risen, text: "不少", found: .claimSyntax, why: "no figure"),
        Case(view: .change, data: ["count a 2018 796"], text: "1.5%", found: .claimNoData, why: "nothing earlier"),
        Case(
            view: .change, data: ["count a 2018 796", "count a 2017 约800"], text: "", found: .claimNoData,
            why: "it is not certain which is larger"),
        Case(
            view: .change, data: ["count a 2018 796 @book", "count a 2018 801 @web", "count a 2017 784"], text: "1.5%",
            found: .claimNoData, why: "figures that contradict each other"),
    ]

    static let ranks = [
        Case(view: .rank, data: ranked, text: "第2", why: "the rank"),
        Case(view: .rank, data: ranked, text: "第二位", why: "in words"),
        Case(view: .rank, data: ranked, text: "2", why: "the number alone"),
        Case(view: .rank, data: ranked, text: "第２名", why: "in full-width digits"),
        Case(view: .rank, data: ranked, text: "2/3", why: "with the number of the ranked"),
        Case(view: .rank, data: ranked, text: "2 of 3", why: "in English"),
        Case(view: .rank, data: ranked, text: "", why: "to be filled in"),
        Case(view: .rank, data: ["count a 2018 9", "count b 2018 9"], text: "第1", why: "a shared rank"),
        Case(view: .rank, data: ranked, text: "第1", found: .claimMismatch, why: "another rank"),
        Case(view: .rank, data: ranked, text: "2/9", found: .claimMismatch, why: "among others"),
        Case(view: .rank, data: ranked, text: "第2起", found: .claimSyntax, why: "a unit"),
        Case(view: .rank, data: ranked, text: "前列", found: .claimSyntax, why: "no rank"),
        Case(view: .rank, data: ["count a 2018 5"], text: "第1", found: .claimNoData, why: "alone"),
        Case(
            view: .rank, metric: .count(better: .neutral), data: ranked, text: "第2", found: .claimNoData,
            why: "neither more nor less is better"),
        Case(view: .rank, data: overlapping, text: "第1–2名", why: "a range of ranks"),
        Case(view: .rank, data: overlapping, text: "1-2/3", why: "with a hyphen and the number of the ranked"),
        Case(view: .rank, data: overlapping, text: "第一至第二位", why: "in words"),
        Case(view: .rank, data: overlapping, text: "第1～2", why: "with a wave"),
        Case(view: .rank, data: overlapping, text: "1 to 2 of 3", why: "in English"),
        Case(view: .rank, data: overlapping, text: "", why: "to be filled in"),
        Case(view: .rank, data: overlapping, text: "第2", found: .claimMismatch, why: "more exact than anybody knows"),
        Case(view: .rank, data: overlapping, text: "第1–3", found: .claimMismatch, why: "another range"),
        Case(view: .rank, data: ranked, text: "第1–2", found: .claimMismatch, why: "a range where the rank is certain"),
        Case(view: .rank, data: overlapping, text: "第2–1", found: .claimSyntax, why: "a range turned around"),
        Case(view: .rank, data: overlapping, text: "第1–2–3", found: .claimSyntax, why: "no range"),
    ]

    static let shares = [
        Case(view: .share, data: shared, text: "25%", why: "500 of 2000"),
        Case(view: .share, data: shared, text: "百分之二十五", why: "in words"),
        Case(view: .share, data: shared, text: "", why: "to be filled in"),
        Case(
            view: .share, data: ["count city 2018 3万", "count a 2018 1万"], text: "30%",
            why: "rounded counts leave 27.1% to 35.6% open"),
        Case(view: .share, data: shared, text: "26%", found: .claimMismatch, why: "one unit off"),
        Case(view: .share, data: shared, text: "25起", found: .claimMismatch, why: "another unit"),
        Case(view: .share, data: shared, text: "不少", found: .claimSyntax, why: "no figure"),
        Case(view: .share, data: ["count a 2018 500"], text: "25%", found: .claimNoData, why: "nothing above"),
        Case(
            view: .share, data: ["count city 2018 超2000", "count a 2018 500"], text: "25%", found: .claimNoData,
            why: "only a bound above"),
        Case(
            view: .share, data: ["count city 2018 0", "count a 2018 0"], text: "", found: .claimNoData,
            why: "nothing to be a share of"),
        Case(
            view: .share, metric: .rate(), data: ["rate city 2018 50", "rate a 2018 25"], text: "50%",
            found: .claimNoData, why: "rates do not add up"),
    ]

    @Test(arguments: changes + ranks + shares)
    func comparesTheTextWithWhatFollowsFromTheData(_ row: Case) throws {
        let found = try Self.audit(row.view, row.metric, row.data, row.text)
        #expect(found.map(\.code) == (row.found.map { [$0] } ?? []))
        #expect(found.allSatisfy { $0.place == Place(file: "cases/one.md", line: 7, column: 5) })
    }

    static func audit(
        _ view: FigureView, _ metric: Metric, _ figures: [String], _ text: String, area: Int = 1
    ) throws -> [Diagnostic] {
        let claim = FigureClaim(
            metric: Key(position: 0), area: Key(position: area),
            period: try Period.parse("2018", nature: metric.nature),
            view: view, text: text, origin: Origin(file: "cases/one.md", line: 7, column: 5))
        let article = Article(
            name: "one", kind: .caseStudy, title: "一", body: RichText(fragments: [.html("<p>"), .claim(claim)]),
            origin: Origin(file: "cases/one.md", line: 1))
        let report = try ReportSketch(
            areas: ["city", "a < city", "b < city", "c < city"], metrics: [metric], figures: figures,
            articles: [article]
        ).report()
        return auditClaims(analyse(report))
    }

    @Test func tellsWhatFollowsFromTheData() throws {
        let change = try #require(try Self.audit(.change, .count(), Self.risen, "3%").first)
        #expect(
            change.summary.english
                == "The text says '3%', but by the data count (数) for a (A) in 2018 changed by 12 起 (1.5306%) since 2017."
        )
        #expect(
            change.summary.chinese == "正文写“3%”，而由数据算出，A(a) 2018 的数(count)与 2017 相比变化12起（1.5306%）。")
        let rank = try #require(try Self.audit(.rank, .count(), Self.ranked, "第1").first)
        #expect(
            rank.summary.english == "The text says '第1', but by the data count (数) for a (A) in 2018 ranks 2 of 3.")
        #expect(rank.summary.chinese == "正文写“第1”，而由数据算出，A(a) 2018 的数(count)在同级3个中排第2。")
        let range = try #require(try Self.audit(.rank, .count(), Self.overlapping, "第2").first)
        #expect(
            range.summary.english == "The text says '第2', but by the data count (数) for a (A) in 2018 ranks 1–2 of 3.")
        #expect(range.summary.chinese == "正文写“第2”，而由数据算出，A(a) 2018 的数(count)在同级3个中排第1–2。")
        #expect(
            range.remedy?.chinese == "各地数据可能的范围有重叠，名次只能断定到一个区间：请写“第1–2”，或把方括号留空，由程序填写。")
        let share = try #require(try Self.audit(.share, .count(), Self.shared, "26%").first)
        #expect(
            share.summary.english
                == "The text says '26%', but by the data count (数) for a (A) in 2018 is 25% of that of CITY.")
        #expect(share.summary.chinese == "正文写“26%”，而由数据算出，A(a) 2018 的数(count)占CITY的25%。")
    }

    @Test func tellsWhyThereIsNothingToCompareWith() throws {
        let share = try #require(try Self.audit(.share, .count(), ["count a 2018 5"], "1%").first)
        #expect(
            share.summary.english
                == "There is no share to tell of count (数) for a (A) in 2018: the area above, city (CITY), has no one value for the period."
        )
        #expect(share.summary.chinese == "A(a) 2018 的数(count)不能写明占比：上级地区CITY(city)这一时期没有可用的数值。")
        let top = try #require(try Self.audit(.share, .count(), ["count city 2018 5"], "1%", area: 0).first)
        #expect(top.summary.chinese == "CITY(city) 2018 的数(count)不能写明占比：该地区没有上级地区。")
        let change = try #require(
            try Self.audit(.change, .count(), ["count a 2018 5", "count a 2012 4"], "25%").first)
        #expect(
            change.summary.chinese == "A(a) 2018 的数(count)不能写明变化：更早的数值（2012）既不是上一期，也不是上年同期。")
    }
}
