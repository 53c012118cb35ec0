package import Diagnostics

/// A sheet of a workbook: the cells in which something stands, and what is merged or hidden.
package struct Sheet: Sendable {
    /// The path of the workbook from the project folder.
    package let file: String
    package let name: String
    /// The rows in which something stands, from above.
    package let rows: [Row]
    /// Columns that are hidden, by their numbers from 1.
    package let hiddenColumns: [ClosedRange<Int>]
    package let merged: MergedRanges

    /// A row in which something stands.
    package struct Row: Sendable {
        /// From 1.
        package let number: Int
        package let isHidden: Bool
        /// The cells in which something stands, from the left.
        package let cells: [Cell]

        /// The cell of a column; nil if nothing stands there.
        package func cell(column: Int) -> Cell? {
            // Mostly nothing is empty.
            if column >= 1, column <= cells.count, cells[column - 1].column == column { return cells[column - 1] }
            let index = cells.firstIndexInOrder { $0.column >= column }
            return index < cells.count && cells[index].column == column ? cells[index] : nil
        }
    }

    /// The cell at an address; nil if nothing stands there.
    package func cell(row: Int, column: Int) -> Cell? { self.row(row)?.cell(column: column) }

    /// The row of a number; nil if nothing stands in it.
    package func row(_ number: Int) -> Row? {
        let index = rows.firstIndexInOrder { $0.number >= number }
        return index < rows.count && rows[index].number == number ? rows[index] : nil
    }

    /// The cell that an address shows: its own, or the one of the merged range that it is in.
    package func shownCell(row: Int, column: Int) -> Cell? {
        guard let range = merged.range(at: CellAddress(row: row, column: column)) else {
            return cell(row: row, column: column)
        }
        return cell(row: range.first.row, column: range.first.column)
    }

    /// Numbers of the columns in which something stands.
    package var usedColumns: [Int] {
        var columns: Set<Int> = []
        for row in rows { for cell in row.cells { columns.insert(cell.column) } }
        return columns.sorted()
    }

    package func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

    package func place(row: Int, column: Int) -> Place {
        Place(file: file, sheet: name, cell: CellAddress(row: row, column: column))
    }

    /// The place of the whole sheet.
    package var place: Place { Place(file: file, sheet: name) }
}

extension Array {
    /// The first index whose element is behind a border, of elements that stand before it and then behind it; the count if
    /// none does.
    fileprivate func firstIndexInOrder(where isBehind: (Element) -> Bool) -> Int {
        var (first, end) = (0, count)
        while first < end {
            let middle = (first + end) / 2
            if isBehind(self[middle]) { end = middle } else { first = middle + 1 }
        }
        return first
    }
}
