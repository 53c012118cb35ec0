import Testing

/// Cells are where they say or follow the one before, and hold what their kind tells.
@Suite struct SheetReaderTests {
    private let shared =
        "<si><t>一</t></si><si><t/></si><si/><si><r><t>二</t></r><r><rPr/><t xml:space='preserve'> 三</t></r>"
        + "<rPh sb='0' eb='1'><t>に</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si>"

    private func cells(_ rows: String, formats: [String] = [], calculation: String = "") -> [String] {
        SketchedWorkbook(rows: rows, shared: shared, formats: formats, calculation: calculation).read()
    }

    @Test func countsRowsAndCellsThatDoNotTellTheirPlace() {
        #expect(
            cells(
                "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
            )
                == ["A1=1", "C1=2", "C5=3", "D5=4", "A6=5"])
    }

    @Test func refusesCellsOutOfOrder() {
        let part = "in its part “xl/worksheets/sheet1.xml” has"
        let begin = "b.xlsx#Sheet1 workbook-damaged: The workbook is damaged: \(part)"
        for rows in ["<row r='2'/><row r='2'/>", "<row r='2'/><row r='x'/>", "<row r='2'/><row r='1048577'/>"] {
            #expect(cells(rows) == ["\(begin) rows out of order behind row 2."])
        }
        for cell in ["<c r='A1'/>", "<c r='C2'/>", "<c r='B1048577'/>", "<c r='1B'/>", "<c r='XFE1'/>"] {
            #expect(cells("<row><c r='B1'/>\(cell)</row>") == ["\(begin) cells out of order in row 1."], "\(cell)")
        }
    }

    @Test func readsEveryKindOfCell() {
        #expect(
            cells(
                """
                <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>x</t></is></c><c t="inlineStr"><is><r><t>y</t></r><r><t>z</t></r></is></c>\
                <c t="inlineStr"><is/></c><c t="str"><f>A1</f><v>t</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>\
                <c t="e"><v>#DIV/0!</v></c><c t="n"><v>-1.50</v></c><c><v>2E3</v></c><c t="d"><v>2018-12-31T00:00:00</v></c></row>
                """) == [
                    "A1=一", "B1=x", "C1=yz", "E1=t", "F1=TRUE", "G1=FALSE", "H1=#DIV/0!", "I1=-1.5", "J1=2000",
                    "K1=2018-12-31",
                ])
    }

    @Test func countsEmptySharedTextsAndLeavesOutPronunciation() {
        #expect(
            cells((0..<5).map { "<row><c t='s'><v>\($0)</v></c></row>" }.joined())
                == ["A1=一", "A4=二 三", "A5=a\rb_x000D_"])
    }

    @Test(arguments: [
        ("<c t='s'><v>5</v></c>", "a text of the number 5 is missing"),
        ("<c t='s'><v>-1</v></c>", "a text of the number -1 is missing"),
        ("<c t='s'><v>99999999999999999999</v></c>", "a text of the number 99999999999999999999 is missing"),
        ("<c t='q'><v>1</v></c>", "a cell of an unknown kind"), ("<c><v>1,5</v></c>", "“1,5” is no number"),
        ("<c><v>1E</v></c>", "“1E” is no number"), ("<c t='d'><v>2018-02-30</v></c>", "“2018-02-30” is no date"),
    ])
    func refusesCellsThatAreNot(_ cell: String, _ reason: String) {
        #expect(
            cells("<row>\(cell)</row>") == ["b.xlsx#Sheet1!A1 workbook-damaged: The workbook is damaged: \(reason)."])
    }

    @Test func refusesOverlongTexts() {
        let text = String(repeating: "长", count: 32_768)
        let reason =
            "workbook-too-large: The workbook is too large: a cell has a text of 32768 characters; 32767 are allowed."
        #expect(cells("<row><c t='inlineStr'><is><t>\(text)</t></is></c></row>") == ["b.xlsx#Sheet1!A1 \(reason)"])
        #expect(SketchedWorkbook(shared: "<si><t>\(text)</t></si>").read() == ["b.xlsx \(reason)"])
        #expect(cells("<row><c t='str'><v>\(text.dropLast())</v></c></row>").first?.count == 32_770)
    }

    @Test func countsFormulasByTheirResult() {
        #expect(
            cells(
                "<row><c><f>1+1</f><v>2</v></c><c t='str'><f>\"\"</f><v></v></c><c><f>1+1</f></c><c><f/><v/></c><c><f>1+1</f><v></v></c></row>"
            )
                == ["A1=2", "C1=?", "D1=?", "E1=?"])
    }

    @Test func trustsNoResultsThatTheFileAsksToRenew() {
        let rows = "<row><c><f>1+1</f><v>0</v></c><c><v>7</v></c></row>"
        #expect(cells(rows, calculation: "<calcPr fullCalcOnLoad='1'/>") == ["A1=?", "B1=7"])
        #expect(cells(rows, calculation: "<calcPr fullCalcOnLoad='0'/>") == ["A1=0", "B1=7"])
    }

    @Test func leavesOutEmptyCellsAndTrustsNoDimension() {
        var workbook = SketchedWorkbook(
            rows:
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'/></row><row r='1000000' s='1'><c r='A1000000' s='1'/></row>",
            before: "<dimension ref='A1:XFD1048576'/>", formats: ["0.00"])
        #expect(workbook.read() == ["A1=1"])
        workbook = SketchedWorkbook(rows: "<row><c t='inlineStr'><is><t> \u{3000}\n</t></is></c></row>")
        #expect(workbook.read() == [])
    }
}
