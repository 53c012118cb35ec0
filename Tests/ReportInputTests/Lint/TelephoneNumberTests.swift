import Diagnostics
import ReportInput
import Testing

@Suite struct TelephoneNumberTests {
    @Test(arguments: [
        "电话⟦13800138000⟧。", "⟦138-0013-8000⟧", "⟦138 0013 8000⟧", "+86 ⟦13800138000⟧", "+⟦8613800138000⟧",
        "⟦１３８００１３８０００⟧",
        "电话⟦0579-82460000⟧", "⟦010-6601234⟧", "⟦(0579)82460000⟧", "⟦（0579）82460000⟧", "⟦0579-82460000⟧-8001",
        "call ⟦13800138000⟧.",
        "联系13800138000元，⟦13900138000⟧", "⟦13800138000⟧、⟦13900138000⟧",
        "|甲|乙|\n|-|-|\n|⟦13800138000⟧|1,591|\n|173|⟦010-6601234⟧|",
        "𠮷é⟦13800138000⟧",
    ])
    func findsTelephoneNumbers(text: String) {
        expect(text, TelephoneNumber.problems)
    }

    @Test(arguments: [
        "12800138000", "1380013800", "138001380001", "金额13800138000元", "13800138000人次", "A13800138000", "13800138000.5",
        "1.13800138000",
        "0579-824600", "2018-12345678", "0579 82460000", "https://e.org/13800138000", "`13800138000`",
        "[电话](tel:13800138000)", "12345热线",
        "编号20-13800138000-1", "8613800138000", "110-12345678",
    ])
    func leavesOtherNumbersAlone(text: String) {
        expect(text, TelephoneNumber.problems)
    }

    @Test func isAnError() {
        #expect(TelephoneNumber.problems(in: MarkedText("13800138000").prose(.tested)).map(\.severity) == [.error])
    }
}
