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

    /// The number of rows, the header among them.
    package var rowCount: Int { rows.count }

    package func cellCount(ofRow row: Int) -> Int { Int(rows[row].cellCount) }

    func origin(ofRow row: Int) -> Origin { Origin(file: file, line: line(ofRow: row)) }

    /// The text of a cell, without white space around it (full-width spaces too), its quotes taken off.
    package func text(row: Int, column: Int) -> String {
        let cell = self.cell(row: row, column: column)
        var content = bytes[Int(cell.start)..<Int(cell.end)]
        while let first = content.first, Self.isBlank(first) { content.removeFirst() }
        while let last = content.last, Self.isBlank(last) { content.removeLast() }
        // The bytes were checked to be UTF-8 before the table was made.
        let text = String(decoding: content, as: UTF8.self)
        return Self.trimmingWideSpaces(cell.hasDoubledQuotes ? Self.undoubled(text) : text)
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

    private func cell(row: Int, column: Int) -> Cell {
        cells[Int(rows[row].firstCell) + column]
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
