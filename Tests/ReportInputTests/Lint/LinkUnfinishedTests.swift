import Diagnostics
import ReportInput
import Testing

@Suite struct LinkUnfinishedTests {
    @Test(arguments: [
        "调解[796起⟦](figure:a@b#1⟧", "调解[796起⟦](figure: a@b#1⟧)。", "调解[796起⟦](figure:⟧西 城@b#1)", "见[案例⟦](case:one two⟧)",
        "见[附件⟦](../assets/a.pdf⟧", "[a⟦](https://e.org/a b⟧)", "|甲|\n|--|\n|[1件⟦](figure:a@b⟧|",
    ])
    func findsWhatWasMeantAsALinkAndIsNone(text: String) {
        expect(text, LinkUnfinished.problems)
    }

    @Test(arguments: [
        "[796起](figure:a@b#1)", "`[796起](figure:a@b#1`", "[案例](../cases/a.md)", "见[1](注)。", "figure:a@b#1",
        #"\[796起\](figure:a@b#1)"#, "[名称](`code`)", "[Table 1](source: NBS)",
        "[文](<a b>)",
    ])
    func leavesLinksAndBracketsAlone(text: String) {
        expect(text, LinkUnfinished.problems)
    }

    @Test func showsTheBeginningOfALongAddressOnly() {
        let text = String(repeating: "](page:x ", count: 5000)
        let found = LinkUnfinished.problems(in: MarkedText(text).prose(.tested))
        #expect(found.count == 5000)
        #expect(found.allSatisfy { $0.summary.english.count < 150 })
    }
}
