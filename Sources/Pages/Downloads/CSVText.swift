import ReportModel

/// A table as CSV (RFC 4180): UTF-8 without byte order mark, commas, line feeds, cells quoted where they need it.
struct CSVText {
    private(set) var bytes: [UInt8] = []
    private var isAtLineStart = true

    /// A table whose first line names the columns.
    init(columns: [String]) {
        for column in columns { cell(column) }
        endRow()
    }

    /// Appends a cell.
    ///
    /// Spreadsheet programs take text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, so it
    /// gets a space in front; a number, signed or not, is no formula and stays as it is.
    mutating func cell(_ text: String) {
        append(Self.encoded(text))
    }

    /// Appends cells that were encoded before.
    mutating func append(_ cells: [UInt8]) {
        if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
        isAtLineStart = false
        bytes.append(contentsOf: cells)
    }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isAtLineStart = true
    }

    /// Several cells as they stand in a row, for those that are written many times.
    static func encoded(_ cells: [String]) -> [UInt8] {
        Array(cells.map(encoded).joined(separator: [UInt8(ascii: ",")]))
    }

    private static func encoded(_ text: String) -> [UInt8] {
        var cell = Array(text.utf8)
        if FormulaText.isFormula(cell) { cell.insert(UInt8(ascii: " "), at: 0) }
        let needsQuotes =
            cell.contains { byte in
                switch byte {
                case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
                default: false
                }
            } || cell.first == UInt8(ascii: " ") || cell.last == UInt8(ascii: " ")
        guard needsQuotes else { return cell }
        var quoted = [UInt8(ascii: "\"")]
        for byte in cell {
            if byte == UInt8(ascii: "\"") { quoted.append(byte) }
            quoted.append(byte)
        }
        quoted.append(UInt8(ascii: "\""))
        return quoted
    }
}
