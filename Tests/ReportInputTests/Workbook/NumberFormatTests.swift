import Testing

/// Numbers count as cells show them: percentages, units and days by their formats, with every stored digit.
@Suite struct NumberFormatTests {
    private func shown(_ number: String, _ format: String, properties: String = "") -> String? {
        SketchedWorkbook(rows: "<row><c s='1'><v>\(number)</v></c></row>", formats: [format], properties: properties)
            .read().first.map { String($0.dropFirst(3)) }
    }

    @Test(arguments: [
        ("7.3499999999999996E-2", "0.0735"), ("0.1", "0.1"), ("1E-3", "0.001"), ("796", "796"), ("-0.5", "-0.5"),
        ("-0", "0"),
        ("12345678901234567", "12345678901234600"), ("0.33333333333333331", "0.333333333333"),
        ("1.0000000000000002", "1"),
        ("2.9999999999999996", "3"), ("99999999999999.99", "100000000000000"), ("1e2", "100"), (".5", "0.5"),
        ("5.", "5"),
        ("1E-20", "0"), ("1E+300", "1E300"), ("313600.00000000006", "313600"),
        ("0." + String(repeating: "1", count: 10_000), "0.111111111111"),
    ])
    func roundsToTheDigitsThatSpreadsheetsCountWith(_ stored: String, _ shown: String) {
        #expect(self.shown(stored, "General") == shown)
    }

    @Test(arguments: [
        ("0.0735", "10", "7.35%"), ("0.97", "9", "97%"), ("0.9735", "9", "97.35%"), ("0.97", "0.0%", "97.0%"),
        ("1.5", "[Red]0%;-0%", "150%"),
        ("12.5", "2", "12.50"), ("12.345", "2", "12.345"), ("1591", "#,##0", "1591"), ("1591", "#,##0.0_ ", "1591.0"),
        ("31.36", "0.00\"万\"", "31.36万"), ("796", "0起", "796起"), ("796", "G/通用格式\"起\"", "796起"),
        ("796", "0\\起;[红色]-0\\起", "796起"),
        ("12", "\"¥\"#,##0.00", "12.00"), ("12", "[$¥-804]0.0", "12.0"), ("12", "0.00E+00", "12"), ("7", "@", "7"),
        ("7", "\"第\"0", "7"),
        ("2018", "0\"年\"", "2018年"), ("0.5", "# ?/?", "0.5"),
    ])
    func showsNumbersAsTheirCellsDo(_ stored: String, _ format: String, _ shown: String) {
        #expect(self.shown(stored, format) == shown)
    }

    @Test(arguments: [
        ("43465", "14", "2018-12-31"), ("43465.75", "22", "2018-12-31"), ("43465", "31", "2018-12-31"),
        ("43465", "57", "2018-12"),
        ("43465", "17", "2018-12"), ("43465", "yyyy\"年\"m\"月\"d\"日\"", "2018-12-31"), ("43465", "yyyy年", "2018"),
        ("43465", "[$-804]yyyy/m/d;@", "2018-12-31"),
        ("43465", "yyyy-mm-dd hh:mm:ss", "2018-12-31"), ("61", "14", "1900-03-01"), ("59", "14", "1900-02-28"),
        ("1", "14", "1900-01-01"),
        ("60", "14", "60"), ("0", "14", "0"), ("-1", "14", "-1"), ("3000000", "14", "3000000"), ("1E99", "14", "1E99"),
    ])
    func readsDaysByTheirFormat(_ stored: String, _ format: String, _ shown: String) {
        #expect(self.shown(stored, format) == shown)
    }

    @Test func countsDaysFrom1904WhereTheWorkbookSaysSo() {
        #expect(shown("42003", "14", properties: "<workbookPr date1904='1'/>") == "2018-12-31")
        #expect(shown("0", "14", properties: "<workbookPr date1904='true'/>") == "1904-01-01")
    }

    @Test func takesTextInADateCellForText() {
        let workbook = SketchedWorkbook(
            rows: "<row><c s='1' t='s'><v>0</v></c></row>", shared: "<si><t>1-9月</t></si>", formats: ["14"])
        #expect(workbook.read() == ["A1=1-9月"])
    }
}
