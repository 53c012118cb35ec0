import Diagnostics
import ReportInput
import Testing

@Suite struct LinkTextTests {
    @Test(arguments: [
        "请[⟦点击这里⟧](area:a)", "见[⟦这里⟧](https://e.org)。", "[⟦Click here⟧](https://e.org) to see.",
        "Look [⟦here⟧](case:a).",
        "[**⟦此处⟧**](../assets/a.pdf)", "[⟦链接⟧][r]\n\n[r]: https://e.org",
    ])
    func findsTextsThatSayNothing(text: String) {
        expect(text, LinkText.problems)
    }

    @Test(arguments: [
        "[调解成功率](metric:rate)", "点击这里", "[这里的山水](https://e.org)", "[](area:a)", "<https://e.org>", "https://e.org",
        "`[这里](area:a)`",
        "[Here and there](https://e.org)", "[这里](figure:a@b#1)",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, LinkText.problems)
    }
}
