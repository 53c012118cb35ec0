import Diagnostics
import ReportInput
import SiteBuild
import Testing

/// Texts that are read at the same time.
struct ManyTextsTests {
    /// Texts that use every special character of the library, and some that cannot be read.
    private static let tree: FileTree = {
        let bodies = [
            "~~删去~~ 与 5~10万，见 www.example.org/a 。", "|a|b|\n|-|-|\n|~~x~~|http://example.org/|\n",
            "- [x] 完成\n- [ ] 未完成[^1]\n\n[^1]: 脚注 <a@example.org>", "**要点：**后文 `代码` [区](area:nobody)",
            "plain words, w:w, ~ and : alone",
        ]
        var tree = FileTree()
        for number in 0..<300 {
            let text = "---\ntitle: 第\(number)篇\n---\n\n## 一\n\n\(bodies[number % bodies.count])\n"
            tree.files["Content/pages/p\(number).md"] = Array(text.utf8)
        }
        tree.files["Content/pages/bytes.md"] = [0x2D, 0xFF, 0xFF]
        return tree
    }()

    @Test func `are read by many threads as by one`() {
        func read(_ workforce: Workforce) -> (bodies: [String], unread: Set<String>, problems: [String]) {
            let (draft, problems) = readReport(Self.tree, by: workforce)
            return (
                draft.articles.map { "\($0.draft.title.value) \($0.draft.body)" }, draft.unreadArticles,
                problems.sortedByPlace().map { "\($0.place.description) \($0.summary.english)" }
            )
        }
        let alone = read(.alone)
        #expect(alone.bodies.count == 300)
        for _ in 0..<5 {
            let together = read(.threads(4))
            #expect(together.bodies == alone.bodies)
            #expect(together.unread == alone.unread)
            #expect(together.problems == alone.problems)
        }
    }
}
