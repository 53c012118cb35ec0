import Markup
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
        if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
        isAtLineStart = false
        // Nearly all cells stand as they are.
        if Self.isPlain(text) {
            bytes.append(utf8: text)
        } else {
            bytes.append(contentsOf: Self.encoded(text))
        }
    }

    /// Appends a number by its digits, which may be missing.
    mutating func number(_ digits: String?) {
        if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
        isAtLineStart = false
        if let digits { bytes.append(utf8: digits) }
    }

    /// Whether a cell begins with a digit or a letter, and nothing in it needs quotes.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
            return text.utf8.last != UInt8(ascii: " ") && !text.utf8.contains(where: needsQuotes)
        default: return false
        }
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
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

    /// Hands over the rows that are finished, once they are many.
    mutating func handOver(to sink: (UnsafeRawBufferPointer) -> Void) { bytes.handOver(to: sink) }

    /// Several cells as they stand in a row, for those that are written many times.
    static func encoded(_ cells: [String]) -> [UInt8] {
        Array(cells.map(encoded).joined(separator: [UInt8(ascii: ",")]))
    }

    private static func encoded(_ text: String) -> [UInt8] {
        var cell = Array(text.utf8)
        if FormulaText.isFormula(cell) { cell.insert(UInt8(ascii: " "), at: 0) }
        let needsQuotes =
            cell.contains(where: needsQuotes) || cell.first == UInt8(ascii: " ") || cell.last == UInt8(ascii: " ")
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
