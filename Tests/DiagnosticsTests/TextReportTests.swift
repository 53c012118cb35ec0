import Diagnostics
import Testing

@Suite struct TextReportTests {
    let english = TextReport(language: .english)
    let chinese = TextReport(language: .chinese)

    private func problem(
        _ code: DiagnosticCode = .areaUnknown, at line: Int? = nil, _ column: Int = 1, to end: Int? = nil,
        file: String = "Content/data/x.csv"
    ) -> Diagnostic {
        var place = Place(file: file)
        if let line { place.start = Position(line: line, column: column) }
        if let line, let end { place.end = Position(line: line, column: end) }
        return Diagnostic(code, at: place, Phrase("No area 'a'.", zh: "没有“a”。"))
    }

    @Test func tellsPlaceSeveritySentenceAndCode() {
        #expect(
            english.text(of: [problem(at: 12, 6)]) { _ in nil }
                == "Content/data/x.csv:12:6: error: No area 'a'. [area-unknown]\n")
        #expect(
            chinese.text(of: [problem(at: 12, 6)]) { _ in nil }
                == "Content/data/x.csv:12:6: 错误：没有“a”。 [area-unknown]\n")
        #expect(
            english.text(of: [problem(.htmlDropped)]) { _ in nil }
                == "Content/data/x.csv: warning: No area 'a'. [html-dropped]\n")
    }

    @Test func tellsRemedyAndNotes() {
        var problem = problem(at: 3)
        problem.remedy = Phrase("Write 'b'.", zh: "请写“b”。")
        problem.notes = [
            Diagnostic.Note(
                Phrase("First given here.", zh: "首次出现于此。"), at: Place(file: "Content/a.csv", line: 1, column: 2))
        ]
        #expect(
            english.text(of: [problem]) { _ in nil } == """
                Content/data/x.csv:3:1: error: No area 'a'. [area-unknown]
                  help: Write 'b'.
                  Content/a.csv:1:2: note: First given here.

                """)
        #expect(
            chinese.text(of: [problem]) { _ in nil } == """
                Content/data/x.csv:3:1: 错误：没有“a”。 [area-unknown]
                  建议：请写“b”。
                  Content/a.csv:1:2: 参见：首次出现于此。

                """)
    }

    @Test func sortsByFileLineAndColumn() {
        let problems = [
            problem(at: 10), problem(at: 9, 5), problem(at: 9, 4), problem(file: "Content/a.md"), problem(at: 10),
        ]
        let places = english.text(of: problems) { _ in nil }.split(separator: "\n").map {
            $0.split(separator: ": ")[0]
        }
        #expect(
            places == ["Content/a.md", "Content/data/x.csv:9:4", "Content/data/x.csv:9:5", "Content/data/x.csv:10:1"])
    }

    /// The second line is the one that is excerpted; `^` stands where the problem is.
    @Test(arguments: [
        ("a,bc,d", 3, 5, "  2 | a,bc,d\n    |   ^^\n"),
        ("a,bc,d", 3, nil, "  2 | a,bc,d\n    |   ^\n"),
        ("婺城区,金东区", 5, 8, "  2 | 婺城区,金东区\n    |        ^^^^^^\n"),
        ("\ta\u{1B}[31m", 2, 3, "  2 |  a\u{FFFD}[31m\n    |  ^\n"),
        ("e\u{301}x", 3, 4, "  2 | e\u{301}x\n    |  ^\n"),
        ("ab", 3, nil, "  2 | ab\n    |   ^\n"),
        ("ab", 4, nil, ""),
        ("", 1, nil, ""),
    ])
    func showsTheLineWithACaret(line: String, column: Int, end: Int?, excerpt: String) {
        for lineEnd in ["\n", "\r\n", "\r"] {
            let bytes = Array("first\(lineEnd)\(line)\(lineEnd)last".utf8)
            let text = english.text(of: [problem(at: 2, column, to: end)]) { file in
                file == "Content/data/x.csv" ? bytes : nil
            }
            #expect(text == "Content/data/x.csv:2:\(column): error: No area 'a'. [area-unknown]\n\(excerpt)")
        }
    }

    @Test func marksToTheEndOfTheLineWhatGoesOnBehindIt() {
        var problem = problem(at: 1, 3)
        problem.place.end = Position(line: 2, column: 1)
        let text = english.text(of: [problem]) { _ in Array("abcd\nef".utf8) }
        #expect(text.hasSuffix("  1 | abcd\n    |   ^^\n"))
    }

    @Test func passesOverAByteOrderMark() {
        let text = english.text(of: [problem(at: 1, 2)]) { _ in [0xEF, 0xBB, 0xBF] + Array("ab".utf8) }
        #expect(text.hasSuffix("  1 | ab\n    |  ^\n"))
    }

    @Test func showsNoLineThatIsNotUTF8() {
        let text = english.text(of: [problem(at: 1, 2)]) { _ in [0xCE, 0xC4, 0x41] }
        #expect(text == "Content/data/x.csv:1:2: error: No area 'a'. [area-unknown]\n")
    }

    @Test func cutsLongLinesAroundTheProblem() {
        let line = String(repeating: "x", count: 1000) + "HERE" + String(repeating: "y", count: 1000)
        let text = english.text(of: [problem(at: 1, 1001, to: 1005)]) { _ in Array(line.utf8) }
        let lines = text.split(separator: "\n")
        #expect(
            lines[1] == "  1 | …\(String(repeating: "x", count: 40))HERE\(String(repeating: "y", count: 56))…")
        #expect(lines[2] == "    |  \(String(repeating: " ", count: 40))^^^^")
    }

    @Test func letsNoTextSteerTheTerminal() {
        let problem = Diagnostic(
            .areaUnknown, at: Place(file: "Content/a\u{1B}[2J.md"),
            Phrase("No area '\u{1B}]0;x\u{7}\n\u{202E}'.", zh: "无"))
        #expect(
            english.text(of: [problem]) { _ in nil }
                == "Content/a<U+001B>[2J.md: error: No area '<U+001B>]0;x<U+0007><U+000A><U+202E>'. [area-unknown]\n")
    }

    @Test func coloursSeverityAndCaret() {
        let text = TextReport(language: .english, isColoured: true).text(of: [problem(at: 1)]) { _ in Array("a".utf8) }
        #expect(
            text == "Content/data/x.csv:1:1: \u{1B}[1;31merror\u{1B}[0m: No area 'a'. [area-unknown]\n"
                + "  1 | a\n    | \u{1B}[1;31m^\u{1B}[0m\n")
    }

    @Test func countsProblems() {
        #expect(english.summary(of: []) == nil)
        #expect(english.summary(of: [problem()]) == "1 error")
        let problems = [problem(), problem(at: 1), problem(.htmlDropped), problem(.autolinkChinese), problem()]
        #expect(english.summary(of: problems) == "2 errors, 1 warning, 1 notice")
        #expect(chinese.summary(of: problems) == "2 个错误，1 个警告，1 个提示")
    }

    @Test(arguments: [
        ([:], MessageLanguage.english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "C.UTF-8"], .english),
        (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"], .chinese),
        (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .english), (["LANG": "ZH"], .chinese),
    ])
    func takesTheLanguageOfTheLocale(environment: [String: String], language: MessageLanguage) {
        #expect(MessageLanguage(environment: environment) == language)
    }
}
