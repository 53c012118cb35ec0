package import Diagnostics

/// Reads CSV by RFC 4180, with LF, CR LF or CR line ends and a byte-order mark or none.
///
/// Fields are separated by commas, or by semicolons or tabs where the header line has those and no comma. Empty lines,
/// and rows in which all cells are empty, are skipped. Rows with another number of cells than the header are refused and left out.
package struct CSVReader {
    private let file: String
    private let bytes: [UInt8]
    private var offset: Int
    private var line = 1
    private var separator = UInt8(ascii: ",")
    private var problems: [Diagnostic] = []

    /// The table of a file; nil, with the reason in `problems`, if it has no readable header.
    package static func read(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> CSVTable? {
        guard SourceText.decode(bytes, file: file, problems: &problems) != nil else { return nil }
        var reader = CSVReader(bytes, file: file)
        let table = reader.readTable()
        problems += reader.problems
        problems += table?.unfitCells() ?? []
        return table
    }

    /// More columns are no table that somebody made, and would take long to talk of.
    private static let mostColumns = 1000

    private init(_ bytes: [UInt8], file: String) {
        self.file = file
        self.bytes = bytes
        offset = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    }

    private mutating func readTable() -> CSVTable? {
        var table = CSVTable(file: file, bytes: bytes)
        separator = separatorOfHeader()
        while offset < bytes.count {
            guard let row = readRow(into: &table) else { return table.rows.isEmpty ? nil : table }
            let count = Int(row.cellCount)
            if table.cells.suffix(count).allSatisfy({ $0.start == $0.end && !$0.isQuoted }) {
                table.cells.removeLast(count)
                continue
            }
            if table.rows.isEmpty, count == 1,
                refusesWideCommas(in: table.cells[Int(row.firstCell)], line: Int(row.line))
            {
                return nil
            }
            if let header = table.rows.first, header.cellCount != row.cellCount {
                refuse(row, of: table, expected: Int(header.cellCount))
                table.cells.removeLast(count)
                continue
            }
            if table.rows.isEmpty, count > Self.mostColumns {
                problems.append(
                    Diagnostic(
                        .csvSyntax, at: Place(file: file, line: Int(row.line), column: 1),
                        Phrase(
                            "The header has \(count) cells; a table may have \(Self.mostColumns).",
                            zh: "表头有 \(count) 个单元格，最多为 \(Self.mostColumns) 个。")))
                return nil
            }
            table.rows.append(row)
        }
        guard !table.rows.isEmpty else {
            problems.append(
                Diagnostic(
                    .csvSyntax, at: Place(file: file, line: 1, column: 1),
                    Phrase("The file is empty; a header line was expected.", zh: "文件是空的，应有一行表头。")))
            return nil
        }
        return table
    }

    /// Reads one row and the line end after it; nil if a quoted cell has no end.
    private mutating func readRow(into table: inout CSVTable) -> CSVTable.Row? {
        var row = CSVTable.Row(
            firstCell: UInt32(table.cells.count), cellCount: 0, line: UInt32(line), offset: UInt32(offset))
        while true {
            guard let cell = readCell(rowOffset: Int(row.offset), rowLine: Int(row.line)) else { return nil }
            table.cells.append(cell)
            row.cellCount += 1
            guard offset < bytes.count else { return row }
            let byte = bytes[offset]
            offset += 1
            if byte == separator { continue }
            if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
            line += 1
            return row
        }
    }

    private mutating func readCell(rowOffset: Int, rowLine: Int) -> CSVTable.Cell? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            let start = offset
            while offset < bytes.count, !isEndOfCell(bytes[offset]) { offset += 1 }
            return CSVTable.Cell(start: UInt32(start), end: UInt32(offset), hasDoubledQuotes: false, isQuoted: false)
        }
        let opening = offset
        offset += 1
        let start = offset
        var hasDoubledQuotes = false
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
                    hasDoubledQuotes = true
                    offset += 2
                    continue
                }
                let end = offset
                offset += 1
                if offset < bytes.count, !isEndOfCell(bytes[offset]) {
                    refuseTextBehindQuote(rowOffset: rowOffset, rowLine: rowLine)
                    while offset < bytes.count, !isEndOfCell(bytes[offset]) { offset += 1 }
                }
                return CSVTable.Cell(
                    start: UInt32(start), end: UInt32(end), hasDoubledQuotes: hasDoubledQuotes, isQuoted: true)
            case UInt8(ascii: "\n"):
                line += 1
            case UInt8(ascii: "\r"):
                if !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")) { line += 1 }
            default: break
            }
            offset += 1
        }
        problems.append(
            Diagnostic(
                .csvSyntax, at: place(of: opening, rowOffset: rowOffset, rowLine: rowLine),
                Phrase("This quotation mark is never closed.", zh: "这个引号没有结束。"),
                remedy: Phrase(
                    "Close the cell with \"; a quotation mark inside a quoted cell is written twice (\"\").",
                    zh: "请在单元格末尾加上 \"；单元格内的引号要写两个（\"\"）。")))
        return nil
    }

    private func isEndOfCell(_ byte: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func separatorOfHeader() -> UInt8 {
        let header = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        if header.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].first(where: header.contains) ?? UInt8(ascii: ",")
    }

    private func place(of offset: Int, rowOffset: Int, rowLine: Int) -> Place {
        let inside = SourceText.position(of: offset, in: bytes[rowOffset...])
        return Place(file: file, line: rowLine + inside.line - 1, column: inside.column)
    }

    private mutating func refuse(_ row: CSVTable.Row, of table: CSVTable, expected: Int) {
        let count = Int(row.cellCount)
        problems.append(
            Diagnostic(
                .csvRagged, at: Place(file: file, line: Int(row.line), column: 1),
                Phrase(
                    "This row has \(count) cells; the header has \(expected).",
                    zh: "此行有 \(count) 个单元格，表头有 \(expected) 个。"),
                remedy: count > expected
                    ? Phrase(
                        "Put a cell that contains a comma between quotation marks.", zh: "含有逗号的单元格要用引号括起来。")
                    : Phrase("Leave a comma for every empty cell.", zh: "空单元格也要保留逗号。"),
                notes: [.init(Phrase("The header is here.", zh: "表头在此。"), at: table.place(ofRow: 0))]))
    }

    /// A header whose columns are separated by “，”, as Chinese keyboards write a comma.
    private mutating func refusesWideCommas(in header: CSVTable.Cell, line: Int) -> Bool {
        let text = String(decoding: bytes[Int(header.start)..<Int(header.end)], as: UTF8.self)
        guard let comma = text.unicodeScalars.firstIndex(of: "，") else { return false }
        let column = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: comma) + 1
        problems.append(
            Diagnostic(
                .csvSyntax, at: Place(file: file, line: line, column: column),
                Phrase("The header has full-width commas (，).", zh: "表头用了全角逗号“，”。"),
                remedy: Phrase("Separate the cells with ordinary commas (,).", zh: "各列之间请用半角逗号“,”。")))
        return true
    }

    private mutating func refuseTextBehindQuote(rowOffset: Int, rowLine: Int) {
        problems.append(
            Diagnostic(
                .csvSyntax, at: place(of: offset, rowOffset: rowOffset, rowLine: rowLine),
                Phrase("There is text behind the closing quotation mark.", zh: "结束引号之后还有文字。"),
                remedy: Phrase(
                    "A quotation mark inside a quoted cell is written twice (\"\").", zh: "单元格内的引号要写两个（\"\"）。")))
    }
}
