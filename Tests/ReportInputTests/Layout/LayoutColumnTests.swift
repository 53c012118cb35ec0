import Testing

/// Every column of a file with a layout is mapped, chosen by, or ignored by name.
@Suite struct LayoutColumnTests {
    private static let tidy = """
        columns: {metric: 指标, area: 区县, period: 年份, value: 数}
        constants: {source: paper}

        """
    private static let wide = """
        shape: areas-by-metrics
        columns: {area: 区县}
        constants: {period: 2018, source: paper}

        """

    @Test(arguments: [
        (
            tidy, "指标,区县,年份,数,1️⃣注记\n纠纷,婺城区,2018,796,x\n",
            "1️⃣ error: The layout says nothing of the column “注记”."
        ),
        (
            tidy + "ignore: [注计]", "指标,区县,年份,数,1️⃣注记\n纠纷,婺城区,2018,796,x\n",
            "1️⃣ error: The layout says nothing of the column “注记”; it names “注计”."
        ),
        (tidy, "指标,区县,年份,数,1️⃣\n纠纷,婺城区,2018,796,x\n", "1️⃣ error: This column has no name."),
        (
            wide, "区县,纠纷,1️⃣纠分\n婺城区,796,5\n",
            "1️⃣ error: No metric “纠分” in Content/metrics.yml; did you mean “纠纷”?"
        ),
        (wide, "区县,纠纷,1️⃣合计\n婺城区,796,5\n", "1️⃣ error: “合计” sums up others; which metric it is of is not said."),
        (wide, "1️⃣区县\n婺城区\n", "1️⃣ error: No column is left for figures."),
        (
            """
            shape: areas-by-periods
            columns: {area: 区县}
            constants: {metric: 纠纷, source: paper}
            """, "区县,2018,1️⃣备注\n婺城区,796,x\n", "1️⃣ error: The column “备注” is no period."
        ),
        (wide, "区县,2️⃣纠纷,1️⃣纠纷\n婺城区,796,5\n", "1️⃣ error: The column “纠纷” stands in the header twice. (2️⃣ First given here.)"),
    ])
    func saysWhatAColumnIsNot(_ layout: String, _ table: String, _ expected: String) {
        #expect(LaidOutFolder(layout, table).problems() == [expected])
    }

    @Test(arguments: [
        (tidy + "ignore: [注记]", "指标,区县,年份,数,注记\n纠纷,婺城区,2018,796,x\n"),
        // Line breaks and blanks in narrow cells are none in names; columns without anything are passed over.
        (tidy, "指标,区 县,\"年\n份\",数,\n纠纷,婺城区,2018,796,\n"),
        (tidy + "where: {口径: 全部}", "指标,区县,年份,数,口径\n纠纷,婺城区,2018,796,全部\n纠纷,婺城区,2018,5,部分\n"),
        (tidy + "where: {口径: [全部, 总]}", "指标,区县,年份,数,口径\n纠纷,婺城区,2018,796,总\n纠纷,婺城区,2018,5,部分\n"),
        (tidy + "where: {性别: \"\"}", "指标,区县,年份,数,性别\n纠纷,婺城区,2018,796,\n纠纷,婺城区,2018,5,女\n"),
        (wide + "ignore: [序号, 备注]", "序号,区县,纠纷,备注\n1,婺城区,796,x\n"),
    ])
    func readsWhatTheLayoutNames(_ layout: String, _ table: String) {
        let folder = LaidOutFolder(layout, table)
        #expect(folder.problems() == [])
        #expect(folder.observations() == ["disputes@wucheng#2018 = 796"])
    }

    @Test func aFilterThatLetsNothingInIsASlip() {
        let layout =
            "columns: {metric: 指标, area: 区县, period: 年份, value: 数}\nconstants: {source: paper}\nwhere: {口径: 全布}\n"
        let folder = LaidOutFolder(layout, "指标,区县,年份,数,口径\n纠纷,婺城区,2018,796,全部\n")
        #expect(
            folder.problems() == [
                "Content/data/t.layout.yml:3:13 error: No row of Content/data/t.csv has “全布” in the column “口径”; did you mean “全部”?"
            ])
    }
}
