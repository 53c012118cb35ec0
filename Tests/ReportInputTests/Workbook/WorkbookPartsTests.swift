import Diagnostics
import ReportInput
import Testing

/// Parts are found by what refers to them, never by their usual names.
@Suite struct WorkbookPartsTests {
    @Test func findsPartsWhereverTheyStand() {
        var workbook = SketchedWorkbook(cells: [["a"]])
        for (old, new) in [
            ("xl/workbook.xml", "book/main.xml"), ("xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels"),
            ("xl/worksheets/sheet1.xml", "tables/Blatt.XML"),
        ] {
            for index in workbook.archive.parts.indices where workbook.archive.parts[index].name == old {
                workbook.archive.parts[index].name = new
            }
        }
        workbook.change("_rels/.rels") { $0.replacing("xl/workbook.xml", with: "/book/main.xml") }
        workbook.change("book/_rels/main.xml.rels") {
            $0.replacing("worksheets/sheet1.xml", with: "./../Tables/blatt.xml")
        }
        #expect(workbook.read() == ["A1=a"])
    }

    @Test func refusesReferencesThatLeadNowhere() {
        var workbook = SketchedWorkbook(cells: [["a"]])
        workbook.change("xl/_rels/workbook.xml.rels") { $0.replacing("worksheets/", with: "../../worksheets/") }
        #expect(
            workbook.read() == [
                "b.xlsx workbook-damaged: The workbook is damaged: a reference in it (“../../worksheets/sheet1.xml”) leads out of the archive."
            ])
        workbook = SketchedWorkbook(cells: [["a"]])
        workbook.archive.parts.removeLast()
        #expect(
            workbook.read() == [
                "b.xlsx#Sheet1 workbook-damaged: The workbook is damaged: its part “xl/worksheets/sheet1.xml” is missing."
            ])
        workbook.change("xl/workbook.xml") { $0.replacing("'rId1'", with: "'rId7'") }
        #expect(
            workbook.read() == ["b.xlsx workbook-damaged: The workbook is damaged: the sheet “Sheet1” leads nowhere."])
        workbook.archive.parts.removeFirst()
        #expect(workbook.read() == ["b.xlsx workbook-format: The file is no workbook: nothing in it is one."])
    }

    @Test func listsSheetsInOrderAndTellsHiddenOnes() throws {
        var workbook = SketchedWorkbook(sheets: [
            ("说明", "state='hidden'", ""), ("数据", "", "<sheetData><row><c><v>1</v></c></row></sheetData>"),
            ("旧", "state='veryHidden'", "<sheetData><row><c><v>2</v></c></row></sheetData>"), ("图", "", ""),
        ])
        workbook.change("xl/_rels/workbook.xml.rels") {
            $0.replacing("/worksheet' Target='worksheets/sheet4", with: "/chartsheet' Target='worksheets/sheet4")
        }
        var problems: [Diagnostic] = []
        let book = try #require(Workbook.read(workbook.archive.bytes, file: "b.xlsx", problems: &problems))
        #expect(book.sheets.map(\.name) == ["说明", "数据", "旧"])
        #expect(book.sheets.map(\.isHidden) == [true, false, true])
        #expect(book.sheet(named: "旧", problems: &problems)?.told == ["A1=2"])
        #expect(problems.isEmpty)
        #expect(book.sheet(named: "数拒", problems: &problems) == nil)
        #expect(problems.map(\.told) == ["b.xlsx sheet-unknown: The workbook has no sheet “数拒”; did you mean “数据”?"])
    }

    @Test func refusesTwoSheetsOfOneName() {
        let workbook = SketchedWorkbook(sheets: [("a", "", ""), ("A", "", "")])
        #expect(
            workbook.read() == ["b.xlsx workbook-damaged: The workbook is damaged: two of its sheets have one name."])
    }

    @Test(
        arguments: [
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
                "The file is an old workbook (.xls or .et), whatever its name says."
            ),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
                "The workbook is encrypted with a password."
            ),
            (
                Array("\u{FEFF}<html><table>".utf8),
                "The file is a web page, which some systems export under the name of a workbook."
            ),
            (Array("metric,area\n".utf8), "The file is no .xlsx workbook."), ([], "The file is empty."),
        ] as [([UInt8], String)])
    func tellsWhatAnotherFileIs(_ bytes: [UInt8], _ sentence: String) {
        var problems: [Diagnostic] = []
        #expect(Workbook.read(bytes, file: "b.xlsx", problems: &problems) == nil)
        #expect(problems.map(\.told) == ["b.xlsx workbook-format: \(sentence)"])
        #expect(problems.allSatisfy { $0.remedy != nil })
    }

    @Test(arguments: [
        (["xl/workbook.bin"], "The file is a binary workbook (.xlsb)."),
        (["mimetype", "content.xml"], "The file is an OpenDocument file (.ods)."),
        (["word/document.xml"], "The file is a text or a presentation, no workbook."),
    ])
    func tellsWhatAnotherArchiveIs(_ parts: [String], _ sentence: String) {
        var workbook = SketchedWorkbook()
        workbook.archive.parts = parts.map { .init($0, "x") }
        #expect(workbook.read() == ["b.xlsx workbook-format: \(sentence)"])
    }
}
