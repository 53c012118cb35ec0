import Diagnostics
import SiteBuild
import Testing

@Suite struct GitHubSummaryTests {
    @Test func listsAllProblemsInATable() {
        #expect(
            GitHubSummary().markdown(of: ReportedFolder.found(in: .english)) == """
                ### gazetteer

                2 errors, 1 notice.

                | place | severity | problem | code |
                |---|---|---|---|
                | Content/data/x.csv:2:7 | error | No area “wuchang” in Content/areas.csv; did you mean “wucheng”? | area-unknown |
                | Content/pages/a.md:5:2 | notice | The bare link https&#58;//example.org/a ends here, before the first character that is not ASCII. Write &lt;https&#58;//example.org/a&gt;, or percent-encode the rest if it belongs to the address. | autolink-chinese |
                | Content/pages/b.md:1:1 | error | 'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site needs an address of its own. Give the text another slug. | url-collision |


                """)
    }

    @Test func listsAllProblemsInChinese() {
        let lines = GitHubSummary().markdown(of: ReportedFolder.found(in: .chinese)).split(separator: "\n")
        #expect(lines[1] == "2 个错误，1 个提示。")
        #expect(lines[2] == "| 位置 | 级别 | 问题 | 代码 |")
        #expect(lines.last?.hasPrefix("| Content/pages/b.md:1:1 | 错误 | 网址 a.html 同时属于") == true)
        #expect(lines.last?.hasSuffix("站点的每个文件须有自己的网址。请为该文另设 slug。 | url-collision |") == true)
    }

    @Test func saysThatNothingWasFound() {
        let found = FoundProblems([], in: .english) { _ in nil }
        #expect(GitHubSummary().markdown(of: found) == "### gazetteer\n\nNo problems found.\n\n")
    }

    /// What stands in the content must not become markup in the summary.
    @Test(arguments: [
        ("a|b", "a\\|b"), ("a\nb", "a b"), ("<img src=x>", "&lt;img src=x&gt;"), ("![a](b)", "\\!\\[a\\](b)"),
        ("&lt;", "&amp;lt;"), ("`a`", "\\`a\\`"), ("a\\|b", "a\\\\\\|b"), ("$x$ @all #1", "\\$x\\$ \\@all \\#1"),
        ("http://a.b", "http&#58;//a.b"),
    ])
    func escapesMarkdown(sentence: String, cell: String) {
        let problem = Diagnostic.example(.valueInvalid, sentence, at: Place(file: "a.md"))
        let text = GitHubSummary().markdown(of: FoundProblems([problem], in: .english) { _ in nil })
        #expect(text.split(separator: "\n").last == "| a.md | error | \(cell) | value-invalid |")
    }

    @Test func endsBeforeTheSizeThatGitHubRefuses() throws {
        let long = String(repeating: "字", count: 1000)
        let problems = (1...400).map {
            Diagnostic.example(.valueInvalid, long, at: Place(file: "a.md", line: $0, column: 1))
        }
        let text = GitHubSummary().markdown(of: FoundProblems(problems, in: .english) { _ in nil })
        #expect(text.utf8.count < 1 << 20)
        let rows = text.split(separator: "\n").count { $0.hasPrefix("| a.md:") }
        #expect(rows > 300)
        #expect(text.hasSuffix("|\n\n\(400 - rows) more are not listed here.\n\n"))
    }
}
