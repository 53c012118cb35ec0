import Diagnostics

/// The rows of a table between its header and its end.
struct TableBody {
    /// From 0.
    private(set) var rows: [Int] = []
    private(set) var problems: [Diagnostic] = []
    /// Why the table ends, if that was not declared.
    private var end: End?

    private struct End {
        /// The row that ends the table, from 0.
        let row: Int
        let isBlank: Bool
    }

    /// - Parameter valueColumns: where the figures stand; by them a row below the end is known as data.
    init(_ grid: any Grid, _ layout: Layout, header: [Int], valueColumns: [Int]) {
        let first = layout.lastHeaderRow
        let last = layout.rows.last.map { min($0, grid.rowCount) } ?? grid.rowCount
        for row in first..<max(first, last) where isRead(row, grid, layout) {
            if let problem = grid.problem(ofRow: row, header: header) {
                problems.append(problem)
            } else {
                rows.append(row)
            }
        }
        if rows.isEmpty, problems.isEmpty {
            problems.append(LayoutProblem.noRows(grid, layout, header: header.last ?? 0))
        }
        refuseRowsBelow(grid, layout, valueColumns)
    }

    /// Whether a row is one of the table. The first row that is not, and not skipped, ends it.
    private mutating func isRead(_ row: Int, _ grid: any Grid, _ layout: Layout) -> Bool {
        guard end == nil, !layout.rows.skips(row + 1), layout.units.row?.value != row + 1 else { return false }
        guard let column = grid.firstFilled(row: row) else {
            if layout.rows.last == nil, !rows.isEmpty { end = End(row: row, isBlank: true) }
            return false
        }
        let text = grid.text(row: row, column: column)
        if Self.isSkipped(text, layout) { return false }
        guard Self.isRemark(text, layout) else { return true }
        if layout.rows.last == nil { end = End(row: row, isBlank: false) }
        return false
    }

    private static func isSkipped(_ text: String, _ layout: Layout) -> Bool {
        layout.rows.skippedLabels.contains { text.hasPrefix($0.value) }
    }

    private static func isRemark(_ text: String, _ layout: Layout) -> Bool {
        if layout.rows.endLabels.contains(where: text.hasPrefix) { return true }
        // Few cells have a colon, and only remarks begin with a word before one.
        guard text.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" }) else { return false }
        return TableWords.isRemark(text)
    }

    /// Below a blank row or a remark there may be more remarks, but no figures.
    private mutating func refuseRowsBelow(_ grid: any Grid, _ layout: Layout, _ valueColumns: [Int]) {
        guard let end else { return }
        for row in end.row..<grid.rowCount where !layout.rows.skips(row + 1) {
            guard let column = grid.firstFilled(row: row) else { continue }
            let text = grid.text(row: row, column: column)
            guard !Self.isSkipped(text, layout), !Self.isRemark(text, layout),
                valueColumns.contains(where: {
                    $0 != column
                        && grid.text(row: row, column: $0).unicodeScalars.contains { $0.properties.numericType != nil }
                })
            else { continue }
            problems.append(
                LayoutProblem.rowBelowEnd(
                    at: grid.place(ofRow: row), row: row + 1, end: end.row + 1, isBlank: end.isBlank))
            return
        }
    }
}
