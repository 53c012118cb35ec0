import Diagnostics
import ReportInput
import Testing

@Suite struct IdentityNumberTests {
    /// The first is the example of GB 11643-1999.
    @Test(arguments: [
        "⟦11010519491231002X⟧", "号码为⟦11010519491231002x⟧。", "⟦１１０１０５１９４９１２３１００２X⟧",
        "(⟦440524199001010018⟧)",
        "## ⟦11010519491231002X⟧", "No. ⟦11010519491231002X⟧ is", "[⟦11010519491231002X⟧](area:a)",
        "|甲|乙|\n|-|-|\n|1.5|⟦440524199001010018⟧|",
    ])
    func findsNumbersWithTheRightCheckCharacter(text: String) {
        expect(text, IdentityNumber.problems)
    }

    @Test(arguments: [
        "440524188001010014", "110105194912310021", "11010519491231002", "1110105194912310020X", "A11010519491231002X",
        "11010519491331002X",
        "010105194912310020",
        "https://e.org/11010519491231002X", "`11010519491231002X`", "123456789012345678",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, IdentityNumber.problems)
    }

    @Test func isAnErrorThatDoesNotRepeatTheNumber() throws {
        let found = try #require(IdentityNumber.problems(in: MarkedText("11010519491231002X").prose(.tested)).first)
        #expect(found.severity == .error)
        #expect(!"\(found.summary) \(found.remedy.debugDescription)".contains("110105"))
    }
}
