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
}
