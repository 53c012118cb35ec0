import Diagnostics
import SiteBuild
import Testing

@Suite struct SARIFReportTests {
    @Test func writesALogWithARunRulesAndResults() {
        #expect(ReportedFolder.report(.sarif, in: .english) == sarifOfTheFolder)
    }

    /// The Chinese report is the English one with other sentences.
    @Test func writesTheSameLogInChinese() {
        var expected = sarifOfTheFolder
        for (english, chinese) in Self.translations {
            #expect(expected.contains(english))
            expected = expected.replacing("\"\(english)\"", with: "\"\(chinese)\"")
        }
        #expect(ReportedFolder.report(.sarif, in: .chinese) == expected)
    }

    @Test(arguments: MessageLanguage.allCases)
    func fitsTheStandard(language: MessageLanguage) throws {
        let check = try SchemaCheck(sarifSubset)
        #expect(try check.problems(of: #require(ReportedFolder.report(.sarif, in: language))) == [])
        #expect(try check.problems(of: #require(ReportFormat.sarif.report(on: [], in: language))) == [])
        let one = DiagnosticCode.allCases.map { Diagnostic.example($0, at: Place(file: "Content/数据 1.csv")) }
        #expect(try check.problems(of: #require(ReportFormat.sarif.report(on: one, in: language))) == [])
    }

    /// The check of the standard finds what it should.
    @Test(arguments: [
        ("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"", ".version: not one of [\"2.1.0\"]"),
        ("\"results\"", "\"result\"", ".runs.0.results: missing"),
        ("\"name\"", "\"title\"", ".runs.0.tool.driver.name: missing"),
        ("\"level\": \"note\"", "\"level\": \"notice\"", ".runs.0.results.1.level: not one of"),
        ("\"uri\": \"Content/pages/b.md\"", "\"uri\": \"页.md\"", ".artifactLocation.uri: not as"),
        ("\"startLine\": 2", "\"startLine\": 0", ".region.startLine: too small"),
        ("\"startLine\": 2", "\"startLine\": \"2\"", ".region.startLine: not of type integer"),
        ("\"text\": \"Also claimed here.\"", "\"text\": \"\"", ".relatedLocations.0.message.text: too short"),
        ("\"help\"", "\"helpText\"", ".runs.0.tool.driver.rules.0.help: missing"),
        ("\"primaryLocationLineHash\"", "\"hash\"", ".partialFingerprints.primaryLocationLineHash: missing"),
    ])
    func theCheckOfTheStandardFindsFaults(text: String, fault: String, problem: String) throws {
        let report = sarifOfTheFolder
        #expect(report.contains(text))
        let problems = try SchemaCheck(sarifSubset).problems(of: report.replacing(text, with: fault))
        #expect(problems.contains { $0.contains(problem) }, "\(problems)")
    }

    @Test(arguments: [
        ("Content/data/数据.csv", "Content/data/%E6%95%B0%E6%8D%AE.csv"), ("a b.md", "a%20b.md"),
        ("100%.md", "100%25.md"), ("a:b.md", "a%3Ab.md"), ("a\u{1}.md", "a%01.md"), ("../other", "../other"),
        ("/no where", "file:///no%20where"), ("a#b?c.md", "a%23b%3Fc.md"),
    ])
    func writesPathsAsAddresses(path: String, address: String) throws {
        let report = try #require(ReportFormat.sarif.report(on: [.example(at: Place(file: path))]))
        #expect(report.contains("\"uri\": \"\(address)\"\n"))
    }

    @Test func pointsToTheBeginningOfAFileWithoutAPosition() throws {
        let report = try #require(ReportFormat.sarif.report(on: [.example(at: Place(file: "Content"))]))
        let region = report.split(separator: "\n").drop { !$0.contains("\"region\"") }.dropFirst().prefix(4)
        #expect(
            region.map { $0.drop { $0 == " " } }
                == ["\"startLine\": 1,", "\"startColumn\": 1,", "\"endLine\": 1,", "\"endColumn\": 1"])
    }

    private static let translations = [
        ("en-US", "zh-CN"),
        ("No area has this id or name, or several have the name.", "地区不在 areas.csv 中，或名称不唯一。"),
        (
            "No area has this id or name, or several have the name. By default an error, which stops publication.",
            "地区不在 areas.csv 中，或名称不唯一。默认为错误：网站不会发布。"
        ),
        (
            "The page Problems of the reference shows under area-unknown an example, and the example mended.",
            "参考手册 Problems 页的 area-unknown 一节有错误示例和改正后的示例。"
        ),
        ("A bare address runs into Chinese text; it was ended before it.", "裸网址紧接中文，已在中文之前断开。"),
        (
            "A bare address runs into Chinese text; it was ended before it. By default a notice, which never stops publication.",
            "裸网址紧接中文，已在中文之前断开。默认为提示：不影响发布。"
        ),
        (
            "The page Problems of the reference shows under autolink-chinese an example, and the example mended.",
            "参考手册 Problems 页的 autolink-chinese 一节有错误示例和改正后的示例。"
        ),
        ("Two pages would have the same address.", "两个页面的网址相同。"),
        (
            "Two pages would have the same address. By default an error, which stops publication.",
            "两个页面的网址相同。默认为错误：网站不会发布。"
        ),
        (
            "The page Problems of the reference shows under url-collision an example, and the example mended.",
            "参考手册 Problems 页的 url-collision 一节有错误示例和改正后的示例。"
        ),
        (
            "No area “wuchang” in Content/areas.csv; did you mean “wucheng”?",
            "Content/areas.csv 中没有地区“wuchang”，是否应为“wucheng”？"
        ),
        (
            """
            The bare link https://example.org/a ends here, before the first character that is not ASCII. \
            Write <https://example.org/a>, or percent-encode the rest if it belongs to the address.
            """,
            "裸链接 https://example.org/a 到此为止，止于第一个非 ASCII 字符之前。请写成 <https://example.org/a>；若后面的字符属于地址，请用百分号编码。"
        ),
        (
            """
            'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site \
            needs an address of its own. Give the text another slug.
            """,
            "网址 a.html 同时属于“Content/pages/b.md”和“Content/pages/a.md”，站点的每个文件须有自己的网址。请为该文另设 slug。"
        ),
        ("Also claimed here.", "这里也用到该网址。"),
    ]
}
