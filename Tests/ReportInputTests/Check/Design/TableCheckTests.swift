import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct TableCheckTests {
    private func table(_ body: String) throws -> (design: TableDesign, report: Report) {
        let (block, report) = try #require(DesignSketch.block("table", body), "\(DesignSketch.problems("table", body))")
        guard case .table(let design) = block else { throw NoTable() }
        return (design, report)
    }

    private struct NoTable: Error {}

    @Test func takesEverythingThatATableCanBeAskedFor() throws {
        let (design, report) = try table(
            """
            title: 两区纠纷
            metrics: [disputes, rate]
            areas: [wucheng, jindong]
            period: [2018, latest]
            columns: [value, period, rank, change, share, per-head, median, target, bar, strip, sparkline, source]
            sort: disputes.per-head
            descending: no
            group-by: parent
            totals: yes
            rank-across-periods: yes
            change-against: year-earlier
            heat: yes
            note: 备注。
            """)
        #expect(design.title == "两区纠纷")
        #expect(design.metrics.map { report.metrics[$0].id } == ["disputes", "rate"])
        #expect(design.areas.map { report.areas[$0].id } == ["wucheng", "jindong"])
        #expect(design.periods == [.fixed(try Period.parse("2018", nature: .ratio)), .latest])
        #expect(design.columns == TableDesign.Column.allCases)
        #expect(design.sort == TableDesign.Sort(design.metrics[0], by: .perHead))
        #expect(!design.isDescending && design.hasTotals && design.ranksAcrossPeriods && design.isHeatTable)
        #expect(design.grouping == .parent)
        #expect(design.changeBase == .yearEarlier)
        #expect(design.note == "备注。")
    }

    @Test func isTheSameInChinese() throws {
        let english = try table(
            """
            title: 表
            metrics: [disputes, rate]
            group: pilots
            period: latest-common
            columns: [value, rank, change, share, per-head, median, target, bar, strip, sparkline, source, period]
            sort: disputes.change
            descending: no
            group-by: peers
            totals: yes
            rank-across-periods: yes
            change-against: previous
            heat: yes
            note: 注
            """)
        let chinese = try table(
            """
            标题: 表
            指标: [纠纷, 成功率]
            分组名: 试点
            时期: 最近共同
            列: [数值, 排名, 变化, 占比, 人均, 中位数, 目标, 条形, 分布, 走势, 来源, 时期]
            排序: 纠纷.变化
            降序: 否
            分组: 同类
            合计: 是
            跨期排名: 是
            变化基期: 环比
            热力: 是
            备注: 注
            """)
        #expect(chinese.design == english.design)
    }

    @Test func showsValuesOfTheLatestPeriodWhereNothingElseIsAskedFor() throws {
        let (design, _) = try table("metrics: disputes\nareas: wucheng")
        #expect(design.columns == [.value])
        #expect(design.periods == [.latest])
        #expect(design.sort == nil && design.isDescending)
        #expect(!design.hasTotals && !design.isHeatTable && !design.ranksAcrossPeriods)
    }

    @Test(arguments: [
        (
            "metrics: [disputes]\nareas: all\ncolumns: [2️⃣value, 1️⃣value]",
            "1️⃣ error: The column “value” stands in the list twice. (2️⃣ First given here.)"
        ),
        (
            "metrics: [disputes]\nareas: all\ncolumns: [1️⃣rnak]",
            "1️⃣ error: “rnak” is no value of “columns”; did you mean “rank”?"
        ),
        (
            "metrics: [rate]\nareas: all\ncolumns: [value, 1️⃣share]",
            "1️⃣ error: None of the table's metrics may be added up over areas."
        ),
        (
            "metrics: [resolved, rate]\nareas: all\ncolumns: [value, 1️⃣per-head]",
            "1️⃣ error: None of the table's metrics says what it is divided by (“per”)."
        ),
        (
            "metrics: [disputes]\nareas: all\ncolumns: [1️⃣target]",
            "1️⃣ error: None of the table's metrics has a “target”."
        ),
        (
            "metrics: [rate]\nareas: all\ntotals: 1️⃣yes",
            "1️⃣ error: None of the table's metrics may be added up over areas."
        ),
        ("metrics: [rate]\nareas: all\ntotals: 1️⃣maybe", "1️⃣ error: “maybe” is no value of “totals”."),
        (
            "metrics: [rate]\nareas: all\n1️⃣descending: no",
            "1️⃣ error: “descending” stands without a metric to sort by."
        ),
        (
            "metrics: [rate]\nareas: all\nsort: register\n1️⃣descending: no",
            "1️⃣ error: “descending” stands without a metric to sort by."
        ),
        (
            "metrics: [rate]\nareas: all\n1️⃣change-against: previous",
            "1️⃣ error: “change-against” stands without a column that tells changes."
        ),
        (
            "metrics: [rate]\nareas: all\n1️⃣colums: [value]",
            "1️⃣ error: A table has no key “colums”; did you mean “columns”?"
        ),
        ("metrics: [rate]\nareas: all\n1️⃣highlight: wucheng", "1️⃣ error: A table has no key “highlight”."),
    ])
    func refusesWhatATableCannotShow(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("table", body) == [expected])
    }

    @Test(arguments: [
        ("指标: [成功率]\n地区: 全部\n合计: 1️⃣是", "1️⃣ error: 本表的指标都不能按地区相加。"),
        ("指标: [成功率]\n地区: 全部\n列: [1️⃣人均]", "1️⃣ error: 本表的指标都没有写明“人均基数”（per）。"),
        ("指标: [纠纷]\n地区: 全部\n列: [1️⃣目标]", "1️⃣ error: 本表的指标都没有“目标”（target）。"),
        ("指标: [纠纷]\n地区: 全部\n列: [2️⃣排名, 1️⃣rank]", "1️⃣ error: 列表中的列“排名”（rank）重复出现。 (2️⃣ 第一次出现在此。)"),
        ("指标: [纠纷]\n地区: 全部\n1️⃣降序: 是", "1️⃣ error: “降序”（descending）缺少排序的指标。"),
        ("指标: [纠纷]\n地区: 全部\n1️⃣变化基期: 同比", "1️⃣ error: “变化基期”（change-against）缺少配套的“变化”（change）列。"),
        ("指标: [纠纷]\n地区: 全部\n1️⃣排列: 纠纷", "1️⃣ error: 表格没有“排列”这个键，是否应为“列”？"),
    ])
    func saysSoInChinese(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("表格", body, in: .chinese) == [expected])
    }

    @Test func sharesOfOneMetricAmongSeveralAreEnough() {
        #expect(
            DesignSketch.problems("table", "metrics: [rate, resolved]\nareas: all\ncolumns: [share]\ntotals: yes") == []
        )
    }
}
