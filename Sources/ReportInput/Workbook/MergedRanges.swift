package import Diagnostics

/// Cells of a sheet that were made one. Only the first of them holds something.
package struct MergedRanges: Sendable {
    package private(set) var ranges: [CellRange] = []
    /// The range of each merged cell that lies where something stands.
    private var indices: [CellAddress: Int] = [:]

    /// - Parameter last: the last row and column in which something stands; programs merge whole rows.
    init(_ ranges: [CellRange], upTo last: CellAddress) throws(WorkbookProblem) {
        self.ranges = ranges
        for (index, range) in ranges.enumerated() {
            for row in range.first.row...max(range.first.row, min(range.last.row, last.row)) {
                for column in range.first.column...max(range.first.column, min(range.last.column, last.column)) {
                    guard indices.count < WorkbookLimits.mergedCells else {
                        throw .tooLarge(
                            "more than \(WorkbookLimits.mergedCells) cells of a sheet are merged",
                            zh: "一个工作表中合并的单元格超过 \(WorkbookLimits.mergedCells) 个")
                    }
                    let address = CellAddress(row: row, column: column)
                    guard indices.updateValue(index, forKey: address) == nil else {
                        throw .damaged(
                            "the cell \(address.description) is in two merged ranges",
                            zh: "单元格 \(address.description) 属于两个合并区域")
                    }
                }
            }
        }
    }

    /// The range that a cell is in; nil if it is not merged.
    package func range(at address: CellAddress) -> CellRange? { indices[address].map { ranges[$0] } }
}

/// A rectangle of cells: `B3:D5`.
package struct CellRange: Sendable, Hashable {
    /// Above and left.
    package let first: CellAddress
    /// Below and right.
    package let last: CellAddress

    /// Reads `B3:D5` or `B3`; nil for anything else.
    init?(_ text: ArraySlice<UInt8>) {
        let ends = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), let one = CellAddress(ends[0]),
            let other = CellAddress(ends[ends.count - 1])
        else { return nil }
        first = CellAddress(row: min(one.row, other.row), column: min(one.column, other.column))
        last = CellAddress(row: max(one.row, other.row), column: max(one.column, other.column))
    }

    /// `B3:D5`
    package var description: String { "\(first.description):\(last.description)" }
}
