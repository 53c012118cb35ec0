import Diagnostics
import ReportInput
import Testing

@Suite struct HalfWidthPunctuationTests {
    @Test(arguments: [
        "甲⟦,⟧乙", "甲⟦;⟧乙", "甲⟦:⟧乙", "甲⟦?⟧乙", "甲⟦!⟧", "甲⟦,⟧ 乙", "2018年⟦,⟧796起", "（甲）⟦,⟧乙", "甲⟦,⟧“乙”", "甲⟦(⟧乙)丙", "甲⟦(⟧乙)",
        "见⟦(⟧表1)为准",
        "甲⟦(⟧乙", "甲⟦)⟧乙", "**甲**⟦,⟧乙", "[甲](area:a)⟦,⟧乙", "甲⟦,⟧\n乙", "## 甲⟦,⟧乙", "| 甲⟦,⟧乙 |\n|---|", "甲\\&乙⟦,⟧丙",
        "甲&amp;乙⟦,⟧丙",
    ])
    func findsItInChineseSentences(text: String) {
        expect(text, HalfWidthPunctuation.problems)
    }

    @Test(arguments: [
        "甲，乙", "1,591起", "8:30开始", "比例3:2", "婺城区(330702)", "see 后城里, a village", "The village of 后城里!", "甲`,`乙",

        "甲<https://e.org/>,乙", "a, b", "甲(WCAG)乙的", "[甲](https://e.org/甲,乙)", "甲. 乙", "使用 Excel, WPS 打开",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, HalfWidthPunctuation.problems)
    }

    @Test func showsTheFullWidthOne() {
        #expect(remedies("甲,乙(丙)丁", HalfWidthPunctuation.problems) == ["请改用全角“，”。", "请改用全角“（）”。"])
    }
}
