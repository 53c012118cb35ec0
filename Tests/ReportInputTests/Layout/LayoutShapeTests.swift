import Testing

/// A table may be read row by row, or crosswise in six ways.
@Suite struct LayoutShapeTests {
    private static let expected = [
        "disputes@wucheng#2018 = 796", "disputes@jindong#2018 = 500", "mediators@wucheng#../2018 = 1591",
        "mediators@jindong#../2018 = 900",
    ]

    @Test(arguments: [
        (
            """
            columns: {metric: what, area: where, period: when, value: figure}
            constants: {source: paper}
            """,
            """
            figure,when,where,what
            796,2018,婺城区,纠纷
            1591,2018,330702,mediators
            500,2018,jindong,disputes
            900,2018,金东区,调解员

            """
        ),
        (
            """
            shape: areas-by-metrics
            columns: {area: 区县}
            constants: {period: 2018, source: paper}
            """,
            "区县,纠纷,调解员\n婺城区,796,1591\n金东区,500,900\n"
        ),
        (
            """
            版式: 指标×地区
            列: {指标: 项目}
            固定值: {时期: 2018年, 来源: 报道}
            """,
            "项目,婺城区,金东区\n纠纷,796,500\n调解员,1591,900\n"
        ),
        (
            """
            shape: areas-by-periods
            columns: {area: 区县, metric: 指标}
            constants: {source: paper}
            """,
            "指标,区县,2018年\n纠纷,婺城区,796\n纠纷,金东区,500\n调解员,婺城区,1591\n调解员,金东区,900\n"
        ),
        (
            """
            shape: metrics-by-periods
            columns: {metric: 指标, area: 区县, source: 出处}
            """,
            "指标,区县,2018年,出处\n纠纷,婺城区,796,paper\n纠纷,金东区,500,paper\n调解员,婺城区,1591,paper\n调解员,金东区,900,paper\n"
        ),
        (
            """
            shape: periods-by-areas
            columns: {period: 年份, metric: 指标}
            constants: {source: paper}
            """,
            "年份,指标,婺城区,金东区\n2018年,纠纷,796,500\n2018年,调解员,1591,900\n"
        ),
        (
            """
            shape: periods-by-metrics
            columns: {period: 年份, area: 区县}
            constants: {source: paper}
            """,
            "年份,区县,纠纷,调解员\n2018,婺城区,796,1591\n2018,金东区,500,900\n"
        ),
    ])
    func everyShapeGivesTheSame(_ layout: String, _ table: String) {
        let folder = LaidOutFolder(layout, table)
        #expect(folder.problems() == [])
        #expect(folder.observations() == Self.expected)
    }

    @Test func aCellOfACrosswiseTableIsWhereItsFigureComesFrom() {
        let folder = LaidOutFolder(
            "shape: areas-by-metrics\ncolumns: {area: 区县}\nconstants: {period: 2018, source: paper}\n",
            "区县,纠纷,调解员\n婺城区,796,1591\n金东区,500,900\n")
        #expect(folder.origins() == ["2:5", "3:5", "2:9", "3:9"])
    }
}
