import Diagnostics
import ReportInput
import ReportModel
import Testing

/// Sheets of workbooks are laid out as CSV files are, and their merged cells are known.
@Suite struct LayoutWorkbookTests {
    private static let layout = "data/b.layout.yml"

    private func row(_ cells: [String], attributes: String = "") -> String {
        "<row \(attributes)>"
            + cells.map { cell in
                Double(cell) == nil ? "<c t='inlineStr'><is><t>\(cell)</t></is></c>" : "<c><v>\(cell)</v></c>"
            }.joined() + "</row>"
    }

    /// Wherever in the sheet they stand, beside the table too, and whether or not a layout is for it.
    @Test func controlCharactersInCellsAreToldOf() {
        let header = ["metric", "area", "period", "value", "source", "note"]
        let sheet = SketchedWorkbook(cells: [header, ["disputes", "wucheng", "2018", "796", "paper", "a_x0007_b"]])
        let told =
            "Content/data/b.xlsx#Sheet1!F2 control-character: The invisible character U+0007 stands in this cell."
        #expect(sheet.problems() == [told])
        let layout = """
            columns: {metric: metric, area: area, period: period, value: value, source: source}
            ignore: [note]
            """
        #expect(sheet.problems([Self.layout: layout]) == [told])
        let many = SketchedWorkbook(cells: [["a"]] + (0..<1000).map { _ in ["_x0000_"] })
        #expect(many.problems().count { $0.contains("control-character") } == 20)
    }

