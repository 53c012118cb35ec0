import Diagnostics
import ReportInput
import Testing

/// Blocks on which reading YAML, or telling what is wrong with it, could take time with the square of the length.
@Suite(.serialized) struct HostileBlockTests {
    static let texts: [String: String] = [
        "many blocks": String(repeating: "```table\nmetrics: a\nareas: all\n```\n", count: 2_500),
        "many empty blocks": String(repeating: "```table\n```\n", count: 5_000),
        "many broken blocks": String(repeating: "```chart\na: [b\n```\n\n", count: 2_500),
        "blocks in quotes": String(repeating: "> ```figures\n> metrics: a\n> areas: [b]\n> ```\n\n", count: 2_500),
        "misspelt blocks": String(repeating: "```tabel\n```\n", count: 5_000),
        "unknown keys": "```table\n" + (0..<5_000).map { "key\($0): a\n" }.joined() + "```\n",
        "long lists": "```table\nmetrics: [" + String(repeating: "a, ", count: 50_000) + "b]\nareas: all\n```\n",
        "long columns": "```table\nmetrics: a\nareas: all\ncolumns: [" + String(repeating: "a, ", count: 25_000)
            + "b]\n```\n",
        "deep lists": "```table\nmetrics: " + String(repeating: "[", count: 200_000) + "\n```\n",
        "deep dashes": "```table\n" + String(repeating: "- ", count: 200_000) + "a\n```\n",
        "folded text": "```table\nnote: >-\n" + String(repeating: "  中 文\n", count: 50_000) + "```\n",
        "plain text": "```table\nnote: a\n" + String(repeating: "  中 文\n", count: 50_000) + "```\n",
    ]

    @Test(arguments: texts.keys.sorted())
    func readsHostileBlocksInLittleTime(name: String) throws {
        let text = try #require(Self.texts[name])
        var fragments = 0
        let seconds = processorSeconds {
            fragments = MarkdownText(text, file: "f").read().draft.fragments.count
        }
        #expect(fragments > 0)
        #expect(seconds < mostProcessorSeconds, "\(name)")
    }
}
