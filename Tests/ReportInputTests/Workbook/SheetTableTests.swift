import Diagnostics
import ReportInput
import Testing

/// A sheet whose first row names the columns of a data file is one.
@Suite struct SheetTableTests {
    private let header = ["指标", "地区", "时期", "数值", "来源"]

    private func workbook(_ rows: [[String]], rest: String = "") -> SketchedWorkbook {
        SketchedWorkbook(cells: [header] + rows, rest: rest)
    }

    /// A row of a sheet of five columns, the period and the value as given cells.
    private func row(period: String = "<c><v>2018</v></c>", value: String, attributes: String = "") -> String {
        func text(_ text: String) -> String { "<c t='inlineStr'><is><t>\(text)</t></is></c>" }
        return "<row \(attributes)>\(text("disputes"))\(text("婺城区"))\(period)\(value)\(text("paper"))</row>"
    }

    private var headerRow: String {
        "<row>" + header.map { "<c t='inlineStr'><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }

    @Test func readsObservationsWithTheirSheetAndRow() {
        let sound = workbook([
            ["disputes", "婺城区", "2018", "796起", "paper"], [], ["纠纷", "330703", "2019年", "1,591", "报道"],
        ])
        #expect(sound.problems() == [])
        #expect(
            sound.observations() == [
                "2018 796起 Content/data/b.xlsx#Sheet1!A2", "2019 1,591 Content/data/b.xlsx#Sheet1!A4",
            ])
    }

    @Test func readsNumbersDaysAndPercentagesOfCells() {
        let sheet = SketchedWorkbook(
            rows: headerRow + row(value: "<c><v>796</v></c>")
                + row(period: "<c s='1'><v>43709</v></c>", value: "<c s='2'><v>31.36</v></c>"),
            formats: ["yyyy-mm", "0.00\"万\""])
        #expect(sheet.problems() == [])
        #expect(
            sheet.observations() == [
                "2018 796 Content/data/b.xlsx#Sheet1!A2", "2019-09 31.36万 Content/data/b.xlsx#Sheet1!A3",
            ])
    }

