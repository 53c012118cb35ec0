package import Diagnostics
import ReportModel

/// A CSV file as read: its header and rows, with the place of every cell.
///
/// Cells are kept as ranges of the file's bytes; text and places are made when they are asked for, so that a table of
/// millions of cells costs little more than its bytes.
package struct CSVTable: Table {
    /// The path from the project folder.
    package let file: String
    let bytes: [UInt8]
    /// What stands between the cells of the rows below the header.
    var separator: CSVSeparator
    /// Whether `cells` holds those of every row, and not only those of the header. The others are found anew when asked for,
    /// which keeps tables of millions of rows small.
    let keepsCells: Bool
    /// Begin of content, end of content and begin in the file of each cell, row after row.
    var cells: [Cell] = []
    /// For each row the index of its first cell, its line and the offset of its first byte.
    var rows: [Row] = []

    struct Cell {
        var start: UInt32
        var end: UInt32
        /// Whether doubled quotes in it stand for one.
        var hasDoubledQuotes: Bool
        var isQuoted: Bool
    }

    struct Row {
        var firstCell: UInt32
        var cellCount: UInt32
        var line: UInt32
        var offset: UInt32
    }

    init(file: String, bytes: [UInt8], separator: CSVSeparator, keepsCells: Bool = true) {
        self.file = file
        self.bytes = bytes
        self.separator = separator
        self.keepsCells = keepsCells
    }

    /// The number of rows, the header among them.
    package var rowCount: Int { rows.count }

    package func cellCount(ofRow row: Int) -> Int { Int(rows[row].cellCount) }

    func origin(ofRow row: Int) -> Origin { Origin(file: file, line: line(ofRow: row)) }

    /// The text of a cell, without white space around it (full-width spaces too), its quotes taken off.
    package func text(row: Int, column: Int) -> String {
        let cell = self.cell(row: row, column: column)
        return bytes.withUnsafeBufferPointer { bytes in
            Self.text(bytes[Int(cell.start)..<Int(cell.end)], hasDoubledQuotes: cell.hasDoubledQuotes)
        }
    }

    /// The text of a cell's bytes, which are UTF-8.
    static func text(_ cell: Slice<UnsafeBufferPointer<UInt8>>, hasDoubledQuotes: Bool = false) -> String {
        var content = cell
        while let first = content.first, isBlank(first) { content.removeFirst() }
        while let last = content.last, isBlank(last) { content.removeLast() }
        let text = String(decoding: UnsafeBufferPointer(rebasing: content), as: UTF8.self)
        return trimmingWideSpaces(hasDoubledQuotes ? undoubled(text) : text)
    }

    /// The bytes of each cell of a row, as many as there is room for; false if it is not so simple as that, because there
    /// are doubled quotes, or separators of several bytes.
    func findCells(ofRow row: Int, in bytes: UnsafeBufferPointer<UInt8>, _ cells: inout [Range<Int>]) -> Bool {
        guard separator.length == 1 else { return false }
        let (separator, quote) = (separator.firstByte, UInt8(ascii: "\""))
        var offset = Int(rows[row].offset)
        for column in cells.indices {
            var start = offset
            if offset < bytes.count, bytes[offset] == quote {
                start += 1
                offset += 1
                while offset < bytes.count, bytes[offset] != quote { offset += 1 }
                cells[column] = start..<offset
                offset += 1
                guard offset >= bytes.count || Self.isEndOfCell(bytes[offset], separator) else { return false }
            } else {
                while offset < bytes.count, !Self.isEndOfCell(bytes[offset], separator) { offset += 1 }
                cells[column] = start..<offset
            }
            offset += 1
        }
        return true
    }

    @inline(__always)
    private static func isEndOfCell(_ byte: UInt8, _ separator: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Where a cell stands: its first character, inside the quotes if there are any.
    package func place(row: Int, column: Int) -> Place {
        let cell = self.cell(row: row, column: column)
        let start = position(of: Int(cell.start), inRow: row)
        let end = position(of: Int(cell.end), inRow: row)
        return Place(file: file, start: start, end: end)
    }

    /// Where a row begins.
    package func place(ofRow row: Int) -> Place {
        Place(file: file, line: line(ofRow: row), column: 1)
    }

    /// The line, from 1, on which a row begins.
    package func line(ofRow row: Int) -> Int { Int(rows[row].line) }

    func cell(row: Int, column: Int) -> Cell {
        keepsCells || row == 0
            ? cells[Int(rows[row].firstCell) + column]
            : CSVReader.cell(column, ofRow: rows[row], of: self)
    }

    private func position(of offset: Int, inRow row: Int) -> Position {
        let begin = Int(rows[row].offset)
        let inside = SourceText.position(of: offset, in: bytes[begin...])
        return Position(line: line(ofRow: row) + inside.line - 1, column: inside.column)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    private static func undoubled(_ text: String) -> String {
        var result = ""
        var previousWasQuote = false
        for character in text.unicodeScalars {
            if character == "\"" {
                previousWasQuote.toggle()
                if !previousWasQuote { continue }
            } else {
                previousWasQuote = false
            }
            result.unicodeScalars.append(character)
        }
        return result
    }

    /// Takes off ideographic and no-break spaces, which spreadsheets leave around cells.
    private static func trimmingWideSpaces(_ text: String) -> String {
        func isWide(_ scalar: Unicode.Scalar?) -> Bool {
            scalar == "\u{3000}" || scalar == "\u{A0}" || scalar == " "
        }
        guard isWide(text.unicodeScalars.first) || isWide(text.unicodeScalars.last) else { return text }
        var scalars = text.unicodeScalars[...]
        while isWide(scalars.first) { scalars.removeFirst() }
        while isWide(scalars.last) { scalars.removeLast() }
        return String(scalars)
    }
}