    @Test func readsASheetWithMergedHeaders() {
        let rows = [
            ["表1 各区情况", "", "", ""], ["年份", "区县", "矛盾", ""], ["", "", "受理", "人员"], ["2018", "婺城区", "796", "1591"],
            ["", "金东区", "500", "900"], ["2019", "婺城区", "800", "1600"], ["注：见年鉴。", "", "", ""],
        ]
        let sheet = SketchedWorkbook(
            cells: rows,
            rest:
                "<mergeCells><mergeCell ref='A1:D1'/><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/><mergeCell ref='C2:D2'/><mergeCell ref='A4:A5'/></mergeCells>"
        )
        let layout = """
            header: 2-3
            shape: areas-by-metrics
            columns: {area: 区县, period: 年份}
            constants: {source: paper}
            metrics: {矛盾/受理: disputes, 矛盾/人员: mediators}
            """
        #expect(sheet.problems([Self.layout: layout]) == [])
        #expect(
            sheet.observations([Self.layout: layout]) == [
                "2018 796 Content/data/b.xlsx#Sheet1!A4", "2019 800 Content/data/b.xlsx#Sheet1!A6",
                "2018 500 Content/data/b.xlsx#Sheet1!A5", "../2018 1591 Content/data/b.xlsx#Sheet1!A4",
                "../2019 1600 Content/data/b.xlsx#Sheet1!A6", "../2018 900 Content/data/b.xlsx#Sheet1!A5",
            ])
    }

    private static let wide = """
        shape: areas-by-metrics
        columns: {area: 区县}
        constants: {period: 2018, source: paper}

        """

    @Test(arguments: [
        (
            [["区县", "纠纷"], ["婺城", "796"]], "",
            "Content/data/b.xlsx#Sheet1!A2 area-unknown: No area “婺城” in Content/areas.csv; did you mean “婺城区”?"
        ),
        (
            [["区县", "纠纷"], ["婺城区", "-"]], "",
            "Content/data/b.xlsx#Sheet1!B2 symbol-undeclared: “-” stands in place of a figure; what it means is not said."
        ),
        (
            [["区县", "纠纷"], ["合计", "796"]], "",
            "Content/data/b.xlsx#Sheet1!A2 unmapped-total: “合计” sums up others; which area it is of is not said."
        ),
        (
            [["区县", "纠纷"], ["婺城区", "796"], ["金东区", ""]], "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>",
            "Content/data/b.xlsx#Sheet1!B2 merged-body-cell: The cells B2:B3 are merged, so nobody can know which rows the number is of."
        ),
        (
            [["区县", "纠分"], ["婺城区", "796"]], "",
            "Content/data/b.xlsx#Sheet1!B1 column-unknown: No metric “纠分” in Content/metrics.yml; did you mean “纠纷”?"
        ),
    ])
    func tellsTheCell(_ rows: [[String]], _ rest: String, _ expected: String) {
        #expect(SketchedWorkbook(cells: rows, rest: rest).problems([Self.layout: Self.wide]) == [expected])
    }

    @Test func warnsOfHiddenRowsThatAreRead() {
        let rows = row(["区县", "纠纷"]) + row(["婺城区", "796"], attributes: "hidden='1'")
        #expect(
            SketchedWorkbook(rows: rows).problems([Self.layout: Self.wide]) == [
                "Content/data/b.xlsx#Sheet1!A2 hidden-row-read: Row 2 is hidden in the workbook, but is read and published."
            ])
    }

    @Test func refusesADayThatASpreadsheetMadeOfAFigure() {
        let rows = row(["区县", "纠纷"]) + "<row><c t='inlineStr'><is><t>婺城区</t></is></c><c s='1'><v>43474</v></c></row>"
        #expect(
            SketchedWorkbook(rows: rows, formats: ["m\"月\"d\"日\""]).problems([Self.layout: Self.wide]).map {
                $0.prefix(44)
            }
                == ["Content/data/b.xlsx#Sheet1!B2 cell-date: The"])
    }

    private func twoSheets() -> SketchedWorkbook {
        let content = { (value: String) in "<sheetData>\(row(["区县", "纠纷"]))\(row(["婺城区", value]))</sheetData>" }
        return SketchedWorkbook(sheets: [("2017", "", content("5")), ("2018", "", content("6"))])
    }

    @Test func layoutsNameTheirSheets() {
        let of2017 = Self.wide.replacing("2018", with: "2017") + "sheet: 2017\n"
        let of2018 = Self.wide + "files: data/b.xlsx\nsheet: 2018\n"
        let files = [Self.layout: of2017, "data/c.layout.yml": of2018]
        #expect(twoSheets().problems(files) == [])
        #expect(
            twoSheets().observations(files) == [
                "2017 5 Content/data/b.xlsx#2017!A2", "2018 6 Content/data/b.xlsx#2018!A2",
            ])
    }

    @Test func aSheetWithoutALayoutIsTold() {
        #expect(
            twoSheets().problems([Self.layout: Self.wide]) == [
                "Content/data/b.xlsx#2018!A1 layout-missing: The first row of the sheet does not name the columns of a data file (metric, area, period, value, source)."
            ])
    }

    @Test func aMisspeltSheetIsASlipOfTheLayout() {
        #expect(
            twoSheets().problems([Self.layout: Self.wide + "sheet: [2017, \"2O18\"]"]).first
                == "Content/data/b.layout.yml:4:15 sheet-unknown: The workbook has no sheet “2O18”; did you mean “2018”?"
        )
    }

    /// Eleven districts by twelve metrics with a title, two rows of header, a total and a remark.
    @Test func aWideSheetNeedsOneLayout() throws {
        let metrics = (1...12).map { "m\($0)" }
        let groups = metrics.indices.map { $0 % 4 == 0 ? "第\($0 / 4 + 1)类" : "" }
        let names = metrics.map { "指标\($0)（件）" }
        let areas = (1...11).map { "第\($0)区" }
        let figures = areas.indices.map { area in metrics.indices.map { "\(area * 100 + $0)" } }
        let sums = metrics.indices.map { metric in "\(areas.indices.reduce(0) { $0 + $1 * 100 + metric })" }
        let rows =
            [["某市2018年情况"], ["区县"] + groups, [""] + names] + zip(areas, figures).map { [$0] + $1 }
            + [["合计"] + sums, ["注：略。"]]
        let merged = ["B2:E2", "F2:I2", "J2:M2", "A2:A3", "A1:M1"].map { "<mergeCell ref='\($0)'/>" }.joined()
        let sheet = SketchedWorkbook(
            rows: rows.map { row($0) }.joined(), rest: "<mergeCells>\(merged)</mergeCells>")
        var layout =
            "header: 2-3\nshape: areas-by-metrics\ncolumns: {area: 区县}\nconstants: {period: 2018, source: paper}\n"
        layout += "totals: {合计: city}\nmetrics:\n"
        for (index, name) in names.enumerated() { layout += "  第\(index / 4 + 1)类/\(name): \(metrics[index])\n" }
        let files = [
            "areas.csv": "id,name,level,parent\ncity,某市,city,\n"
                + areas.enumerated().map { "a\($0 + 1),\($1),district,city\n" }.joined(),
            "metrics.yml": metrics.map {
                "- {id: \($0), name: 名\($0), unit: 件, nature: flow, theme: mediation, definition: 略。}\n"
            }.joined(), Self.layout: layout,
        ]
        #expect(sheet.problems(files) == [])
        let observations = sheet.observations(files)
        #expect(observations.count == 12 * 12)
        #expect(Set(observations).count == 12 * 12)
    }
}
