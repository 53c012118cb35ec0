import Diagnostics
import SiteBuild
import Testing

/// A workbook has no lines: every format tells the sheet and the cell in the way that it has for that.
@Suite struct WorkbookPlaceTests {
    private let problem = Diagnostic(
        .cellError, at: Place(file: "Content/data/书.xlsx", sheet: "数据", cell: CellAddress(row: 3, column: 2)),
        Phrase("It is wrong.", zh: "有错误。"), remedy: Phrase("Mend it.", zh: "请改正。"),
        notes: [
            .init(
                Phrase("Here.", zh: "在此。"),
                at: Place(file: "b.xlsx", sheet: "2 二", cell: CellAddress(row: 1, column: 27)))
        ])

    @Test func textTellsTheCellAndTheNotesCell() {
        let text = TextReport(language: .english).text(of: [problem]) { _ in [0x50, 0x4B] }
        #expect(
            text == """
                Content/data/书.xlsx#数据!B3: error: It is wrong. [cell-error]
                  help: Mend it.
                  b.xlsx#'2 二'!AA1: note: Here.

                """)
    }

    @Test func jsonHasKeysForThem() throws {
        let text = try #require(ReportFormat.json.report(on: [problem]))
        #expect(text.contains("\"end\": null,\n      \"sheet\": \"数据\",\n      \"cell\": \"B3\",\n"))
        #expect(text.contains("\"sheet\": \"2 二\",\n          \"cell\": \"AA1\",\n"))
    }

    @Test func githubAndGitLabBeginTheMessageWithThem() throws {
        #expect(
            ReportFormat.github.report(on: [problem])?.hasPrefix(
                "::error file=Content/data/书.xlsx,title=cell-error::数据!B3: It is wrong.%0Ahelp: Mend it.%0Ab.xlsx#'2 二'!AA1: note: Here.\n"
            )
                == true)
        #expect(
            ReportFormat.gitlab.report(on: [problem], in: .chinese)?.contains("\"description\": \"数据!B3：有错误。请改正。\"")
                == true)
    }

    @Test func sarifHasALogicalLocation() throws {
        let text = try #require(ReportFormat.sarif.report(on: [problem]))
        #expect(text.contains("\"fullyQualifiedName\": \"数据!B3\""))
        #expect(text.contains("\"text\": \"数据!B3: It is wrong. Mend it.\""))
        #expect(try SchemaCheck(sarifSubset).problems(of: text) == [])
    }

    @Test func theSheetIsPartOfTheFingerprint() {
        var other = problem
        other.place.sheet?.name = "别的"
        var below = problem
        below.place.sheet?.cell?.row = 9
        let prints = { (problem: Diagnostic) in FoundProblems([problem], in: .english) { _ in nil }.fingerprints }
        #expect(prints(problem) != prints(other))
        #expect(prints(problem) == prints(below))
    }
}
