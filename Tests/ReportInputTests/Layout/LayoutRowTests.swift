import Testing

/// Which rows of a file are its table.
@Suite struct LayoutRowTests {
    private static let layout = """
        shape: areas-by-metrics
        columns: {area: 区县}
        constants: {period: 2018, source: paper}

        """

    private static let expected = ["disputes@wucheng#2018 = 796", "disputes@jindong#2018 = 500"]

    @Test(arguments: [
        ("", "区县,纠纷\n婺城区,796\n金东区,500\n"),
        // A title above, and a header in another row.
        ("header: 2", "表1 2018年各区纠纷\n区县,纠纷\n婺城区,796\n金东区,500\n"),
        ("header: 3", "表1 2018年各区纠纷,\n,\n区县,纠纷\n婺城区,796\n金东区,500\n"),
        // Two rows of header, joined; merged cells are filled.
        (
            "header: [2, 3]\nmetrics: {矛盾/受理: disputes, 矛盾/人员: mediators}\nsymbols: {\"\": skip}",
            "表1\n区县,矛盾,\n,受理,人员\n婺城区,796,\n金东区,500,\n"
        ),
        // Rows by their numbers and by their words.
        ("skip: [2, 4-5]", "区县,纠纷\nArea,Disputes\n婺城区,796\n小计,796\n,\n金东区,500\n"),
        ("skip: [一、, 二、]", "区县,纠纷\n一、城区,\n婺城区,796\n二、郊区,\n金东区,500\n"),
        // The table ends at a blank row, at a remark, or where the layout says.
        ("", "区县,纠纷\n婺城区,796\n金东区,500\n\n注：不含街道。\n填表人：某人,2019年\n"),
        ("", "区县,纠纷\n婺城区,796\n金东区,500\n资料来源：某局2018年统计\n"),
        ("end: 4", "区县,纠纷\n婺城区,796\n\n金东区,500\n街道,3\n"),
        ("end: [以上, 主管]", "区县,纠纷\n婺城区,796\n金东区,500\n以上共 2 个区,\n主管：,1\n"),
        // Other separators are known by the header, not by the title.
        ("header: 2", "表1，各区\n区县;纠纷\n婺城区;796\n金东区;500\n"),
    ])
    func readsTheRowsThatAreMeant(_ keys: String, _ table: String) {
        let folder = LaidOutFolder(Self.layout + keys, table)
        #expect(folder.problems() == [])
        #expect(folder.observations() == Self.expected)
    }

    @Test(arguments: [
        (
            "", "区县,纠纷\n婺城区,796\n\n1️⃣金东区,500\n",
            "1️⃣ error: Row 4 looks like data, but stands below the blank row 3, which ends the table."
        ),
        (
            "", "区县,纠纷\n婺城区,796\n注：以下为郊区。\n1️⃣金东区,500\n",
            "1️⃣ error: Row 4 looks like data, but stands below the remark in row 3, which ends the table."
        ),
        ("", "1️⃣区县,纠纷\n\n注：无。\n", "1️⃣ error: The table has no rows."),
        (
            "", "2️⃣区县,纠纷\n1️⃣婺城区,796,5\n",
            "1️⃣ error: This row has 3 cells; the header has 2. (2️⃣ The header is here.)"
        ),
        (
            "header: 9", "区县,纠纷\n婺城区,796\n",
            "Content/data/t.layout.yml:1:1 error: The header stands in row 9, but Content/data/t.csv has 2 rows."
        ),
    ])
    func saysWhereTheTableIsNotAsExpected(_ keys: String, _ table: String, _ expected: String) {
        #expect(LaidOutFolder(Self.layout + keys, table).problems() == [expected])
    }

    @Test func emptyCellsMayRepeatTheOneAbove() {
        let layout = """
            shape: areas-by-metrics
            columns: {area: 区县, period: 年份}
            constants: {source: paper}
            fill-down: [年份]
            """
        let folder = LaidOutFolder(layout, "年份,区县,纠纷\n2018,婺城区,1\n,金东区,2\n2019,婺城区,3\n,金东区,4\n")
        #expect(folder.problems() == [])
        #expect(
            folder.observations() == [
                "disputes@wucheng#2018 = 1", "disputes@wucheng#2019 = 3", "disputes@jindong#2018 = 2",
                "disputes@jindong#2019 = 4",
            ])
    }
}
