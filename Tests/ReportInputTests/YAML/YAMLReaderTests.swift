import Diagnostics
import ReportInput
import Testing

@Suite struct YAMLReaderTests {
    private func read(_ text: String) -> (YAMLNode?, [String]) {
        var problems: [Diagnostic] = []
        let node = YAMLReader.read(text, file: "x.yml", problems: &problems)
        return (
            node,
            problems.map { problem in
                let notes = problem.notes.map { " (\($0.place.description) \($0.text.english))" }.joined()
                return "\(problem.place.description) \(problem.code.rawValue): \(problem.summary.english)\(notes)"
            }
        )
    }

    /// A node as text: scalars with their places.
    private func told(_ node: YAMLNode?) -> String {
        guard let node else { return "nothing" }
        switch node.content {
        case .scalar(let text, _):
            let start = node.place.start.map { "\($0.line):\($0.column)" } ?? "?"
            return "\(text)@\(start)"
        case .sequence(let items): return "[" + items.map(told).joined(separator: " ") + "]"
        case .mapping(let entries):
            return "{" + entries.map { "\($0.key.value)=\(told($0.value))" }.joined(separator: " ") + "}"
        }
    }

    @Test(arguments: [
        ("a: 1\nb: [x, y]\n", "{a=1@1:4 b=[x@2:5 y@2:8]}"),
        ("名称: 婺城\n级别: 区\n", "{名称=婺城@1:5 级别=区@2:5}"),
        ("{\"a\": 12.50, \"b\": \"007\"}", "{a=12.50@1:7 b=007@1:19}"),
        ("- no\n- 1e3\n- 0x1F\n- 2019-01-01\n", "[no@1:3 1e3@2:3 0x1F@3:3 2019-01-01@4:3]"),
        ("a: &x [1]\nb: *x\n", "{a=[1@1:8] b=[1@1:8]}"),
        ("a: >-\n  一行，\n  又一行 两词\n  ok\n  完\nb: 2\n", "{a=一行，又一行 两词 ok 完@1:4 b=2@6:4}"),
        ("- a: 一行\n    又一行\n  b: c d\n- e f\n", "[{a=一行又一行@1:6 b=c d@3:6} e f@4:3]"),
        ("a: one\n  two\n", "{a=one two@1:4}"),
        ("", "nothing"),
    ])
    func keepsTextAndPlace(_ text: String, _ expected: String) {
        let (node, problems) = read(text)
        #expect(told(node) == expected)
        #expect(problems.isEmpty)
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "x.yml:3:1 key-duplicate: The key “a” is given twice. (x.yml:1:1 First given here.)"),
        (
            "- {id: x, id: y}\n",
            "x.yml:1:11 key-duplicate: The key “id” is given twice. (x.yml:1:4 First given here.)"
        ),
        (
            "{\"a\": 1,\n \"a\": 2}",
            "x.yml:2:2 key-duplicate: The key “a” is given twice. (x.yml:1:2 First given here.)"
        ),
        ("a: b: c\n", "x.yml:1:5 yaml-syntax: A second colon stands in the value."),
        (
            "a: [1, 2\nb: 3\n",
            "x.yml:2:2 yaml-syntax: The “[” before this has no “]”, or a comma is missing."
        ),
    ])
    func refusesWithAPlace(_ text: String, _ problem: String) {
        let (node, problems) = read(text)
        #expect(node == nil)
        #expect(problems == [problem])
    }

    @Test func countsLinesFromTheFileNotFromTheText() {
        var problems: [Diagnostic] = []
        let node = YAMLReader.read("title: x\n", file: "a.md", lineOffset: 1, problems: &problems)
        guard case .mapping(let entries) = node?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.first?.value.place.start == Position(line: 2, column: 8))
    }

    /// Each level repeats the one before; the last stands in a key, which the library compares with the other keys.
    @Test(arguments: [("[", "]", ""), ("{k: ", "}", ""), ("[", "]", " !!seq"), ("[", "]", " \u{2028}")])
    func refusesAliasesThatGrowWithoutEnd(_ opening: String, _ closing: String, _ property: String) {
        var text = "a0: &a0\(property) \(opening)x\(closing)\n"
        for level in 1...40 {
            let before = "*a\(level - 1)"
            text += "a\(level): &a\(level)\(property) [\(opening)\(before)\(closing), \(before)]\n"
        }
        let (node, problems) = read(text + "? *a40\n: x\n")
        #expect(node == nil)
        #expect(problems.count == 1)
        #expect(problems.first?.contains("by aliases (*name) more than 12 times.") == true, "\(problems)")
    }

    @Test func letsAliasesRepeatTextsAndAFewLists() {
        let texts = (1...40).map { _ in "- *name\n- *quoted\n" }.joined()
        let (node, problems) = read("- &name 婺城\n- &quoted \"x\"\n- &list [1]\n" + texts + "- *list\n- a *list* & b\n")
        #expect(node != nil)
        #expect(problems.isEmpty)
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func survivesDeepNesting(_ opening: String) {
        let (node, problems) = read(String(repeating: opening, count: 20_000))
        #expect(node == nil)
        #expect(problems.count == 1)
    }

    @Test func refusesInvisibleCharacters() {
        let (node, problems) = read("a: x\nb: \u{7}y\n")
        #expect(node == nil)
        #expect(problems.first?.hasPrefix("x.yml:2:4 control-character") == true, "\(problems)")
    }
}
