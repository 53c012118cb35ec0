import ReportInput
import Testing

/// Files that are read at once and files that wait, in one tree.
struct FileTreeTests {
    private var tree: FileTree {
        FileTree(files: ["Content/site.yml": [1], "Content/cases/b.txt": [2]])
            .waiting(for: ["Content/bulletins/a.md", "Content/cases/a.md", "Content/cases/c.md", "Content/pages/a.md"])
        {
            .bytes(Array($0.utf8))
        }
    }

    @Test func `are listed in the order of their bytes`() {
        #expect(
            tree.paths(below: "Content/cases/") == ["Content/cases/a.md", "Content/cases/b.txt", "Content/cases/c.md"])
        #expect(tree.paths(below: "Content/bulletins/") == ["Content/bulletins/a.md"])
        #expect(tree.paths(below: "Content/pages/") == ["Content/pages/a.md"])
        #expect(tree.paths(below: "Content/").count == 6)
        #expect(tree.paths(below: "Content/data/") == [])
        #expect(tree.paths(below: "Templates/") == [])
    }

    @Test func `are found by their paths`() {
        for path in tree.paths(below: "Content/") { #expect(tree.has(path)) }
        for path in ["Content/cases/b.md", "Content/a.md", "Templates/a.md", ""] { #expect(!tree.has(path)) }
        guard case .bytes(let waiting) = tree.reading("Content/cases/c.md"),
            case .bytes(let read) = tree.reading("Content/site.yml"), case .missing = tree.reading("Content/cases/d.md")
        else {
            Issue.record("a file is not read as it should be")
            return
        }
        #expect(waiting == Array("Content/cases/c.md".utf8))
        #expect(read == [1])
    }
}
