import ReportInput
import ReportModel
import Testing

@Suite struct ComparisonCheckTests {
    private func problems(_ text: String) -> [String] {
        DesignSketch.folder(["comparisons/x.yml": text]).problems()
    }

    private func comparison(_ text: String) throws -> (comparison: Comparison, report: Report) {
        let report = try #require(DesignSketch.folder(["comparisons/x.yml": text]).report(), "\(problems(text))")
        return (try #require(report.comparisons.elements.first), report)
    }

    @Test func hasTheGrammarOfBlocks() throws {
        let keys =
            "metrics: [disputes, rate]\ngroup: pilots\nperiod: 2018\ncolumns: [value, rank]\nsort: rate\nheat: yes\n"
        let (comparison, _) = try comparison("title: 表\n" + keys)
        guard case .table(let table)? = DesignSketch.block("table", keys)?.block else {
            Issue.record("no table")
            return
        }
        #expect(comparison.title == "表")
        #expect(comparison.table == table)
    }

    @Test func drawsItsChartsOfTheTablesAreasAndPeriod() throws {
        let (comparison, report) = try comparison(
            """
            title: 表
            metrics: [disputes, resolved]
            areas: [wucheng, jindong]
            period: [2018, 2019]
            chart: disputes
            charts:
              - {type: lines, metrics: disputes}
              - {type: grouped-bars, metrics: [disputes, resolved]}
              - {type: grouped-bars, metrics: disputes}
              - {type: strip, metrics: disputes, areas: all, period: 2019}
            """)
        let charts = comparison.charts
        let periods = comparison.table.periods
        #expect(charts.map(\.kind) == [.bars, .lines, .groupedBars, .groupedBars, .strip])
        #expect(charts.prefix(4).allSatisfy { $0.areas == comparison.table.areas })
        #expect(charts[4].areas == report.areas.keys)
        #expect(charts.map(\.periods) == [[periods[0]], [.latest], [periods[0]], periods, [periods[1]]])
    }

    @Test func takesAChartAsAGroupOfKeys() throws {
        let (comparison, _) = try comparison(
            "标题: 表\n指标: [纠纷]\n级别: 县级\n图表: {类型: 折线, 指标: 纠纷, 突出: 金东区}\n各图: [{指标: 纠纷}]\n")
        #expect(comparison.charts.map(\.kind) == [.lines, .bars])
        #expect(comparison.charts[0].highlight != nil)
    }

    @Test(arguments: [
        ("metrics: [disputes]\nareas: [wucheng]", "Content/comparisons/x.yml:1:1 error: A comparison needs “title”."),
        ("title: 表\nareas: [wucheng]", "Content/comparisons/x.yml:1:1 error: A comparison needs “metrics”."),
        (
            "title: 表\nmetrics: [disputes]",
            "Content/comparisons/x.yml:1:1 error: A comparison needs “areas”, a “group” or a “level”."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\nsort: 1️⃣rate",
            "1️⃣ error: “rate” is not among the table's metrics (disputes)."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\nchart: 1️⃣rate",
            "1️⃣ error: “rate” is not among the table's metrics (disputes)."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\ncharts: [{metrics: 1️⃣rate}]",
            "1️⃣ error: “rate” is not among the table's metrics (disputes)."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\nchart: [1️⃣disputes]",
            "Content/comparisons/x.yml:4:8 error: “chart” is a list here; it must be a single value."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\ncharts: [1️⃣{type: lines}]",
            "1️⃣ error: A chart needs “metrics”."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\ncharts: 1️⃣disputes",
            "1️⃣ error: “charts” is a single value here; it must be a list."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\nchart: {metrics: disputes, highlight: 1️⃣jindong}",
            "1️⃣ error: “jindong” is not among the chart's areas."
        ),
        (
            "title: 表\nmetrics: [disputes]\nareas: [wucheng]\n1️⃣highlight: wucheng",
            "1️⃣ error: A comparison has no key “highlight”."
        ),
    ])
    func refusesWhatNoComparisonIs(_ text: String, _ expected: String) {
        #expect(problems(text) == [expected])
    }

    @Test func takesAllAreasOfALevelBelowAParent() throws {
        let (comparison, report) = try comparison(
            "title: 表\nmetrics: [disputes, rate]\nlevel: district\nparent: jinhua\nperiod: 2018\n")
        #expect(comparison.table.areas.map { report.areas[$0].id } == ["wucheng", "jindong"])
        #expect(comparison.table.metrics.count == 2)
    }
}
