import Diagnostics
import ReportModel

/// A CSV file with every line of it.
struct CSVGrid: Grid {
    private let table: CSVTable
    let columnCount: Int

    init(_ table: CSVTable) {
        self.table = table
        columnCount = (0..<table.rowCount).map(table.cellCount).max() ?? 0
    }

    var file: String { table.file }
    var rowCount: Int { table.rowCount }

    func text(row: Int, column: Int) -> String {
        column < table.cellCount(ofRow: row) ? table.text(row: row, column: column) : ""
    }

    func width(ofHeader rows: [Int]) -> Int { rows.map(table.cellCount).max() ?? 0 }

    func name(row: Int, column: Int) -> String { text(row: row, column: column) }

    func place(row: Int, column: Int) -> Place {
        column < table.cellCount(ofRow: row) ? table.place(row: row, column: column) : place(ofRow: row)
    }

    func place(ofRow row: Int) -> Place { table.place(ofRow: row) }

    func origin(row: Int, column: Int) -> Origin {
        let column = column == 0 ? 1 : place(row: row, column: column).start?.column ?? 1
        return Origin(file: file, line: table.line(ofRow: row), column: column)
    }

    /// A row of another length is refused, as in every table; empty cells at its end are none.
    func problem(ofRow row: Int, header: [Int]) -> Diagnostic? {
        let (count, expected) = (table.cellCount(ofRow: row), width(ofHeader: header))
        if count == expected
            || count > expected && (expected..<count).allSatisfy({ text(row: row, column: $0).isEmpty })
        {
            return nil
        }
        return CSVReader.ragged(
            count, expected: expected, at: table.place(ofRow: row), header: table.place(ofRow: header.last ?? 0))
    }

    func firstFilled(row: Int) -> Int? {
        (0..<table.cellCount(ofRow: row)).first { !table.text(row: row, column: $0).isEmpty }
    }

    func isEmpty(column: Int, from row: Int) -> Bool {
        (row..<max(row, rowCount)).allSatisfy { text(row: $0, column: column).isEmpty }
    }

    func problem(row: Int, column: Int, part: ObservationColumn) -> Diagnostic? { nil }

    func remarks(onRows rows: [Int], columns: [Int]) -> [Diagnostic] { [] }

    /// CSV keeps of a merged cell its first part only: an empty cell above a filled one stands for the one left of it, but
    /// in the last row of the header.
    func header(rows: [Int], column: Int) -> [String] {
        guard let last = rows.last else { return [] }
        return rows.map { row in
            let own = text(row: row, column: column)
            guard own.isEmpty, row != last, !text(row: last, column: column).isEmpty else { return own }
            let left = (0..<column).last { !text(row: row, column: $0).isEmpty }
            return left.map { text(row: row, column: $0) } ?? ""
        }
    }
}
