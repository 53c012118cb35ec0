/// Where something stands in the project folder: a file and, as far as known, a range in it; in a workbook a sheet and,
/// as far as known, a cell.
@usableFromInline package struct Place: Sendable, Hashable, Comparable {
    /// The path from the project folder, with `/`: `Content/data/wucheng.csv`.
    package var file: String
    /// The first character meant, if a position is known.
    package var start: Position?
    /// The position just behind the last character meant, if known.
    package var end: Position?
    /// In a workbook: the sheet meant. A workbook has no lines, so there is either a sheet or a position.
    package var sheet: SheetPlace?

    package init(file: String, start: Position? = nil, end: Position? = nil) {
        self.file = file
        self.start = start
        self.end = end
    }

    package init(file: String, line: Int, column: Int) {
        self.init(file: file, start: Position(line: line, column: column))
    }

    package init(file: String, sheet: String, cell: CellAddress? = nil) {
        self.init(file: file)
        self.sheet = SheetPlace(name: sheet, cell: cell)
    }

    /// `file:line:column` or `file#sheet!cell`, with what is known.
    package var description: String {
        if let sheet { return "\(file)#\(sheet.description)" }
        guard let start else { return file }
        return "\(file):\(start.line):\(start.column)"
    }

    @usableFromInline package static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.sheet != right.sheet { return SheetPlace.precedes(left.sheet, right.sheet) }
        let zero = Position(line: 0, column: 0)
        if left.start != right.start { return (left.start ?? zero) < (right.start ?? zero) }
        return (left.end ?? zero) < (right.end ?? zero)
    }
}

/// A sheet of a workbook and, if known, a cell of it.
package struct SheetPlace: Sendable, Hashable {
    package var name: String
    package var cell: CellAddress?

    package init(name: String, cell: CellAddress? = nil) {
        self.name = name
        self.cell = cell
    }

    /// `Sheet1!B3`, `'2018 年'!B3` or, without a cell, `Sheet1`: a name with other characters than letters, digits and `_`
    /// stands between apostrophes, as in formulas.
    package var description: String {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        let shown = isPlain ? name : "'\(name.replacing("'", with: "''"))'"
        return cell.map { "\(shown)!\($0.description)" } ?? shown
    }

    /// The order of problems: those of the whole file, then sheet by sheet, those of the whole sheet, then row by row.
    fileprivate static func precedes(_ left: SheetPlace?, _ right: SheetPlace?) -> Bool {
        guard let left, let right else { return left == nil }
        if left.name != right.name { return left.name < right.name }
        let before = CellAddress(row: 0, column: 0)
        return (left.cell ?? before) < (right.cell ?? before)
    }
}

/// A line and a column of a text file; both count from 1, columns in Unicode scalars.
package struct Position: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
