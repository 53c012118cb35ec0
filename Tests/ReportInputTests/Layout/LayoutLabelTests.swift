import Testing

/// What the words that name areas and metrics mean.
@Suite struct LayoutLabelTests {
    private static let areas = """
        id,code,name,short_name,level,parent,aliases
        jinhua,330700,金华市,,city,,
        wucheng,330702,婺城区,婺城,district,jinhua,金华婺城
        jindong,330703,金东区,,district,jinhua,城区
        lanxi,330781,兰溪市,,district,jinhua,城区

        """

    private func folder(_ label: String, _ keys: String = "") -> LaidOutFolder {
        LaidOutFolder(
            "shape: areas-by-metrics\ncolumns: {area: a}\nconstants: {period: 2018, source: paper}\n" + keys,
            "a,disputes\n1️⃣\(label),796\n", ["areas.csv": Self.areas])
    }

    @Test(arguments: ["wucheng", "330702", "330702.0", "婺城区", "婺城", "金华婺城", "婺城区（本级）"])
    func findsAnAreaByWhateverItIsCalled(_ label: String) {
        #expect(folder(label, "areas: {婺城区（本级）: wucheng}").observations() == ["disputes@wucheng#2018 = 796"])
    }

    @Test(arguments: [
        ("城区", "", "1️⃣ error: “城区” can mean several: jindong, lanxi."),
        ("城区", "skip-unknown: areas", "1️⃣ error: “城区” can mean several: jindong, lanxi."),
        ("婺成区", "", "1️⃣ error: No area “婺成区” in Content/areas.csv; did you mean “婺城区”?"),
        ("婺成区", "areas: {金东: jindong}", "1️⃣ error: No area “婺成区” in Content/areas.csv; did you mean “婺城区”?"),
        ("合计", "", "1️⃣ error: “合计” sums up others; which area it is of is not said."),
        ("总 计", "", "1️⃣ error: “总 计” sums up others; which area it is of is not said."),
        ("全市", "skip-unknown: areas", "1️⃣ error: “全市” sums up others; which area it is of is not said."),
        ("小计", "", "1️⃣ error: “小计” sums up others; which area it is of is not said."),
        ("平均", "", "1️⃣ error: “平均” sums up others; which area it is of is not said."),
        ("其中：城镇", "", "1️⃣ error: “其中：城镇” sums up others; which area it is of is not said."),
        ("", "", "1️⃣ error: “area” is empty."),
        (
            "义乌市", "skip-unknown: areas",
            "1️⃣ notice: 1 row or column names areas that Content/areas.csv does not have; the layout leaves it out (“skip-unknown”)."
        ),
    ])
    func saysWhatALabelIsNot(_ label: String, _ keys: String, _ expected: String) {
        #expect(folder(label, keys).problems() == [expected])
    }

    @Test func totalsAreWhatTheLayoutSays() {
        #expect(folder("合计", "totals: {合计: jinhua}").observations() == ["disputes@jinhua#2018 = 796"])
        #expect(folder("总 计", "合计: {总计: 跳过}").observations() == [])
        #expect(folder("总 计", "合计: {总计: 跳过}").problems() == [])
    }

    @Test func countsTheRowsThatAreLeftOut() {
        let folder = LaidOutFolder(
            "columns: {area: a, period: p, value: v}\nconstants: {metric: disputes, source: paper}\nskip-unknown: [areas]",
            "a,p,v\nwucheng,2018,1\n1️⃣E06,2018,2\nE07,2018,3\nE06,2019,4\n")
        #expect(
            folder.problems() == [
                "1️⃣ notice: 3 rows or columns name areas that Content/areas.csv does not have; the layout leaves them out (“skip-unknown”)."
            ])
        #expect(folder.observations() == ["disputes@wucheng#2018 = 1"])
    }

    @Test func tellsAnUnknownLabelOnce() {
        let folder = LaidOutFolder(
            "columns: {area: a, period: p, value: v}\nconstants: {metric: disputes, source: paper}",
            "a,p,v\n1️⃣E06,2018,2\nE06,2019,4\n")
        #expect(folder.problems() == ["1️⃣ error: No area “E06” in Content/areas.csv."])
    }

    @Test(arguments: ["纠纷", "disputes", "受理/合计", "纠纷（起）", "矛盾"])
    func findsAMetricByWhateverItIsCalled(_ label: String) {
        let folder = LaidOutFolder(
            "shape: metrics-by-periods\ncolumns: {metric: m}\nconstants: {area: wucheng, source: paper}\nmetrics: {受理/合计: disputes, 矛盾: 纠纷}",
            "m,2018\n\(label),796\n")
        #expect(folder.problems() == [])
        #expect(folder.observations()?.first?.hasPrefix("disputes@wucheng#2018 = 796") == true)
    }
}
