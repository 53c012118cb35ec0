import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct FigureBlockTests {
    private let body = "metrics: disputes\nareas: all\n"

    @Test(arguments: ["table", "chart", "figures", "表格", "图表", "数据"])
    func takesTheBlocksOfItsNames(_ word: String) {
        let english = BlockWord.named(word)?.rawValue ?? ""
        #expect(shown("前\n\n```\(word)\n\(body)```\n\n后") == "<p>前</p>\n{\(english) disputes}\n<p>后</p>\n")
        #expect(problems("~~~~ \(word) \n\(body)~~~~\n") == [])
    }

    @Test(arguments: [
        "```\nmetrics: disputes\n```", "    metrics: disputes", "```yaml\nmetrics: disputes\n```", "```代码\nx\n```",
        "```swift\nlet table = 1\n```", "```文本\nx\n```", "```c\nx\n```", "```mermaid\ngraph\n```",
    ])
    func leavesOtherCodeAsItIs(_ text: String) {
        #expect(shown(text + "\n") == libraryHTML(text + "\n"))
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        ("tabel", "No block is called “tabel”; did you mean “table”?"),
        ("Table", "No block is called “Table”; did you mean “table”?"),
        ("figure", "No block is called “figure”; did you mean “figures”?"),
        ("图标", "No block is called “图标”; did you mean “图表”?"),
        ("表", "No block is called “表”; did you mean “表格”?"),
        ("table: disputes", "Behind “table” stands more than the name of the block: “: disputes”."),
        ("图表：纠纷", "Behind “图表” stands more than the name of the block: “：纠纷”."),
        ("chart 2018", "Behind “chart” stands more than the name of the block: “2018”."),
    ])
    func warnsOfNamesThatAreAlmostRight(_ info: String, _ sentence: String) {
        let text = "正文\n\n```\(info)\n\(body)```\n"
        let found = MarkdownText(text, file: "Content/cases/a.md").read().diagnostics
        #expect(found.map(\.summary.english) == [sentence])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.place.start) == [Position(line: 3, column: 1)])
        #expect(shown(text) == libraryHTML(text))
    }

    /// The mark ⟦ stands where a message is to point at.
    @Test(arguments: [
        "```table\nmetrics: disputes\n⟦areaz⟧: all\n```",
        "> 引文\n>\n> ```table\n> metrics: disputes\n> ⟦areaz⟧: all\n> ```",
        "- 项\n\n  ```table\n  metrics: disputes\n  ⟦areaz⟧: all\n  ```",
        "1. > - ```table\n   >   metrics: disputes\n   >   ⟦areaz⟧: all\n   >   ```",
        "  ~~~table\n  metrics: disputes\n  ⟦areaz⟧: all\n  ~~~",
        ">```table\n>metrics: disputes\n>⟦areaz⟧: all\n>```",
        "正文\r\n\r\n```table\r\nmetrics: 纠纷\r\n⟦areaz⟧: all\r\n```",
        "```table\n{metrics: 纠纷😀, ⟦areaz⟧: all}\n```",
        "- \t项\n\n\t```table\n\tmetrics: disputes\n\t⟦areaz⟧: all\n\t```",
        "见 https://e.org/a，后\n\n> ```table\n> metrics: disputes\n> ⟦areaz⟧: all\n> ```",
    ])
    func pointsAtKeysWhereverTheBlockStands(_ text: String) {
        let marked = MarkedText(text)
        let places = marked.read().diagnostics.filter { $0.code == .keyUnknown }.map(\.place.start)
        #expect(places == marked.places.map(\.start))
    }

    @Test func countsTheLinesOfTheFrontMatter() {
        let text = "---\ntitle: 页\n---\n\n正文\n\n> ```表格\n> 指标: 纠纷\n> 地区: [1️⃣婺诚区]\n> ```\n"
        #expect(
            Folder.sound(["pages/p.md": text]).problems() == [
                "1️⃣ error: No area “婺诚区” in Content/areas.csv; did you mean “婺城区”?"
            ])
    }

    @Test(arguments: [
        ("", "1:1", "The block “table” is empty."), ("# 注释\n", "1:1", "The block “table” is empty."),
        ("metrics：disputes\n", "2:1", "Here stands a single value; a table is a group of keys."),
        ("- metrics\n", "2:1", "Here stands a list; a table is a group of keys."),
        ("metrics: [disputes\nareas: all\n", "3:6", "The “[” before this has no “]”, or a comma is missing."),
        ("metrics: disputes\nareas: all\nmetrics: rate\n", "4:1", "The key “metrics” is given twice."),
        ("metrics: disputes\n标题: 纠纷: 两区\n", "3:7", "A second colon stands in the value."),
        ("metrics: disputes\n---\nareas: all\n", "3:1", ""),
        ("areas: all\n", "1:1", "A table needs “metrics”."),
    ])
    func tellsWhatIsWrongInABlock(_ body: String, _ place: String, _ sentence: String) throws {
        let found = MarkdownText("```table\n\(body)```\n", file: "Content/cases/a.md").read().diagnostics
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.place.start.map { "\($0.line):\($0.column)" } == place)
        if !sentence.isEmpty { #expect(problem.summary.english == sentence) }
    }

    @Test func mendsFullWidthColons() {
        let found = MarkdownText("```表格\n指标：纠纷\n地区：全部\n```\n", file: "Content/cases/a.md").read().diagnostics
        #expect(found.map(\.summary.chinese) == ["此处是单个值，表格应是一组键值。"])
        #expect(found.map { $0.remedy?.chinese } == ["每个键后面请写半角冒号加空格，不用“：”。"])
    }

    @Test func findsItsWordsAndNotItsSettings() {
        let text = "```chart\ntitle: 两区\nmetrics: disputes\nareas: all\ndescription: 婺城最多\nnote: 数据来自报道\n```\n\n后文\n"
        #expect(MarkdownText(text, file: "Content/cases/a.md").read().draft.plainText == "两区\n婺城最多\n数据来自报道\n后文")
    }

    @Test func standsInQuotesListsAndAlerts() {
        let table = "{table disputes}\n"
        #expect(
            shown("> [!NOTE]\n>\n> ```table\n> metrics: disputes\n> areas: all\n> ```\n").contains(table))
        #expect(shown("- 项\n\n  ```table\n  metrics: disputes\n  areas: all\n  ```\n").contains(table))
        #expect(
            shown("文[^1]\n\n[^1]: 注\n\n    ```table\n    metrics: disputes\n    areas: all\n    ```\n").contains(table))
    }

    @Test func isShownAsTheBlockThatItDescribesFromItsPlaceOn() throws {
        let text = "---\ntitle: 页\n---\n前\n\n  ```figures\nmetrics: [disputes]\nareas: [wucheng]\nperiod: 2018\n```\n"
        let report = try #require(Folder.sound(["pages/p.md": text]).report())
        let article = try #require(report.articles.elements.first)
        let design = FiguresDesign(
            metrics: [try #require(report.metrics.key(of: "disputes"))],
            areas: [try #require(report.areas.key(of: "wucheng"))],
            periods: [.fixed(try Period.parse("2018", nature: .ratio))])
        #expect(
            article.body.fragments == [
                .html("<p>前</p>\n"),
                .block(.figures(design), origin: Origin(file: "Content/pages/p.md", line: 6, column: 3)),
                .html("\n"),
            ])
    }

    /// However odd a block is, something is said of it or it is read.
    @Test(arguments: [
        "&a [*a]", "*x", "? a", "!!binary x", "\u{1}", "%YAML 9", "metrics: &a [*a, *a]", "'", "\"", "{", "[",
        "- - - -", "|",
        ">", ": :", "<<: *x", String(repeating: "[", count: 300), String(repeating: "{a: ", count: 300),
        String(repeating: "- ", count: 300) + "x", String(repeating: "a: x\n", count: 2_000), "metrics: \u{FEFF}x",
    ])
    func survivesOddBlocks(_ body: String) {
        for word in BlockWord.allCases {
            for text in [
                "```\(word.rawValue)\n\(body)\n```\n", "> ```\(word.rawValue)\n> \(body)", "```\(word.rawValue)",
            ] {
                #expect(!MarkdownText(text, file: "Content/cases/a.md").read().diagnostics.isEmpty)
            }
        }
    }

    @Test func asksForTheRegistersThatBlocksNeed() {
        let text = DesignSketch.text("table", "metrics: disputes\nareas: all")
        #expect(
            Folder(["site.yml": "title: x", "pages/p.md": text]).problems() == [
                "Content/areas.csv error: This file is missing.", "Content/metrics.yml error: This file is missing.",
            ])
    }
}
