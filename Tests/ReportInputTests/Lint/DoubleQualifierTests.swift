import Diagnostics
import ReportInput
import Testing

@Suite struct DoubleQualifierTests {
    @Test(arguments: [
        "⟦约50人左右⟧", "⟦大约2000余⟧人", "⟦近百余⟧人", "⟦超过70%以上⟧", "⟦超70多⟧起", "⟦大约50上下⟧", "⟦不足50人以下⟧", "⟦至少50人以上⟧", "⟦将近二十多⟧户",
        "⟦约近50⟧人",
        "现场⟦2000余人左右⟧。", "⟦50多人以上⟧", "⟦约1.2万人左右⟧", "⟦约5～10万人左右⟧", "⟦约[50余⟧](figure:a@b#1)人", "**⟦约50平方公里左右⟧**",
        "⟦近两个小时左右⟧", "⟦超过一半以上⟧调解员",
        "甲⟦约50人左右⟧，乙⟦约60人左右⟧",
    ])
    func findsFiguresThatAreApproximateTwice(text: String) {
        expect(text, DoubleQualifier.problems)
    }

    @Test(arguments: [
        "约50人", "50人左右", "2000余人", "近百人", "超过70%", "70%以上", "签约50余户", "预约200余人次", "附近50米左右", "违约20多起", "约50人，左右两侧",
        "近年来", "近几年多", "约50人上下班",
        "最近10年多", "约50人次以及多种", "about 50 or so", "约翰左右", "50以上海为例", "大约", "约50个多功能厅", "约50元余额",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, DoubleQualifier.problems)
    }

    @Test func namesBothWords() throws {
        let found = try #require(DoubleQualifier.problems(in: MarkedText("约50人左右").prose(.tested)).first)
        #expect(found.summary.chinese == "“约50人左右”重复表示约数：“约”和“左右”。")
    }
}
