import Diagnostics
import SiteBuild
import Testing

@Suite struct GitHubReportTests {
    @Test func writesWorkflowCommands() {
        #expect(
            ReportedFolder.report(.github, in: .english) == """
                ::error file=Content/data/x.csv,line=2,endLine=2,col=7,endColumn=13,title=area-unknown::No area “wuchang” in Content/areas.csv; did you mean “wucheng”?
                ::notice file=Content/pages/a.md,line=5,endLine=5,col=2,endColumn=22,title=autolink-chinese::The bare link https://example.org/a ends here, before the first character that is not ASCII.%0Ahelp: Write <https://example.org/a>, or percent-encode the rest if it belongs to the address.
                ::error file=Content/pages/b.md,line=1,endLine=1,col=1,endColumn=1,title=url-collision::'a.html' is the address of 'Content/pages/b.md' and of 'Content/pages/a.md'; every file of the site needs an address of its own.%0Ahelp: Give the text another slug.%0AContent/pages/a.md:1:1: note: Also claimed here.
                2 errors, 1 notice.

                """)
    }

    @Test func writesWorkflowCommandsInChinese() {
        #expect(
            ReportedFolder.report(.github, in: .chinese) == """
                ::error file=Content/data/x.csv,line=2,endLine=2,col=7,endColumn=13,title=area-unknown::Content/areas.csv 中没有地区“wuchang”，是否应为“wucheng”？
                ::notice file=Content/pages/a.md,line=5,endLine=5,col=2,endColumn=22,title=autolink-chinese::裸链接 https://example.org/a 到此为止，止于第一个非 ASCII 字符之前。%0A建议：请写成 <https://example.org/a>；若后面的字符属于地址，请用百分号编码。
                ::error file=Content/pages/b.md,line=1,endLine=1,col=1,endColumn=1,title=url-collision::网址 a.html 同时属于“Content/pages/b.md”和“Content/pages/a.md”，站点的每个文件须有自己的网址。%0A建议：请为该文另设 slug。%0AContent/pages/a.md:1:1: 参见：这里也用到该网址。
                2 个错误，1 个提示。

                """)
    }

    @Test(arguments: [
        ("100%", "100%25"), ("%0A", "%250A"), ("a\nb", "a%0Ab"), ("a\r\nb", "a%0D%0Ab"), ("a: b, c", "a: b, c"),
        ("::warning::x", "::warning::x"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{202E}b", "a\u{FFFD}b"),
        ("a\u{2028}b", "a\u{FFFD}b"), ("a\tb", "a\tb"),
    ])
    func escapesMessages(sentence: String, escaped: String) {
        let problem = Diagnostic.example(.valueInvalid, sentence, at: Place(file: "Content"))
        #expect(
            ReportFormat.github.report(on: [problem])
                == "::error file=Content,title=value-invalid::\(escaped)\n1 error.\n")
    }

    @Test(arguments: [
        ("a,b.csv", "a%2Cb.csv"), ("a:b.csv", "a%3Ab.csv"), ("100%.csv", "100%25.csv"), ("a::b.csv", "a%3A%3Ab.csv"),
        ("数据.csv", "数据.csv"), ("a\nb.csv", "a%0Ab.csv"),
    ])
    func escapesProperties(file: String, escaped: String) {
        #expect(
            ReportFormat.github.report(on: [.example(at: Place(file: file))])
                == "::error file=\(escaped),title=value-invalid::It is wrong.\n1 error.\n")
    }

    @Test(
        arguments: [
            (nil, nil, ""),
            ((3, 4), nil, ",line=3,endLine=3,col=4,endColumn=4"),
            ((3, 4), (3, 9), ",line=3,endLine=3,col=4,endColumn=8"),
            // GitHub takes columns within one line only.
            ((3, 4), (5, 2), ",line=3,endLine=5"),
            // The end stands behind the line feed of line 4.
            ((3, 4), (5, 1), ",line=3,endLine=4"),
            // An end that is not behind the start is none.
            ((3, 4), (3, 4), ",line=3,endLine=3,col=4,endColumn=4"),
            ((3, 4), (2, 9), ",line=3,endLine=3,col=4,endColumn=4"),
        ] as [((Int, Int)?, (Int, Int)?, String)])
    func saysWhereAProblemStands(start: (Int, Int)?, end: (Int, Int)?, properties: String) {
        let position = { (place: (Int, Int)) in Position(line: place.0, column: place.1) }
        let place = Place(file: "a.md", start: start.map(position), end: end.map(position))
        #expect(
            ReportFormat.github.report(on: [.example(at: place)])
                == "::error file=a.md\(properties),title=value-invalid::It is wrong.\n1 error.\n")
    }

    private static let many: [Diagnostic] =
        (1...25).map { .example($0 > 12 ? .idInvalid : .valueInvalid, at: Place(file: "a.md", line: $0, column: 1)) }
        + (1...11).map { .example(.htmlDropped, at: Place(file: "a.md", line: $0, column: 2)) }
        + (1...10).map { .example(.autolinkChinese, at: Place(file: "a.md", line: $0, column: 3)) }

    @Test func annotatesTenOfAKindAndCountsTheRest() throws {
        let lines = try #require(ReportFormat.github.report(on: Self.many)).split(separator: "\n")
        for kind in ["error", "warning", "notice"] {
            let annotated = lines.filter { $0.hasPrefix("::\(kind) ") }
            #expect(annotated.count == 10)
            for (index, line) in annotated.enumerated() { #expect(line.contains(",line=\(index + 1),")) }
        }
        #expect(lines.count == 31)
        #expect(
            lines.last == """
                25 errors, 11 warnings, 10 notices. Not annotated, because GitHub shows 10 of a kind: 2 value-invalid, \
                13 id-invalid, 1 html-dropped.
                """)
    }

    @Test func countsTheRestInChinese() throws {
        let lines = try #require(ReportFormat.github.report(on: Self.many, in: .chinese)).split(separator: "\n")
        #expect(
            lines.last == """
                25 个错误，11 个警告，10 个提示。GitHub 每类只显示 10 个，未逐条标注：2 value-invalid、13 id-invalid、\
                1 html-dropped。
                """)
    }

    @Test func saysThatNothingWasFound() {
        #expect(ReportFormat.github.report(on: []) == "No problems found.\n")
        #expect(ReportFormat.github.report(on: [], in: .chinese) == "没有发现问题。\n")
    }

    @Test func leavesOutAllButErrorsWhereOnlyTheyAreWanted() {
        let warning = Diagnostic.example(.htmlDropped, at: Place(file: "a.md"))
        let found = FoundProblems([warning], in: .english, errorsOnly: true) { _ in nil }
        #expect(ReportFormat.github.machineReport?.text(of: found) == "No errors found.\n")
    }
}
