import Diagnostics
import ReportInput
import Testing

/// The lints at work on a whole project folder.
@Suite struct LintTests {
    private static func text(_ frontMatter: String, _ body: String = "甲") -> Folder {
        .sound(["pages/a.md": "---\n\(frontMatter)\n---\n\(body)\n"])
    }

    @Test func lintsTitleAndSummary() {
        #expect(
            Self.text("title: 甲1️⃣,乙\nsummary: \"电话2️⃣13800138000，地址3️⃣待补\"").problems() == [
                "1️⃣ warning: The half-width “,” stands in a Chinese sentence.",
                "2️⃣ error: A mobile telephone number stands here.",
                "3️⃣ warning: “待补” stands in for words that are still to come.",
            ])
    }

    @Test func pointsAtTheWholeOfAFoldedSummary() {
        #expect(
            Self.text("title: 甲\nsummary: 1️⃣>\n  电话13800138000，\n  请拨打").problems() == [
                "1️⃣ error: A mobile telephone number stands here."
            ])
    }

    @Test func takesUnitsFromTheMetrics() {
        #expect(
            Self.text("title: 调解796起", "调解1️⃣796起，户数20户。").problems() == [
                "1️⃣ notice: “796起” is no link to a figure: nobody compares it with the data."
            ])
    }

    @Test func lintsTextsWhoseFrontMatterIsWrong() {
        #expect(
            Self.text("title: [甲", "电话1️⃣13800138000").problems().contains(
                "1️⃣ error: A mobile telephone number stands here."))
    }

    /// Prose that is nothing but what lints look for.
    @Test(arguments: [
        "约近", "约50人左右", "(", ")", "甲(乙)", "《1起", "降了约", "调解成功率提高5%", "2020.1.4", "20年1月", "1,", "1-", "【", "待补", "X甲",
        "13800138000、",
        "11010519491231002X、", "[这里](area:a)", "国办发[2017]47号", "<!-- lint-disable date-style: x -->\n",
        "a<!-- lint-disable date-style: x -->",
        "<!-- lint-disable date-style: x -->\n2020.1.4起\n\n", "&amp;", "\\*", "### a\n# b\n", "a <!--lint-",
    ])
    func takesLinearTime(piece: String) {
        let text = String(repeating: piece, count: 80_000 / piece.utf8.count)
        let (_, prose, diagnostics) = MarkdownText(text, file: "f").read()
        // What takes square time takes minutes for that many characters.
        #expect(
            processorSeconds { _ = Lint.problems(in: prose, besides: diagnostics) } < mostProcessorSeconds, "\(piece)")
    }
}
