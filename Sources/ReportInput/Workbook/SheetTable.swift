import Diagnostics
import ReportModel

/// A sheet whose first row names the columns of a data file, as the table below that row.
///
/// A cell that is merged with those below it counts for all of them where it names something; remarks below the table are
/// passed over. Rows in which a cell can't be read are left out.
package struct SheetTable: Table {
    private let sheet: Sheet
    /// Numbers of the columns.
    private let columns: [Int]
    /// Rows of the sheet, the header first.
    private var rows: [Sheet.Row]

    /// Nil, with the reason in `problems`, if the first row is no header of a data file.
    ///
    /// - Parameter folder: the project folder as its user named it.
    static func read(
        _ sheet: Sheet, in folder: String = ".", dimensions: DeclaredDimensions = DeclaredDimensions(),
        problems: inout [Diagnostic]
    ) -> DataFile? {
        guard let header = sheet.rows.first else { return nil }
        guard isHeader(header) else {
            problems.append(SheetProblem.needsLayout(sheet, header, in: folder))
            return nil
        }
        var table = SheetTable(sheet: sheet, columns: sheet.usedColumns, rows: sheet.rows)
        guard table.columns.count <= CSVReader.mostColumns else {
            problems.append(SheetProblem.tooWide(sheet, table.columns.count))
            return nil
        }
        let columns = TableColumns<ObservationColumn>(
            table, required: ObservationColumn.required, dimensions: dimensions, problems: &problems)
        guard columns.isComplete else { return nil }
        if sheet.rows.count == 1 { problems.append(table.withoutRows) }
        // A category is a word as the name of a metric is.
        let words = columns.breakdowns.columns.map {
            (number: table.columns[$0.position], key: ObservationColumn.metric)
        }
        var check = SheetCheck(
            sheet,
            columns: zip(table.columns, columns.keys).compactMap { number, key in key.map { (number, $0) } } + words)
        table.rows = [header] + sheet.rows.dropFirst().filter { check.accepts($0) }
        problems += check.finished()
        return .sheet(table, columns: columns.keys, breakdowns: columns.breakdowns)
    }

    /// Whether a row names the column of values and another one.
    private static func isHeader(_ row: Sheet.Row) -> Bool {
        let known = Set(row.cells.compactMap { ObservationColumn.named(HeaderText.collapsed($0.shown)) })
        return known.contains(.value) && known.count > 1
    }

    package var rowCount: Int { rows.count }

    func cellCount(ofRow row: Int) -> Int { columns.count }

    func text(row: Int, column: Int) -> String {
        let number = columns[column]
        if let cell = rows[row].cell(column: number) {
            return row == 0 ? HeaderText.collapsed(cell.shown) : cell.shown
        }
        guard row > 0, let range = sheet.merged.range(at: CellAddress(row: rows[row].number, column: number)),
            range.first.column == number
        else { return "" }
        return sheet.cell(row: range.first.row, column: number)?.shown ?? ""
    }

    func place(row: Int, column: Int) -> Place {
        sheet.place(row: rows[row].number, column: columns[column])
    }

    func place(ofRow row: Int) -> Place { sheet.place(row: rows[row].number, column: columns.first ?? 1) }

    func origin(ofRow row: Int) -> Origin {
        Origin(file: sheet.file, sheet: sheet.name, line: rows[row].number)
    }
}
