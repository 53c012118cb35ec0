import Diagnostics
import ReportModel

/// A sheet of a workbook with every row of it.
struct SheetGrid: Grid {
    private let sheet: Sheet
    /// The position among the sheet's rows of each row in which something stands.
    private let positions: [Int: Int]
    private let usedColumns: Set<Int>
    let rowCount: Int
    let columnCount: Int

    init(_ sheet: Sheet) {
        self.sheet = sheet
        positions = Dictionary(
            sheet.rows.enumerated().map { ($1.number - 1, $0) }, uniquingKeysWith: { first, _ in first })
        rowCount = sheet.rows.last?.number ?? 0
        usedColumns = Set(sheet.usedColumns)
        columnCount = usedColumns.max() ?? 0
    }

    var file: String { sheet.file }

    private func cell(_ row: Int, _ column: Int) -> Cell? {
        positions[row].flatMap { sheet.rows[$0].cell(column: column + 1) }
    }

    func text(row: Int, column: Int) -> String { cell(row, column)?.shown ?? "" }

    /// A cell that is merged with the one above shows what that holds. One merged with the one left of it names nothing.
    func name(row: Int, column: Int) -> String {
        if let cell = cell(row, column) { return cell.shown }
        guard let range = sheet.merged.range(at: CellAddress(row: row + 1, column: column + 1)),
            range.first.column == column + 1
        else { return "" }
        return sheet.cell(row: range.first.row, column: range.first.column)?.shown ?? ""
    }

    func place(row: Int, column: Int) -> Place { sheet.place(row: row + 1, column: column + 1) }

    func place(ofRow row: Int) -> Place { sheet.place(row: row + 1, column: 1) }

    func origin(row: Int, column: Int) -> Origin {
        Origin(file: sheet.file, sheet: sheet.name, line: row + 1, column: column + 1)
    }

    func width(ofHeader rows: [Int]) -> Int { columnCount }

    func header(rows: [Int], column: Int) -> [String] {
        rows.map { sheet.shownCell(row: $0 + 1, column: column + 1)?.shown ?? "" }
    }

    func firstFilled(row: Int) -> Int? {
        positions[row].flatMap { sheet.rows[$0].cells.first { !$0.shown.isEmpty } }.map { $0.column - 1 }
    }

    func isEmpty(column: Int, from row: Int) -> Bool {
        guard usedColumns.contains(column + 1) else { return true }
        return sheet.rows.allSatisfy { $0.number <= row || $0.cell(column: column + 1)?.shown.isEmpty ?? true }
    }

    func problem(ofRow row: Int, header: [Int]) -> Diagnostic? { nil }

    func problem(row: Int, column: Int, part: ObservationColumn) -> Diagnostic? {
        if part.isNumber, let range = sheet.merged.range(at: CellAddress(row: row + 1, column: column + 1)) {
            return SheetProblem.mergedBody(sheet, range)
        }
        guard let cell = cell(row, column) else { return nil }
        return SheetCheck.problem(cell, part, at: place(row: row, column: column))
    }

    func remarks(onRows rows: [Int], columns: [Int]) -> [Diagnostic] {
        var hidden: [ClosedRange<Int>] = []
        for row in rows where positions[row].map({ sheet.rows[$0].isHidden }) ?? false {
            if let last = hidden.last, last.upperBound == row {
                hidden[hidden.count - 1] = last.lowerBound...(row + 1)
            } else {
                hidden.append((row + 1)...(row + 1))
            }
        }
        return hidden.map { SheetProblem.hiddenRows(sheet, $0) }
            + columns.filter { sheet.isHidden(column: $0 + 1) }.map { SheetProblem.hiddenColumn(sheet, $0 + 1) }
    }
}
