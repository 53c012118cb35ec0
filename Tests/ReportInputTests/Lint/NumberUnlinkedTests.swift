import Diagnostics
import ReportInput
import Testing

@Suite struct NumberUnlinkedTests {
    @Test(arguments: [
        "调解⟦796起⟧。", "调解约⟦800余起⟧，", "救助金⟦619.78万元⟧", "⟦31.36万人次⟧", "成功率为⟦99.5%⟧", "提高⟦3个百分点⟧", "只有⟦5%⟧", "⟦１２起⟧",
        "面积⟦1,591平方米⟧", "⟦2000多人⟧参加", "**⟦796起⟧**纠纷", "| 甲 |\n|---|\n| ⟦796起⟧ |", "> - 调解⟦796起⟧",
        "见[⟦796起⟧](metric:disputes)",
        "In 2018 ⟦796 cases⟧ came.", "5～⟦10万人⟧", "注[^1]\n\n[^1]: 调解⟦796起⟧", "每名调解员⟦12起⟧", "约⟦0.5起⟧", "⟦48小时⟧",
    ])
    func findsNumbersWithUnitsOfMetrics(text: String) {
        expect(text, NumberUnlinked.problems)
    }

    @Test(arguments: [
        "调解[796起](figure:disputes@wucheng#2018)", "约[800余起](figure:disputes@wucheng#2018)。", "2018年", "连续13年",
        "2018年1月4日", "第12起",
        "第 12 起", "每20人配1人", "每月20人次", "12个月", "15个工作日", "分3个阶段", "24小时值守", "## 调解796起", "`796起`", "```\n796起\n```",
        "《百日调解796起纪实》", "[百日调解796起](case:a)", "[796起](https://e.org/)", "编号G60人", "版本1.2.3起", "796吨", "12人民", "18岁",
        "https://e.org/796起",
        "![调解](../assets/a.svg \"796起\")", "one 796 casesxyz", "2020-12起", "第十二起",
    ])
    func leavesOtherNumbersAlone(text: String) {
        expect(text, NumberUnlinked.problems)
    }

    @Test func isANoticeThatShowsTheLink() throws {
        let found = try #require(NumberUnlinked.problems(in: MarkedText("调解796起。").prose(.tested)).first)
        #expect(found.severity == .notice)
        #expect(found.remedy?.english.hasPrefix("Write [796起](figure:METRIC@AREA#PERIOD)") == true)
    }

    @Test func knowsOnlyTheUnitsOfMetrics() {
        expect("调解796起。", NumberUnlinked.problems, metrics: MetricCatalogue())
    }
}
