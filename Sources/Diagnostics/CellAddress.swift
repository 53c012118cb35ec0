/// A cell of a sheet as spreadsheet programs call it: `B3` is the second column of the third row.
package struct CellAddress: Sendable, Hashable, Comparable {
    /// From 1.
    package var row: Int
    /// From 1: A is 1, Z is 26, AA is 27.
    package var column: Int

    /// The last row and column that a sheet can have (ECMA-376, as Excel and WPS have it): XFD1048576.
    package static let lastRow = 1_048_576
    package static let lastColumn = 16_384

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B3` or `$B$3`; nil for anything else, and for a cell beyond the last.
    package init?(_ text: ArraySlice<UInt8>) {
        var (row, column) = (0, 0)
        var digits = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0: column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0: column = column * 26 + Int(byte) - 96
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                row = row * 10 + Int(byte) - 48
                digits += 1
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
        }
        guard row >= 1, column >= 1 else { return nil }
        self.init(row: row, column: column)
    }

    /// The letters of a column: `A`, `Z`, `AA`.
    package static func letters(ofColumn column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// `B3`
    package var description: String { Self.letters(ofColumn: column) + String(row) }

    package static func < (left: CellAddress, right: CellAddress) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
