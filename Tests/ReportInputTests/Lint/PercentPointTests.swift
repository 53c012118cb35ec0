import Diagnostics
import ReportInput
import Testing

@Suite struct PercentPointTests {
    @Test(arguments: [
        // Two units.
        "提高⟦5%个百分点⟧", "⟦5％百分点⟧",
        // A fall by times.
        "投诉⟦下降3倍⟧", "投诉⟦减少了两倍⟧", "⟦降低了约1.5倍⟧", "比上年⟦缩短近一倍⟧",
        // A share that changes by per cent.
        "调解成功率提高了⟦5%⟧。", "成功占比同比下降⟦2.5％⟧", "满意度上升⟦10%⟧", "调解成功率由90%提高⟦5%⟧",
        // A share told as its change, and a change told as a level.
        "成功率⟦提高[97%⟧](figure:rate@a#../2018)", "⟦下降了[97%⟧](figure:rate@a#../2018)", "⟦下降到[27.8%⟧](figure:fall@a#2018)",
        "⟦提高至[3个百分点⟧](figure:points@a#2018)",
    ])
    func findsSharesAndChangesMixedUp(text: String) {
        expect(text, PercentPoint.problems)
    }

    @Test(arguments: [
        "提高5个百分点", "纠纷下降27.8%", "纠纷下降[27.8%](figure:fall@a#2018)", "成功率提高到[97%](figure:rate@a#../2018)",
        "成功率提高[3个百分点](figure:points@a#2018)", "增长3倍", "增长两倍", "下降到原来的三倍", "调解成功率97%，纠纷下降5%", "调解成功率提高到97%",
        "增长到[796起](figure:disputes@a#2018)",
        "增长[796起](figure:disputes@a#2018)", "提高调解成功率", "一倍", "The rate rose by 5%.", "减少3起", "下降[30%](metric:rate)",
    ])
    func leavesOtherSentencesAlone(text: String) {
        expect(text, PercentPoint.problems)
    }

    @Test func tellsThePercentagePoints() {
        #expect(remedies("调解成功率提高了5%。", PercentPoint.problems) == ["两个百分比之差请写“5个百分点”。"])
    }
}
