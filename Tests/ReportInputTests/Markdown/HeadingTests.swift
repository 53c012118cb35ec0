import ReportInput
import ReportModel
import Testing

@Suite struct HeadingTests {
    @Test(arguments: [
        ("## a\n## b", ["s1", "s2"]), ("## a\n### b\n### c\n## d\n### e", ["s1", "s1-1", "s1-2", "s2", "s2-1"]),
        ("### a\n## b\n### c", ["s1", "s2", "s2-1"]),
        ("## a\n#### b\n### c\n#### d", ["s1", "s1-1", "s1-2", "s1-2-1"]),
        ("# a\n###### b\n# c", ["s1", "s1-1", "s2"]), ("a\n===\nb\n---", ["s1", "s1-1"]),
        ("> ## a\n\n- ## b", ["s1", "s2"]),
    ])
    func numbersHeadingsByTheirPlaceInTheOutline(text: String, anchors: [String]) {
        let draft = MarkdownText(text, file: "f").read().draft
        #expect(draft.headings.map(\.anchor) == anchors)
        for anchor in anchors { #expect(draft.shown.contains(" id=\"\(anchor)\">")) }
    }

    @Test func listsHeadingsWithTheirPlainText() {
        let draft = MarkdownText("## 一、**做法** `a` &amp; [区](area:a)\n\n### [796](figure:m@a#1)起", file: "f").read()
            .draft
        #expect(
            draft.headings == [
                RichText.Heading(level: 2, anchor: "s1", text: "一、做法 a & 区"),
                RichText.Heading(level: 3, anchor: "s1-1", text: "796起"),
            ])
    }

    @Test func collectsThePlainTextOfTheWhole() {
        let text =
            "## 标题\n\n中\n文 **粗**[^1]\n\n- 甲\n- 乙\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n[796](figure:m@a#1)起\n\n![图](../assets/x.svg \"题\")\n\n[^1]: 注"
        #expect(
            MarkdownText(text, file: "Content/cases/a.md").read().draft.plainText
                == "标题\n中文 粗\n甲\n乙\na\nb\n1\n2\ncode\n796起\n图\n题\n注")
        #expect(MarkdownText("", file: "f").read().draft.plainText == "")
    }
}
