import Diagnostics
import ReportInput
import Testing

@Suite struct HostileTextTests {
    /// Texts on which the library, or a careless walk, takes time with the square of the length, or overflows the stack.
    static let texts: [String: String] = [
        "nested brackets": String(repeating: "[", count: 20_000) + "a" + String(repeating: "]", count: 20_000),
        "nested links": String(repeating: "[", count: 20_000) + "a" + String(repeating: "](area:b)", count: 20_000),
        "nested images": String(repeating: "![", count: 20_000) + String(repeating: "](a)", count: 20_000),
        "images with links": String(repeating: "![[]()", count: 20_000),
        "nested quotes": String(repeating: ">", count: 100_000) + "a",
        "nested quotes with blanks": String(repeating: "> ", count: 50_000) + "a",
        "nested lists": String(repeating: "- ", count: 20_000) + "a",
        "numbered lists": String(repeating: "1. ", count: 20_000) + "a",
        "lists in quotes": String(repeating: "> - ", count: 20_000) + "a",
        "indented lists": (0..<500).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"),
        "alerts in alerts": (1..<90).map { String(repeating: ">", count: $0) + " [!NOTE]" }.joined(separator: "\n"),
        "emphasis": String(repeating: "*a_ ", count: 50_000),
        "open emphasis": String(repeating: "**a *b ", count: 30_000),
        "deep emphasis": String(repeating: "*", count: 50_000) + "a" + String(repeating: "*", count: 50_000),
        "broken emphasis": String(repeating: "**注：**后", count: 20_000),
        "strikes": String(repeating: "~~a ~", count: 50_000),
        "underscores": String(repeating: "_", count: 100_000) + "." + String(repeating: "_", count: 100_000),
        "backticks": (1..<1_500).map { "e" + String(repeating: "`", count: $0) }.joined(),
        "declarations": String(repeating: "a <?", count: 50_000),
        "capital declarations": String(repeating: "a <!A ", count: 50_000),
        "character data": String(repeating: "a <![CDATA[", count: 50_000),
        "comments": String(repeating: "a <!-- ", count: 50_000),
        "angle brackets": String(repeating: "<", count: 100_000),
        "tags": String(repeating: "a <b>", count: 20_000),
        "parentheses": "http://a/" + String(repeating: ")", count: 100_000),
        "parentheses and stops": "http://a/" + String(repeating: ".)", count: 50_000),
        "mail": String(repeating: "a@", count: 100_000),
        "bars": "|a|\n|-|\n" + String(repeating: "|x", count: 100_000),
        "short rows": String(repeating: "|a", count: 900) + "|\n" + String(repeating: "|-", count: 900) + "|\n"
            + String(repeating: "a\n", count: 50_000),
        "lines before a table": String(repeating: "a\n", count: 100_000) + "|a|b|\n|-|-|\n",
        "links in a paragraph": String(repeating: "中[a](area:b)", count: 20_000),
        "broken links in a line": String(repeating: "中[a](x:b)", count: 10_000),
        "figures in a paragraph": String(repeating: "[1](figure:m@a#1)\n", count: 20_000),
        "empty links": String(repeating: "[](area:b)\n", count: 20_000),
        "chinese lines": String(repeating: "中\n", count: 100_000),
        "line breaks": String(repeating: "[](area:a)\n<!-- -->\n", count: 10_000),
        "bare links": String(repeating: "http://a.cn/，", count: 20_000),
        "bare links without end": String(repeating: "http://a.cn/<", count: 20_000),
        "bare links apart": String(repeating: "http://a.cn/，见 ", count: 20_000),
        "footnotes": (0..<5_000).map { "[^\($0)]: a\n\n" }.joined() + (0..<5_000).map { "[^\($0)]" }.joined(),
        "definitions": (0..<20_000).map { "[\($0)]: area:a\n\n" }.joined() + (0..<20_000).map { "[\($0)] " }.joined(),
        "long definition": "[a]: https://e.org/" + String(repeating: "x", count: 50_000) + "\n\n"
            + String(repeating: "[a]", count: 20_000),
        "entities": String(repeating: "&#7;", count: 20_000),
        "headings": String(repeating: "## a\n### b\n", count: 20_000),
        "tables": String(repeating: "|a|\n|-|\n|b|\n\n", count: 20_000),
        "controls": String(repeating: "\u{0}\u{7}", count: 50_000),
        "one long line": String(repeating: "文", count: 300_000) + "[a](x:y)",
        "too long": String(repeating: "a ", count: 600_000),
    ]

    @Test(arguments: texts.keys.sorted())
    func readsHostileTextsInLittleTime(name: String) throws {
        let text = try #require(Self.texts[name])
        var result = MarkdownDraft()
        let seconds = processorSeconds { result = MarkdownText(text, file: "f").read().draft }
        // Some are megabytes long; what takes square time takes minutes with them, even on a fast machine.
        #expect(seconds < mostProcessorSeconds, "\(name)")
        #expect(result.fragments.reduce(0) { $0 + $1.size } <= 60 * text.utf8.count + 1_000, "\(name)")
    }

    @Test(arguments: [
        (String(repeating: "[", count: 501), "1:501"), (String(repeating: ">", count: 101) + "a", "1:101"),
        ("a\n" + String(repeating: "- ", count: 101), "2:201"),
        ("x" + String(repeating: ")", count: 101), "1:102"), (String(repeating: "a@", count: 101), "1:202"),
        (String(repeating: "|", count: 1001), "1:1001"),
        (String(repeating: "中<?", count: 201), "1:602"), (String(repeating: "中http://a，", count: 201), "1:2006"),
    ])
    func saysWhereALimitIsExceeded(text: String, place: String) {
        #expect(problems(text) == ["\(place) nesting-too-deep"])
        #expect(
            shown(text) == "<pre><code>\(text.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))</code></pre>\n"
        )
    }

    @Test(arguments: [
        String(repeating: "[", count: 500), String(repeating: ">", count: 100) + "a",
        String(repeating: "a) ", count: 500), String(repeating: "-", count: 5_000),
        String(repeating: "[a](area:b)\n", count: 1_000), String(repeating: "a@b.cn ", count: 500),
        String(repeating: "=", count: 3_000),
        String(repeating: "[\n\n", count: 600), "|a|\n|-|\n" + String(repeating: "|1|\n", count: 6_000),
        "1" + String(repeating: ".", count: 500),
    ])
    func readsWhatStaysWithinTheLimits(text: String) {
        #expect(problems(text) == [])
    }

    @Test func readsManyTextsAtOnce() async {
        let expected = SnippetTable.all.map { shown($0) }
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask { SnippetTable.all.map { shown($0) } }
            }
            for await result in group { #expect(result == expected) }
        }
    }
}

extension MarkdownDraft.Fragment {
    fileprivate var size: Int {
        if case .html(let html) = self { html.utf8.count } else { 1 }
    }
}
