import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct ChartCheckTests {
    private func chart(_ body: String) throws -> (design: ChartDesign, report: Report) {
        let (block, report) = try #require(DesignSketch.block("chart", body), "\(DesignSketch.problems("chart", body))")
        guard case .chart(let design) = block else { throw NoChart() }
        return (design, report)
    }

    private struct NoChart: Error {}

    @Test func takesEverythingThatAChartCanBeAskedFor() throws {
        let (design, report) = try chart(
            """
            type: grouped-bars
            title: 两区纠纷
            metrics: [disputes, resolved, failed]
            areas: [wucheng, jindong]
            period: 2018
            highlight: jindong
            description: 婺城最多。
            note: 备注。
            """)
        #expect(design.kind == .groupedBars)
        #expect(design.title == "两区纠纷" && design.description == "婺城最多。" && design.note == "备注。")
        #expect(design.metrics.map { report.metrics[$0].id } == ["disputes", "resolved", "failed"])
        #expect(design.highlight == report.areas.key(of: "jindong"))
        #expect(design.periods == [.fixed(try Period.parse("2018", nature: .ratio))])
    }

    @Test(arguments: [
        ("条形", "bars", ChartDesign.Kind.bars), ("折线", "lines", .lines), ("小图", "small-multiples", .smallMultiples),
        ("分布", "strip", .strip),
    ])
    func isTheSameInChinese(_ chinese: String, _ english: String, _ kind: ChartDesign.Kind) throws {
        let first = try chart("类型: \(chinese)\n标题: 图\n指标: 纠纷\n级别: 县级\n突出: 金东区\n说明: 文字\n备注: 注")
        let second = try chart(
            "type: \(english)\ntitle: 图\nmetrics: disputes\nlevel: district\nhighlight: jindong\ndescription: 文字\nnote: 注"
        )
        #expect(first.design == second.design)
        #expect(first.design.kind == kind)
    }

    @Test func isOfBarsWhereNoTypeIsNamed() throws {
        #expect(try chart("metrics: disputes\nareas: all").design.kind == .bars)
    }

    @Test(arguments: [
        "type: bars\nmetrics: [disputes, rate]\nareas: all",
        "type: grouped-bars\nmetrics: disputes\nareas: all\nperiod: [2017, 2018, 2019, 2020]",
        "type: 簇状条形\nmetrics: [disputes, resolved, failed]\nareas: all\nperiod: latest-common",
        "type: lines\nmetrics: [disputes, rate]\nareas: all",
        "type: lines\nmetrics: disputes\nareas: all\nperiod: latest",
        "type: lines\nmetrics: disputes\nareas: all\nperiod: [2017, 2018]",
        "type: small-multiples\nmetrics: disputes\nareas: all", "type: strip\nmetrics: rate\nareas: all\nperiod: 2018",
    ])
    func drawsWhatItsKindCan(_ body: String) {
        #expect(DesignSketch.problems("chart", body) == [])
    }

    @Test(arguments: [
        (
            "type: grouped-bars\nmetrics: [disputes, 1️⃣rate]\nareas: all",
            "1️⃣ error: 成功率 (rate) is counted in “%”, 纠纷 (disputes) in “起”: bars side by side need one unit."
        ),
        (
            "type: 1️⃣grouped-bars\nmetrics: disputes\nareas: all",
            "1️⃣ error: Grouped bars need two or more metrics or periods."
        ),
        (
            "type: grouped-bars\nmetrics: [disputes, resolved]\nareas: all\nperiod: [2017, 1️⃣2018]",
            "1️⃣ error: Grouped bars are of several metrics or of several periods, not of both."
        ),
        (
            "type: grouped-bars\nmetrics: disputes\nareas: all\nperiod: [2015, 2016, 2017, 2018, 1️⃣2019]",
            "1️⃣ error: Of each area at most 4 bars can be told apart; here are 5."
        ),
        (
            "type: grouped-bars\nmetrics: [disputes, resolved, failed, people, 1️⃣rate]\nareas: all",
            "1️⃣ error: Of each area at most 4 bars can be told apart; here are 5."
        ),
        ("type: lines\nmetrics: disputes\nareas: all\nperiod: 1️⃣2018", "1️⃣ error: One period makes no line."),
        ("type: small-multiples\nmetrics: disputes\nareas: all\nperiod: 1️⃣2018", "1️⃣ error: One period makes no line."),
        (
            "type: bars\nmetrics: disputes\nareas: all\nperiod: [2017, 1️⃣2018]",
            "1️⃣ error: This kind of chart shows one period."
        ),
        (
            "type: strip\nmetrics: disputes\nareas: all\nperiod: [2017, 1️⃣2018]",
            "1️⃣ error: This kind of chart shows one period."
        ),
        (
            "metrics: disputes\nareas: [wucheng]\nhighlight: 1️⃣jindong",
            "1️⃣ error: “jindong” is not among the chart's areas."
        ),
        ("type: 1️⃣line\nmetrics: disputes\nareas: all", "1️⃣ error: “line” is no value of “type”; did you mean “lines”?"),
        ("1️⃣sort: disputes\nmetrics: disputes\nareas: all", "1️⃣ error: A chart has no key “sort”."),
    ])
    func refusesWhatItsKindCannotDraw(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("chart", body) == [expected])
    }

    @Test(arguments: [
        (
            "类型: 簇状条形\n指标: [纠纷, 1️⃣成功率]\n地区: 全部",
            "1️⃣ error: 成功率（rate）的单位是“%”，纠纷（disputes）的单位是“起”；并列的条形要用同一单位。"
        ),
        ("类型: 1️⃣簇状条形\n指标: 纠纷\n地区: 全部", "1️⃣ error: 簇状条形图需要两个以上的指标或时期。"),
        ("类型: 折线\n指标: 纠纷\n地区: 全部\n时期: 1️⃣2018", "1️⃣ error: 只有一个时期，画不成折线。"),
        ("指标: 纠纷\n地区: 全部\n时期: [2017, 1️⃣2018]", "1️⃣ error: 这种图只显示一个时期。"),
        ("指标: 纠纷\n地区: 婺城区\n突出: 1️⃣金东区", "1️⃣ error: “金东区”不在图中的地区内。"),
        (
            "类型: 簇状条形\n指标: 纠纷\n地区: 全部\n时期: [2015, 2016, 2017, 2018, 1️⃣2019]",
            "1️⃣ error: 每个地区至多 4 条才能分辨，这里有 5 条。"
        ),
    ])
    func saysSoInChinese(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("图表", body, in: .chinese) == [expected])
    }
}
