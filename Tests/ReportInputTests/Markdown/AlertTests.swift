import Diagnostics
import ReportInput
import Testing

@Suite struct AlertTests {
    @Test(arguments: ["note", "tip", "important", "warning", "caution"])
    func makesAnAlertOfEachWord(word: String) {
        for mark in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
            #expect(
                shown("> [!\(mark)]\n> 文字") == """
                    <div class="alert alert-\(word)" role="note">
                    <p class="alert-title">{word \(word)}</p>
                    <p>文字</p>
                    </div>

                    """)
        }
    }

    @Test func keepsBlocksInAnAlert() {
        let text = "- > [!NOTE]  \n  > a\n  >\n  > - b\n  >\n  > > [!TIP]\n  > > c\n- d"
        #expect(
            shown(text) == """
                <ul>
                <li>
                <div class="alert alert-note" role="note">
                <p class="alert-title">{word note}</p>
                <p>a</p>
                <ul>
                <li>b</li>
                </ul>
                <div class="alert alert-tip" role="note">
                <p class="alert-title">{word tip}</p>
                <p>c</p>
                </div>
                </div>
                </li>
                <li>d</li>
                </ul>

                """)
        #expect(problems(text) == [])
    }

    @Test func takesAMarkWithNothingBehindIt() {
        #expect(shown("> [!NOTE]").hasSuffix("{word note}</p>\n</div>\n"))
        #expect(shown("> [!NOTE]\n>\n> 另段").hasSuffix("{word note}</p>\n<p>另段</p>\n</div>\n"))
    }

    @Test(arguments: [
        "> [!NOTE] a", "> a\n> [!NOTE]", "> **[!NOTE]**\n> a", "[!NOTE]\na", "> # [!NOTE]", "> \\[!NOTE] a",
        "> [! NOTE]\n> a",
    ])
    func leavesOtherQuotesAlone(text: String) {
        #expect(!shown(text).contains("alert"))
        #expect(problems(text) == [])
    }

    @Test func warnsOfUnknownWords() {
        #expect(problems("甲\n\n> [!NOTES]\n> a") == ["3:3 alert-unknown"])
        #expect(problems("> [!注意]\n> a") == ["1:3 alert-unknown"])
        #expect(shown("> [!FOO]\n> a") == libraryHTML("> [!FOO]\n> a"))
        let remedy = MarkdownText("> [!NOTES]\n> a", file: "f").read().diagnostics.first?.remedy
        #expect(remedy?.english == "Did you mean [!NOTE]?")
    }
}
