import Diagnostics
import ReportInput
import Testing

@Suite struct LintSuppressionTests {
    private func found(_ text: String) -> [String] {
        let (_, prose, diagnostics) = MarkdownText(text, file: "f").read()
        return Lint.problems(in: prose, besides: diagnostics).sortedByPlace()
            .map { "\($0.place.start?.line ?? 0) \($0.code.rawValue)" }
    }

    @Test(arguments: [
        "<!-- lint-disable date-style: 照录 -->\n2020.1.4起", "<!--lint-disable date-style：照录-->\n\n2020.1.4起",
        "自2020.1.4起。<!-- lint-disable date-style: 照录 -->",
        "<!-- lint-disable date-style: 照录 -->\n- 自2020.1.4起\n- 自2020.1.5起\n\n  自2020.1.6起",
        "<!-- lint-disable date-style: 照录 -->\n> 自2020.1.4起\n>\n> 自2020.1.5起",
        "<!-- lint-disable date-style: 照录 -->\n| 甲 |\n|---|\n| 自2020.1.4起 |",
        "| 甲 | 乙 |\n|---|---|\n| 自2020.1.4起 | 自2020.1.5起 <!-- lint-disable date-style: 照录 --> |",
        "<!-- lint-disable date-style: 照录 -->\n<!-- lint-disable halfwidth-punct: 照录 -->\n甲,自2020.1.4起",
        "<!-- lint-disable date-style: 照录 --> <!-- lint-disable halfwidth-punct: 照录 -->\n甲,自2020.1.4起",
        "<!-- lint-disable pii-phone: 公开的热线 -->\n电话13800138000", "<!-- lint-disable heading-skip: 沿用旧文 -->\n#### 甲",
        "- <!-- lint-disable date-style: 照录 -->\n  自2020.1.4起",
        "甲[^1]\n\n<!-- lint-disable date-style: 照录 -->\n[^1]: 自2020.1.4起",
        "<!-- lint-disable emphasis-broken: 照录 -->\n**注意：**后文",
        "<!-- lint-disable image-alternative: 装饰 -->\n![](assets/a.svg)", "<!-- 说明 -->\n甲",
    ])
    func switchesARuleOffForABlock(text: String) {
        #expect(found(text) == [])
    }

    @Test func leavesOtherBlocksAndOtherRulesOn() {
        #expect(
            found("<!-- lint-disable date-style: 照录 -->\n甲,自2020.1.4起\n\n自2020.1.5起")
                == ["2 halfwidth-punct", "4 date-style"])
        #expect(
            found("> <!-- lint-disable date-style: 照录 -->\n> 自2020.1.4起\n\n自2020.1.5起") == ["4 date-style"])
    }

    @Test func needsAReason() {
        for text in [
            "<!-- lint-disable date-style -->", "<!-- lint-disable date-style: -->",
            "<!-- lint-disable date-style：  -->",
        ] {
            #expect(found("\(text)\n自2020.1.4起") == ["1 suppression-reason", "2 date-style"])
        }
    }

    @Test func suggestsTheRuleThatWasMeant() throws {
        let found = MarkdownText("甲<!-- lint-disable date-stile: 照录 -->", file: "f").read().diagnostics
        #expect(found.map(\.code) == [.suppressionUnknown])
        #expect(found.first?.summary.english == "No rule is called “date-stile”; did you mean “date-style”?")
        #expect(found.first?.place.start == Position(line: 1, column: 2))
    }

    @Test(arguments: [
        ("<!-- lint-disable claim-mismatch: 甲 -->", "The rule “claim-mismatch” can't be switched off in a text."),
        ("<!-- lint-disable: 甲 -->", "“lint-disable:” is no instruction for the lints."),
        ("<!-- lint-enable date-style -->", "“lint-enable” is no instruction for the lints."),
        ("<!-- lint-disable 甲乙丙: 甲 -->", "No rule is called “甲乙丙”."),
        ("<!-- lint-disable -->", "No rule is called “”."),
    ])
    func refusesWhatItDoesNotKnow(comment: String, message: String) {
        let found = MarkdownText("\(comment)\n甲", file: "f").read().diagnostics
        #expect(found.map(\.code) == [.suppressionUnknown])
        #expect(found.first?.summary.english == message)
    }

    @Test func saysWhatSuppressesNothing() {
        #expect(found("<!-- lint-disable date-style: 照录 -->\n甲") == ["1 suppression-unused"])
        #expect(found("甲\n\n<!-- lint-disable date-style: 照录 -->") == ["3 suppression-unused"])
        #expect(
            found("<!-- lint-disable date-style: 甲 -->\n<!-- lint-disable date-style: 乙 -->\n自2020.1.4起")
                == ["2 suppression-unused"])
    }

    @Test func leavesCommentsInCodeAlone() {
        #expect(found("`<!-- lint-disable x -->`\n\n```\n<!-- lint-disable x -->\n```") == [])
    }
}
