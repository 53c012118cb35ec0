import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct SortCheckTests {
    private func problems(_ sort: String, in language: MessageLanguage = .english) -> [String] {
        DesignSketch.problems("table", "metrics: [disputes, rate, pm]\nareas: all\nsort: \(sort)", in: language)
    }

    private func table(_ sort: String, areas: String = "all") -> (TableDesign, Report)? {
        let body = "metrics: [disputes, rate, pm]\nareas: \(areas)\nsort: \(sort)"
        guard let (block, report) = DesignSketch.block("table", body), case .table(let design) = block else {
            return nil
        }
        return (design, report)
    }

    @Test(arguments: [
        ("disputes", "disputes", TableDesign.Column.value), ("disputes.value", "disputes", .value),
        ("disputes.change", "disputes", .change), ("纠纷.变化", "disputes", .change), ("disputes.占比", "disputes", .share),
        ("纠纷.per-head", "disputes", .perHead), ("PM2.5浓度", "pm", .value), ("PM2.5浓度.change", "pm", .change),
    ])
    func takesAMetricAndWhatIsToldOfIt(_ sort: String, _ metric: String, _ column: TableDesign.Column) throws {
        let (design, report) = try #require(table(sort))
        #expect(design.sort == TableDesign.Sort(try #require(report.metrics.key(of: metric)), by: column))
    }

    @Test(arguments: ["register", "名录"])
    func theRegistersOrderIsThatOfTheAreas(_ word: String) throws {
        let (design, report) = try #require(table(word, areas: "[licheng, jindong, wucheng]"))
        #expect(design.sort == nil)
        #expect(design.areas.map { report.areas[$0].id } == ["wucheng", "jindong", "licheng"])
    }

    @Test(arguments: [
        ("1️⃣resolved", "1️⃣ error: “resolved” is not among the table's metrics (disputes, rate, pm)."),
        ("1️⃣resolved.change", "1️⃣ error: “resolved” is not among the table's metrics (disputes, rate, pm)."),
        ("1️⃣dispute", "1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"),
        ("1️⃣dispute.change", "1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"),
        ("1️⃣disputes.rank", "1️⃣ error: Rows can't be sorted by “rank”."),
        ("1️⃣disputes.sparkline", "1️⃣ error: Rows can't be sorted by “sparkline”."),
        ("1️⃣disputes.chnage", "1️⃣ error: Rows can't be sorted by “chnage”; did you mean “change”?"),
        ("1️⃣rate.share", "1️⃣ error: 成功率 (rate) may not be added up over areas."),
        ("1️⃣rate.per-head", "1️⃣ error: 成功率 (rate) does not say what it is divided by (“per”)."),
        ("1️⃣descending", "1️⃣ error: “descending” is an order; “sort” names a metric."),
    ])
    func refusesWhatOrdersNothing(_ sort: String, _ expected: String) {
        #expect(problems(sort) == [expected])
    }

    @Test(arguments: [
        ("1️⃣降序", "1️⃣ error: “降序”是次序；“排序”（sort）应写指标。"), ("1️⃣纠纷.排名", "1️⃣ error: 不能按“排名”排序。"),
        ("1️⃣成功率.占比", "1️⃣ error: 成功率（rate）不能按地区相加。"),
    ])
    func saysSoInChinese(_ sort: String, _ expected: String) {
        #expect(problems(sort, in: .chinese) == [expected])
    }
}