    @Test func tellsTheCellOfEveryMistake() {
        #expect(
            workbook([["disputs", "婺城", "18年", "x", "报"]]).problems() == [
                "Content/data/b.xlsx#Sheet1!A2 metric-unknown: No metric “disputs” in Content/metrics.yml; did you mean “disputes”?",
                "Content/data/b.xlsx#Sheet1!B2 area-unknown: No area “婺城” in Content/areas.csv; did you mean “婺城区”?",
                "Content/data/b.xlsx#Sheet1!C2 period-syntax: “18年” is no period: the year has two digits.",
                "Content/data/b.xlsx#Sheet1!D2 figure-syntax: “x” is no figure: “x” can mean several things.",
                "Content/data/b.xlsx#Sheet1!E2 source-unknown: No source “报” in Content/sources.yml; did you mean “报道”?",
            ])
    }

    @Test func readsHeadersWithLineBreaks() {
        var sheet = workbook([["disputes", "wucheng", "2018", "796", "paper"]])
        sheet.change("xl/worksheets/sheet1.xml") {
            $0.replacing("地区", with: "地\n 区").replacing("来源", with: " 来&#10;源 ")
        }
        #expect(sheet.problems() == [])
        #expect(sheet.observations().count == 1)
    }

    @Test func asksForALayoutWhereTheFirstRowIsNoHeader() {
        let sentence =
            "layout-missing: The first row of the sheet does not name the columns of a data file (metric, area, period, value, source)."
        #expect(
            SketchedWorkbook(cells: [["地区", "2018年", "2019年"], ["婺城区", "1", "2"]]).problems()
                == ["Content/data/b.xlsx#Sheet1!A1 \(sentence)"])
    }

    @Test func namesUnknownAndMissingColumns() {
        let sheet = SketchedWorkbook(cells: [["指标", "地区", "时期", "数值", "来原"], ["a", "b", "c", "d", "e"]])
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!A1 column-missing: The column “source” is missing.",
                "Content/data/b.xlsx#Sheet1!E1 column-unknown: No column is called “来原”; did you mean “来源”?",
            ])
        #expect(
            workbook([["disputes", "wucheng", "2018", "796", "paper", "", "多"]]).problems() == [
                "Content/data/b.xlsx#Sheet1!G1 column-unknown: This column has no name."
            ])
    }

    @Test func refusesFailedAndUncomputedFormulas() {
        let sheet = SketchedWorkbook(
            rows: headerRow + row(value: "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>") + row(value: "<c><f>1+1</f></c>"))
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!D2 cell-error: The formula of this cell failed: #DIV/0!.",
                "Content/data/b.xlsx#Sheet1!D3 formula-uncached: The cell holds a formula without its result: the program that wrote the file did not compute it.",
            ])
    }

    @Test func refusesDaysThatAProgramMadeOfOtherThings() {
        let sheet = SketchedWorkbook(
            rows: headerRow + row(period: "<c s='1'><v>43474</v></c>", value: "<c><v>1</v></c>")
                + row(value: "<c s='2'><v>43474</v></c>"), formats: ["58", "14"])
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!C2 cell-date: The cell holds the day 2019-01-09, which the spreadsheet program may have made of something like 1-9.",
                "Content/data/b.xlsx#Sheet1!D3 cell-date: The cell holds the day 2019-01-09, which the spreadsheet program may have made of something like 1-9.",
            ])
    }

    @Test func refusesPeriodsThatAreNumbersWithAFraction() {
        let sheet = SketchedWorkbook(rows: headerRow + row(period: "<c><v>2025.1</v></c>", value: "<c><v>1</v></c>"))
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!C2 period-syntax: “2025.1” is no period: as a number, October (.10) and January (.1) are the same."
            ])
    }

    @Test func fillsMergedLabelsDownAndRefusesMergedNumbers() {
        let rows = [["disputes", "wucheng", "2018", "796", "paper"], ["", "jindong", "2018", "5", ""]]
        let merged = "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='E2:E1048576'/></mergeCells>"
        #expect(workbook(rows, rest: merged).problems() == [])
        #expect(workbook(rows, rest: merged).observations().count == 2)
        #expect(
            workbook(
                rows,
                rest:
                    "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='D2:D3'/><mergeCell ref='E2:E3'/></mergeCells>"
            ).problems()
                == [
                    "Content/data/b.xlsx#Sheet1!D2 merged-body-cell: The cells D2:D3 are merged, so nobody can know which rows the number is of."
                ])
    }

    @Test func refusesMergedRangesThatOverlapOrAreNone() {
        let begin = "b.xlsx#Sheet1 workbook-damaged: The workbook is damaged:"
        #expect(
            workbook([], rest: "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='B1:C1'/></mergeCells>").read()
                == ["\(begin) the cell B1 is in two merged ranges."])
        #expect(
            workbook([], rest: "<mergeCells><mergeCell ref='A1:B'/></mergeCells>").read()
                == ["\(begin) in its part “xl/worksheets/sheet1.xml” has a merged range that is none."])
    }

    @Test func passesOverRemarksAndRefusesTotals() {
        let sheet = workbook([
            ["disputes", "wucheng", "2018", "796", "paper"], ["disputes", "合计", "2018", "800", "paper"], [],
            ["注：含街道数据。"],
            ["资料来源：市司法局"], ["备注1: x"],
        ])
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!B3 unmapped-total: “合计” sums up other rows; which area it stands for is not said."
            ])
    }

    @Test func warnsOfHiddenRowsAndColumns() {
        let value = "<c><v>1</v></c>"
        let sheet = SketchedWorkbook(
            rows: headerRow + row(value: value)
                + row(period: "<c><v>2019</v></c>", value: value, attributes: "hidden='1'")
                + row(period: "<c><v>2020</v></c>", value: value, attributes: "hidden='true'")
                + row(period: "<c><v>2021</v></c>", value: value)
                + row(period: "<c><v>2022</v></c>", value: value, attributes: "hidden='1'"),
            before:
                "<cols><col min='1' max='1'/><col min='2' max='2' hidden='1'/><col min='7' max='16384' hidden='1'/></cols>"
        )
        #expect(
            sheet.problems() == [
                "Content/data/b.xlsx#Sheet1!B1 hidden-row-read: Column B is hidden in the workbook, but is read and published.",
                "Content/data/b.xlsx#Sheet1!A3 hidden-row-read: Rows 3 to 4 are hidden in the workbook, but are read and published.",
                "Content/data/b.xlsx#Sheet1!A6 hidden-row-read: Row 6 is hidden in the workbook, but is read and published.",
            ])
        #expect(sheet.observations().count == 5)
    }

    @Test func readsEveryVisibleSheetAndTellsOfEmptyWorkbooks() {
        let content = "<sheetData>\(headerRow)\(row(value: "<c><v>1</v></c>"))</sheetData>"
        let wrong = content.replacing("disputes", with: "wrong")
        #expect(
            SketchedWorkbook(sheets: [
                ("一", "", content), ("空", "", ""), ("藏", "state='hidden'", wrong), ("2 二", "", wrong),
            ])
            .problems() == [
                "Content/data/b.xlsx#'2 二'!A2 metric-unknown: No metric “wrong” in Content/metrics.yml."
            ])
        #expect(
            SketchedWorkbook().problems() == [
                "Content/data/b.xlsx column-missing: Nothing stands in any sheet that is not hidden; a header row was expected."
            ])
    }

    @Test func joinsHeaderRowsForLayouts() throws {
        let workbook = SketchedWorkbook(
            cells: [["地区", "2018年", "", "2019\n年"], ["", "受理", "调 解\n成功", "受理"], ["婺城区", "1", "2", "3"]],
            rest: "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/></mergeCells>")
        var problems: [Diagnostic] = []
        let book = try #require(Workbook.read(workbook.archive.bytes, file: "b.xlsx", problems: &problems))
        let sheet = try #require(book.sheet(named: "Sheet1", problems: &problems))
        #expect(sheet.header(rows: 1...2).map(\.name) == ["地区", "2018年/受理", "2018年/调解成功", "2019年/受理"])
        #expect(sheet.shownCell(row: 2, column: 1)?.shown == "地区")
        #expect(sheet.merged.range(at: CellAddress(row: 1, column: 3))?.description == "B1:C1")
    }

    @Test func saysWhatToDoWithOtherWorkbooks() {
        for suffix in ["xls", "et", "ods", "XLSB"] {
            var tree = Folder.sound().tree
            tree.files["Content/data/b.\(suffix)"] = [0]
            let problems = readReport(tree).problems
            #expect(
                problems.map(\.told) == [
                    "Content/data/b.\(suffix) workbook-format: Workbooks in the format .\(suffix.lowercased()) are not read."
                ])
            #expect(problems.first?.remedy?.chinese == "请用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 或 CSV UTF-8。")
        }
    }
}
