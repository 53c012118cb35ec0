import Diagnostics
import ReportInput
import Testing

/// What is refused in a table with a layout is told with what was found and what to write instead, in both languages.
@Suite struct LayoutMessageTests {
    private static let wide = """
        shape: areas-by-metrics
        columns: {area: 区县}
        constants: {period: 2018, source: paper}

        """
    private static let tidy = """
        columns: {area: a, period: p, value: v, status: s}
        constants: {metric: disputes, source: paper}
        period-format: YYYY

        """

    @Test(arguments: [
        (
            wide, "区县,纠纷\n婺城区,—\n",
            "t.csv:2:5 “—” stands in place of a figure; what it means is not said. Look up what it means in the source, and write it in t.layout.yml: “symbols: {\"—\": O}” (O missing, L not reported, M not applicable, Q not published, N below the smallest unit; skip for no observation).",
            "“—”代替了数值，但没有说明含义。请查明来源中该符号的含义，在 t.layout.yml 中写“符号: {\"—\": O}”（O 无数据、L 未报、M 不适用、Q 不公开、N 不足最小单位；不算观测值写“跳过”）。"
        ),
        (
            wide, "区县,纠纷\n其中：城区,5\n",
            "t.csv:2:1 “其中：城区” sums up others; which area it is of is not said. Write in t.layout.yml “totals: {\"其中：城区\": ID}” with the id of the area, or “totals: {\"其中：城区\": skip}”.",
            "“其中：城区”是汇总，没有说明属于哪个地区。请在 t.layout.yml 中写“合计: {\"其中：城区\": 编号}”；不读取时写“合计: {\"其中：城区\": 跳过}”。"
        ),
        (
            wide, "区县,纠纷\n婺城,5\n",
            "t.csv:2:1 No area “婺城” in Content/areas.csv; did you mean “婺城区”? Write in t.layout.yml what it means, “areas: {婺城: ID}”, or “skip-unknown: areas” to leave out all that are not registered.",
            "Content/areas.csv 中没有地区“婺城”，是否应为“婺城区”？请在 t.layout.yml 中写明含义：“地区: {婺城: 编号}”；未登记的都不读取时写“跳过未登记: 地区”（skip-unknown）。"
        ),
        (
            wide, "区县,纠纷,备注\n婺城区,5,x\n",
            "t.csv:1:7 No metric “备注” in Content/metrics.yml. Write in t.layout.yml what it means, “metrics: {备注: ID}”, or list the column under “ignore”.",
            "Content/metrics.yml 中没有指标“备注”。请在 t.layout.yml 中写明含义：“指标: {备注: 编号}”；不需要的列请列入“忽略”（ignore）。"
        ),
        (
            wide, "区县,纠纷\n婺城区,5\n,\n金东区,6\n",
            "t.csv:4:1 Row 4 looks like data, but stands below the blank row 3, which ends the table. In the layout write “end: 2” if the table ends there, or “skip: [3]” if it goes on.",
            "第 4 行像是数据，但在空行（第 3 行）之后，而空行表示表格结束。如表格到此为止，请在版式中写“结束行: 2”；如表格继续，请写“跳过行: [3]”。"
        ),
        (
            wide, "区县,纠纷\n婺城区,\n",
            "t.csv:2:5 The cell is empty; it is read as O (missing, reason unknown). Say in t.layout.yml what an empty cell means: “symbols: {\"\": L}”, or “skip” for no observation.",
            "单元格为空，按 O（无数据）读取。请在 t.layout.yml 中写明空单元格的含义：“符号: {\"\": L}”；不算观测值写“跳过”。"
        ),
        (
            tidy, "a,p,v,s,q\nwucheng,2018,5,,1\n",
            "t.csv:1:9 The layout says nothing of the column “q”. In t.layout.yml map it under “columns”, or list it under “ignore: [q]”.",
            "版式没有说明“q”列。请在 t.layout.yml 的“列”（columns）中写明，或列入“忽略: [q]”（ignore）。"
        ),
        (
            tidy, "a,p,v,s\nwucheng,2018,5,old\n",
            "t.csv:2:16 “old” is no status. Write in t.layout.yml which one it means: “statuses: {\"old\": P}”.",
            "“old”不是数据状态。请在 t.layout.yml 中写明对应的状态：“数据状态: {\"old\": P}”（statuses）。"
        ),
        (
            tidy, "a,p,v,s\nwucheng,2018/19,5,\n",
            "t.csv:2:9 “2018/19” is no period of the form YYYY, which t.layout.yml names. Mend the cell, or “period-format”.",
            "“2018/19”不是 t.layout.yml 所写格式（YYYY）的时期。请改正单元格，或改正“时期格式”（period-format）。"
        ),
        (
            tidy, "a,p,v\nwucheng,2018,5\n",
            "t.layout.yml:1:49 Content/data/t.csv has no column “s”. Its columns: a, p, v.",
            "Content/data/t.csv 中没有名为“s”的列。其中的列：a、p、v。"
        ),
        (
            tidy.replacing("YYYY", with: "YYYY/YY"), "a,p,v,s\nwucheng,2018/19,5,\n",
            "t.layout.yml:3:16 “YYYY/YY” goes over two calendar years; in which month it begins is not said. Add “year-starts: 4” (April) or “year-starts: 9” (September).",
            "“YYYY/YY”跨两个年份，没有写明从几月开始。请补上“年度起始月: 4”（四月）或“年度起始月: 9”（九月）。"
        ),
        (
            tidy.replacing("v, ", with: "v, lower: l, "), "a,p,v,s,l\nwucheng,2018,5,,6\nwucheng,2019,x,,\n",
            "t.csv:3:14 “x” stands in place of a figure; what it means is not said. Look up what it means in the source, and write it in t.layout.yml: “symbols: {\"x\": O}” (O missing, L not reported, M not applicable, Q not published, N below the smallest unit; skip for no observation).",
            "“x”代替了数值，但没有说明含义。请查明来源中该符号的含义，在 t.layout.yml 中写“符号: {\"x\": O}”（O 无数据、L 未报、M 不适用、Q 不公开、N 不足最小单位；不算观测值写“跳过”）。"
        ),
    ])
    func tellsPlaceFindingAndRemedy(_ layout: String, _ table: String, _ english: String, _ chinese: String) {
        let (draft, reading) = readReport(
            Folder.sound(["data/t.layout.yml": layout, "data/t.csv": table]).tree)
        let problems = (reading + checkReport(draft).problems).sortedByPlace()
        let told = problems.map { problem in
            let place = problem.place.description.replacing("Content/data/", with: "")
            return "\(place) \(problem.summary.english) \(problem.remedy?.english ?? "")"
        }
        #expect(told == [english])
        #expect(problems.map { "\($0.summary.chinese)\($0.remedy?.chinese ?? "")" } == [chinese])
    }
}
