import Diagnostics

/// A file with what its layout says of it: which rows are data, and what each column holds.
package final class LaidOutTable: Sendable {
    let grid: any Grid
    let layout: Layout
    /// The names of the columns.
    let labels: [String]
    /// Rows of data, from 0.
    let rows: [Int]
    /// Columns that hold a part of an observation each, from 0.
    let columns: [LayoutColumn: Int]
    /// Columns of figures; of a tidy table the one with the value.
    let valueColumns: [Int]
    let breakdowns: BreakdownColumns
    let filters: [(column: Int, filter: Layout.Filter)]
    /// Columns in which nothing may stand.
    let emptyColumns: [Int]
    private let partColumns: [ObservationColumn: Int]
    /// For columns whose empty cells repeat the one above: the row that each row's text stands in.
    private let filledFrom: [Int: [Int]]

    /// Nil, with the reasons in `problems`, if the file is not as the layout says.
    static func read(_ grid: any Grid, _ layout: Layout, problems: inout [Diagnostic]) -> LaidOutTable? {
        guard layout.lastHeaderRow <= grid.rowCount else {
            problems.append(LayoutProblem.headerBeyondEnd(grid, layout))
            return nil
        }
        let columns = LaidOutColumns(grid, layout)
        problems += columns.problems
        guard columns.problems.isEmpty else { return nil }
        let header = layout.rows.header.map { $0 - 1 }
        let body = TableBody(grid, layout, header: header, valueColumns: columns.values)
        problems += body.problems
        let table = LaidOutTable(grid, layout, columns, rows: body.rows)
        problems += grid.remarks(onRows: body.rows, columns: table.usedColumns)
        return table
    }

    private init(_ grid: any Grid, _ layout: Layout, _ columns: LaidOutColumns, rows: [Int]) {
        self.grid = grid
        self.layout = layout
        self.rows = rows
        labels = columns.labels
        self.columns = columns.parts
        partColumns = Dictionary(
            uniqueKeysWithValues: columns.parts.compactMap { column, position in column.part.map { ($0, position) } })
        valueColumns = columns.values
        breakdowns = BreakdownColumns(columns.breakdowns)
        filters = columns.filters
        emptyColumns = columns.empty
        var filledFrom: [Int: [Int]] = [:]
        for column in columns.fillDown {
            var from = Array(0..<grid.rowCount)
            var last: Int?
            for row in rows {
                if !grid.name(row: row, column: column).isEmpty { last = row }
                from[row] = last ?? row
            }
            filledFrom[column] = from
        }
        self.filledFrom = filledFrom
    }

    /// The text of a part of an observation: of its column, or the constant.
    func text(_ part: ObservationColumn, row: Int) -> String {
        guard let column = column(part) else { return layout.constants[part]?.value ?? "" }
        return name(row: row, column: column)
    }

    func place(_ part: ObservationColumn, row: Int) -> Place {
        guard let column = column(part) else { return layout.constants[part]?.place ?? grid.place(ofRow: row) }
        return place(ofName: row, column: column)
    }

    /// The text of a cell that names or describes something.
    func name(row: Int, column: Int) -> String {
        grid.name(row: filledFrom[column]?[row] ?? row, column: column)
    }

    /// Where the text of such a cell stands.
    func place(ofName row: Int, column: Int) -> Place {
        grid.place(row: filledFrom[column]?[row] ?? row, column: column)
    }

    /// The lowest filled cell of the header above a column.
    func headingPlace(_ column: Int) -> Place {
        let header = layout.rows.header.map { $0 - 1 }
        let row = header.last { !grid.text(row: $0, column: column).isEmpty } ?? header.last ?? 0
        return grid.place(row: row, column: column)
    }

    /// The column of a part of an observation; nil if none is named.
    func column(_ part: ObservationColumn) -> Int? { partColumns[part] }

    private var usedColumns: [Int] {
        Set(columns.values).union(valueColumns).union(filters.map(\.column)).union(breakdowns.columns.map(\.position))
            .sorted()
    }
}
