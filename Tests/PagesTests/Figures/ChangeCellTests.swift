import ReportModel
import Testing

/// What stands in the column of changes, for every reason not to tell one.
struct ChangeCellTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var figures: [String]
        var english: String
        var chinese: String
        var testDescription: String { english }
    }

    static let cases = [
        Case(
            figures: ["count a 2018 10", "count a 2017 8"], english: "+2 cases (+25.0%) since 2017",
            chinese: "+2cases（+25.0%） 与2017年相比"),
        Case(
            figures: ["count a 2018 8", "count a 2017 10"], english: "-2 cases (-20.0%) since 2017",
            chinese: "-2cases（-20.0%） 与2017年相比"),
        Case(
            figures: ["count a 2018 8", "count a 2017 8"], english: "0 cases since 2017",
            chinese: "0cases 与2017年相比"),
        Case(
            figures: ["count a 2018 8", "count a 2017 0"], english: "+8 cases since 2017",
            chinese: "+8cases 与2017年相比"),
        Case(
            figures: ["count a 2018 约90", "count a 2017 50"], english: "about +40 cases (+80.0%) since 2017",
            chinese: "约+40cases（+80.0%） 与2017年相比"),
        Case(
            figures: ["rate a 2018 98.9", "rate a 2017 97.5"], english: "+1.4 percentage points since 2017",
            chinese: "+1.4个百分点 与2017年相比"),
        Case(figures: ["count a 2018 - O", "count a 2017 8"], english: "no value", chinese: "本期无数值"),
        Case(figures: ["count a 2018 8 F", "count a 2017 - O"], english: "forecast", chinese: "预计数"),
        Case(
            figures: ["count a 2018 8", "count a 2018 9 @paper", "count a 2017 8"], english: "figures disagree",
            chinese: "数据不一致"),
        Case(figures: ["count a 2018 8"], english: "nothing earlier", chinese: "无前期数据"),
        Case(
            figures: ["count a 2018 8", "count a 2017-01..2017-09 6"],
            english: "periods not comparable January–September 2017", chinese: "时期不可比 2017年1—9月"),
        Case(figures: ["count a 2018 8", "count a 2012 8"], english: "gap 2012", chinese: "时期不相接 2012年"),
        Case(
            figures: ["count a 2018 8", "count a 2017 - Q"], english: "no earlier value 2017", chinese: "前期无数值 2017年"),
        Case(
            figures: ["count a 2018 8", "count a 2017 8 D"], english: "earlier figure: definition differs 2017",
            chinese: "前期为口径不同 2017年"),
        Case(
            figures: ["count a 2018 8", "count a 2017 8", "count a 2017 9 @paper"],
            english: "earlier figures disagree 2017", chinese: "前期数据不一致 2017年"),
        Case(
            figures: ["count a 2018 8 B", "count a 2017 8"], english: "break in series 2018",
            chinese: "口径或区划有变化 2018年"),
        Case(figures: ["count a 2018 超90", "count a 2017 8"], english: "only a bound known", chinese: "只知上限或下限"),
        Case(
            figures: ["count a 2018 约90", "count a 2017 90"], english: "change uncertain 2017", chinese: "看不出增减 2017年"),
    ]

    @Test(arguments: cases, [SiteLanguage.english, .chinese])
    func saysTheChangeOrWhyThereIsNone(_ sample: Case, language: SiteLanguage) throws {
        // The peers keep the columns of the table in place.
        let metric = sample.figures[0].prefix { $0 != " " }
        let site = SketchedSite(
            metrics: [.count(), .rate()],
            figures: sample.figures + ["\(metric) b 2018 10", "\(metric) b 2017 5"], language: language)
        let rows = try site.page("metrics/\(metric).html").rows(ofTable: "figures-table")
        #expect(rows[1][3] == (language == .english ? sample.english : sample.chinese))
    }
}
