import Diagnostics
import ReportInput
import Testing

/// Parts are XML as spreadsheet programs write it, and nothing more.
@Suite struct WorkbookXMLTests {
    private func sheet(_ xml: String) -> [String] {
        var workbook = SketchedWorkbook()
        workbook.change("xl/worksheets/sheet1.xml") { _ in xml }
        return workbook.read()
    }

    private func refused(_ reason: String) -> [String] {
        ["b.xlsx#Sheet1 workbook-damaged: The workbook is damaged: in its part “xl/worksheets/sheet1.xml” \(reason)."]
    }

    @Test(arguments: [
        // Strict files and prefixes: names count by what stands behind the colon.
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row><x:c t='str'><x:v>a&amp;b</x:v></x:c></x:row></x:sheetData></x:worksheet>",
        "\u{FEFF}<?xml version='1.0'?><!-- - --><worksheet><sheetData><row><c t='str'><v><![CDATA[a&b]]></v></c></row></sheetData></worksheet>\n",
        "<worksheet\n><sheetData ><row  r = '1' ><c t=\"str\" r=\"A1\"><v>&#97;&#x26;b</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><extLst><row><c><v>9</v></c></row></extLst><c t='str'><v>a&amp;b</v></c></row></sheetData><extLst><sheetData><row r='9'><c><v>9</v></c></row></sheetData></extLst></worksheet>",
    ])
    func readsTheSameCell(_ xml: String) {
        #expect(sheet(xml) == ["A1=a&b"])
    }

    @Test func readsUTF16() {
        var workbook = SketchedWorkbook()
        let text = "<worksheet><sheetData><row><c t='str'><v>婺城</v></c></row></sheetData></worksheet>"
        let last = workbook.archive.parts.count - 1
        workbook.archive.parts[last].contents =
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(workbook.read() == ["A1=婺城"])
        workbook.archive.parts[last].contents = Array(text.utf8.dropLast(40)) + [0xFF]
        #expect(workbook.read() == refused("is not UTF-8"))
    }

    @Test func refusesDocumentTypesAndEntities() {
        let lol = "<!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>"
        let fetched = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>"
        let reason = "declares a document type or entities, which no spreadsheet program does"
        #expect(sheet(lol) == refused(reason))
        #expect(sheet(fetched) == refused(reason))
        #expect(
            sheet("<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>")
                == refused("refers to something that XML does not know").map {
                    $0.replacing("#Sheet1 ", with: "#Sheet1!A1 ")
                })
    }

    @Test func refusesDeepNesting() {
        #expect(
            sheet("<worksheet>" + String(repeating: "<a>", count: 100_000))
                == refused("has more than 100 elements one in the other"))
    }

    @Test func refusesThousandsOfAttributes() {
        let attributes = (0..<300).map { " a\($0)='1'" }.joined()
        #expect(sheet("<worksheet\(attributes)/>") == refused("has an element of more than 200 attributes"))
    }

    @Test(arguments: [
        ("<worksheet><sheetData>", "is cut off"), ("<worksheet", "is cut off"), ("<worksheet><!-- ", "is cut off"),
        ("<worksheet></sheet>", "is no XML at byte 18"), ("<worksheet a=1/>", "is no XML at byte 13"),
        ("<worksheet a/>", "is no XML at byte 12"), ("x<worksheet/>", "is no XML at byte 1"),
        ("<worksheet a='<'/>", "is no XML at byte 16"), ("<worksheet/></a>", "is no XML at byte 15"),
        ("<>", "is no XML at byte 1"),
        ("<chartsheet/>", "is no sheet"), ("", "is no sheet"),
    ])
    func refusesWhatIsNoXML(_ xml: String, _ reason: String) {
        #expect(sheet(xml) == refused(reason))
    }

    /// Any piece of any part may be missing, doubled or another one: no crash, no hang, and either cells or a sentence.
    @Test func survivesAnyWrongXML() {
        let sound = SketchedWorkbook(
            rows: """
                <row r='1' hidden='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='2'><v>43465.5</v></c></row>\
                <row><c t='inlineStr'><is><r><t>x</t></r></is></c><c t='e'><f>1</f><v>#N/A</v></c><c><v>-1.5E-3</v></c></row>
                """, before: "<cols><col min='2' max='3' hidden='1'/></cols>",
            rest: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>", shared: "<si><t>调解_x000D_&amp;&#x4E00;</t></si>",
            formats: ["0.00%", "yyyy\"年\"", "14"], properties: "<workbookPr date1904='1'/>")
        let pieces = [
            "<", ">", "/", "'", "&", ";", "<![CDATA[", "]]>", "<!--", "-->", "<c>", "</c>", "<v>", "0",
            "99999999999999999999", "-1",
            "E99", "r='A1'", ":", "_x0000_", "\u{0}", "调", "[", "\"", " ", "",
        ].map { Array($0.utf8) }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<3000 {
            var workbook = sound
            let part = Int.random(in: 0..<workbook.archive.parts.count, using: &generator)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let count = workbook.archive.parts[part].contents.count
                let begin = Int.random(in: 0...count, using: &generator)
                let end = min(count, begin + Int.random(in: 0...8, using: &generator))
                let piece = pieces.randomElement(using: &generator) ?? []
                workbook.archive.parts[part].contents.replaceSubrange(begin..<end, with: piece)
            }
            var problems: [Diagnostic] = []
            let found = Workbook.read(workbook.archive.bytes, file: "b.xlsx", problems: &problems)
            #expect(found != nil || problems.count == 1)
            for listing in found?.sheets ?? [] {
                let before = problems.count
                let sheet = found?.sheet(named: listing.name, problems: &problems)
                #expect((sheet == nil) == (problems.count == before + 1))
                if let sheet { _ = sheet.header(rows: 1...2) }
            }
            _ = workbook.problems()
        }
    }
}
