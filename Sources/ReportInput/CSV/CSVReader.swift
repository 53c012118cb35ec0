package import Diagnostics

/// Reads CSV by RFC 4180, with LF, CR LF or CR line ends, in any encoding that `SourceText` reads.
///
/// Fields are separated by commas; where the header line has none, by the semicolons, tabs or full-width commas (，) in
/// it. A first line `sep=;`, which Excel writes, names the separator and is skipped. Empty lines,
/// and rows in which all cells are empty, are skipped. Rows with another number of cells than the header are refused and left out.
package struct CSVReader: Sendable {
    private let file: String
    private let bytes: [UInt8]
    private var offset: Int
    private var line = 1
    private var separator = CSVSeparator.comma
    private var problems: [Diagnostic] = []

    /// The table of a file; nil, with the reason in `problems`, if it has no readable header.
    ///
    /// - Parameter keepsCells: whether the table is to remember where each cell begins, and not only each row; without, it
    package static func read(
        _ bytes: [UInt8], file: String, keepsCells: Bool = true, by workforce: Workforce = .alone,
        problems: inout [Diagnostic]
    ) -> CSVTable? {
        guard let text = SourceText.decodeUTF8(bytes, file: file, by: workforce, problems: &problems) else {
            return nil
        }
        var reader = CSVReader(text, file: file)
        let table = reader.readTable(keepsCells: keepsCells, by: workforce)
        problems += reader.problems
        problems += table?.unfitCells(by: workforce) ?? []
        return table
    }

    /// Every row of a file, empty ones and those of any length too, for a table that begins or ends within it; nil, with
    /// the reason in `problems`, if it can't be read.
    ///
    /// - Parameters:
    ///   - headerLine: the line by which the separator is known, from 1.
    ///   - encoding: how the file is written, if somebody said so.
    static func readAll(
        _ bytes: [UInt8], file: String, headerLine: Int, encoding: Located<DeclaredEncoding>? = nil,
        problems: inout [Diagnostic]
    ) -> CSVTable? {
        guard let text = SourceText.decodeUTF8(bytes, file: file, as: encoding, problems: &problems) else { return nil }
        var reader = CSVReader(text, file: file)
        let table = reader.readGrid(headerLine: headerLine)
        problems += reader.problems
        problems += table?.unfitCells() ?? []
        return table
    }

    /// More columns are no table that somebody made, and would take long to talk of.
    static let mostColumns = 1000

    /// - Parameter bytes: UTF-8 without a byte-order mark.
    private init(_ bytes: [UInt8], file: String) {
        self.file = file
        self.bytes = bytes
        offset = 0
    }

    /// The cell of a column of a row that has been read before.
    static func cell(_ column: Int, ofRow row: CSVTable.Row, of table: CSVTable) -> CSVTable.Cell {
        var reader = CSVReader(table.bytes, file: table.file)
        reader.separator = table.separator
        reader.offset = Int(row.offset)
        for _ in 0..<column {
            _ = reader.readCell(rowOffset: Int(row.offset), rowLine: Int(row.line))
            reader.offset += table.separator.length
        }
        // A row that has been read has an end to each of its cells.
        return reader.readCell(rowOffset: Int(row.offset), rowLine: Int(row.line))
            ?? CSVTable.Cell(start: row.offset, end: row.offset, hasDoubledQuotes: false, isQuoted: false)
    }

    private mutating func readTable(keepsCells: Bool, by workforce: Workforce) -> CSVTable? {
        findSeparator()
        var table = CSVTable(file: file, bytes: bytes, separator: separator, keepsCells: keepsCells)
        while table.rows.isEmpty, offset < bytes.count {
            guard let row = readRow(into: &table) else { return nil }
            if table.removeCells(ifEmpty: row) { continue }
            if Int(row.cellCount) > Self.mostColumns {
                problems.append(tooWide(row))
                return nil
            }
            table.rows.append(row)
        }
        guard let header = table.rows.first else {
            problems.append(
                Diagnostic(
                    .csvSyntax, at: Place(file: file, line: 1, column: 1),
                    Phrase("The file is empty; a header line was expected.", zh: "文件是空的，应有一行表头。")))
            return nil
        }
        if separator == .wideComma {
            separator = CSVSeparator(
                ofBody: line(from: lineEnds(from: offset).endIndex), cellCount: Int(header.cellCount))
            table.separator = separator
        }
        if keepsCells {
            readRows(upTo: bytes.count, into: &table)
        } else {
            readPieces(into: &table, by: workforce)
        }
        return table
    }

    /// Reads rows below the header until one ends at an offset or behind it.
    private mutating func readRows(upTo end: Int, into table: inout CSVTable) {
        let header = table.rows[0]
        while offset < end {
            // Where a quoted cell has no end, the file is at its end.
            guard let row = readRow(into: &table) else { return }
            if table.removeCells(ifEmpty: row) { continue }
            if header.cellCount == row.cellCount {
                table.rows.append(row)
            } else {
                refuse(row, of: table, expected: Int(header.cellCount))
            }
            guard !table.keepsCells || header.cellCount != row.cellCount else { continue }
            table.cells.removeLast(Int(row.cellCount))
            if table.rows.count == 2 {
                // As many as there are if all are as long, so that the list need not grow, which takes twice its room.
                table.rows.reserveCapacity(2 + (end - offset) / (offset - Int(row.offset)))
            }
        }
    }

    private mutating func readGrid(headerLine: Int) -> CSVTable? {
        let first = line(from: offset)
        if let named = CSVSeparator(declaredBy: first) {
            separator = named
            offset = bytes[offset...].dropLines(1).startIndex
        } else {
            separator = CSVSeparator(ofHeader: line(from: bytes[offset...].dropLines(headerLine - 1).startIndex))
        }
        var table = CSVTable(file: file, bytes: bytes, separator: separator)
        while offset < bytes.count {
            guard let row = readRow(into: &table) else { return nil }
            if Int(row.cellCount) > Self.mostColumns {
                problems.append(tooWide(row))
                return nil
            }
            table.rows.append(row)
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
            if isSeparator(at: offset) {
                offset += separator.length
                continue
            }
            offset += 1
            if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
            line += 1
            return row
        }
    }

    private mutating func readCell(rowOffset: Int, rowLine: Int) -> CSVTable.Cell? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            let start = offset
            offset = endOfCell(from: start)
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
                if offset < bytes.count, !isEndOfCell(at: offset) {
                    refuseTextBehindQuote(rowOffset: rowOffset, rowLine: rowLine)
                    while offset < bytes.count, !isEndOfCell(at: offset) { offset += 1 }
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

    /// Where an unquoted cell ends.
    private func endOfCell(from start: Int) -> Int {
        let (end, first) = (bytes.count, separator.firstByte)
        return bytes.withUnsafeBufferPointer { bytes in
            var offset = start
            while offset < end {
                let byte = bytes[offset]
                if byte == first && isSeparator(at: offset) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
                {
                    break
                }
                offset += 1
            }
            return offset
        }
    }

    private func isEndOfCell(at offset: Int) -> Bool {
        let byte = bytes[offset]
        return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || isSeparator(at: offset)
    }

    private func isSeparator(at offset: Int) -> Bool {
        bytes[offset] == separator.firstByte
            && (separator.length == 1 || bytes[offset...].starts(with: separator.bytes))
    }

    /// Finds out what separates the cells from the first line, and skips that line if it says nothing else.
    private mutating func findSeparator() {
        let first = line(from: offset)
        if let named = CSVSeparator(declaredBy: first) {
            separator = named
            offset = first.endIndex
        } else {
            separator = CSVSeparator(ofHeader: first.isEmpty ? line(from: lineEnds(from: offset).endIndex) : first)
        }
    }

    private func line(from offset: Int) -> ArraySlice<UInt8> {
        bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    }

    private func lineEnds(from offset: Int) -> ArraySlice<UInt8> {
        bytes[offset...].prefix { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    private func place(of offset: Int, rowOffset: Int, rowLine: Int) -> Place {
        let inside = SourceText.position(of: offset, in: bytes[rowOffset...])
        return Place(file: file, line: rowLine + inside.line - 1, column: inside.column)
    }

    private mutating func refuse(_ row: CSVTable.Row, of table: CSVTable, expected: Int) {
        problems.append(
            Self.ragged(
                Int(row.cellCount), expected: expected, at: Place(file: file, line: Int(row.line), column: 1),
                header: table.place(ofRow: 0)))
    }

    /// The problem of a row that has more or fewer cells than the header.
    static func ragged(_ count: Int, expected: Int, at place: Place, header: Place) -> Diagnostic {
        Diagnostic(
            .csvRagged, at: place,
            Phrase(
                "This row has \(count) cells; the header has \(expected).",
                zh: "此行有 \(count) 个单元格，表头有 \(expected) 个。"),
            remedy: count > expected
                ? Phrase(
                    "Put a cell that contains a comma between quotation marks.", zh: "含有逗号的单元格要用引号括起来。")
                : Phrase("Leave a comma for every empty cell.", zh: "空单元格也要保留逗号。"),
            notes: [.init(Phrase("The header is here.", zh: "表头在此。"), at: header)])
    }

    private func tooWide(_ row: CSVTable.Row) -> Diagnostic {
        Diagnostic(
            .csvSyntax, at: Place(file: file, line: Int(row.line), column: 1),
            Phrase(
                "The header has \(row.cellCount) cells; a table may have \(Self.mostColumns).",
                zh: "表头有 \(row.cellCount) 个单元格，最多为 \(Self.mostColumns) 个。"))
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

// MARK: Pieces

extension CSVReader {
    /// The rows of a piece of a file.
    private struct Piece: Sendable {
        /// Their lines are counted from zero at the piece's begin.
        var rows: ArraySlice<CSVTable.Row>
        /// The first byte behind the last row, which may reach into the next piece.
        var end: Int
        var lineCount: Int
    }

    /// Reads the rows below the header piece by piece, the pieces side by side.
    ///
    /// Each begins behind a line feed and is read as if a row began there. That was right if the piece before ends just
    /// there. Where it does not, since the line feed stands in a quoted cell, or where there is something to be told of a
    /// piece, that piece is read again when what stands before it is known.
    private mutating func readPieces(into table: inout CSVTable, by workforce: Workforce) {
        let pieces = bytes[offset...].linePieces(atMost: workforce.size).map(\.indices)
        guard pieces.count > 1 else { return readRows(upTo: bytes.count, into: &table) }
        let (reader, head) = (self, table)
        let found = workforce.map(pieces.count) { reader.piece(pieces[$0], below: head) }
        table.rows.reserveCapacity(found.reduce(1) { $0 + ($1?.rows.count ?? 0) })
        for (range, piece) in zip(pieces, found) {
            guard let piece, offset == range.lowerBound else {
                readRows(upTo: range.upperBound, into: &table)
                continue
            }
            for var row in piece.rows {
                row.line += UInt32(line)
                table.rows.append(row)
            }
            line += piece.lineCount
            offset = piece.end
        }
    }

    /// The rows that begin in a piece, if one begins with it; nil if there is something to be told of them.
    private func piece(_ range: Range<Int>, below head: CSVTable) -> Piece? {
        var (reader, table) = (self, head)
        reader.offset = range.lowerBound
        reader.line = 0
        reader.problems = []
        reader.readRows(upTo: range.upperBound, into: &table)
        guard reader.problems.isEmpty else { return nil }
        return Piece(rows: table.rows.dropFirst(), end: reader.offset, lineCount: reader.line)
    }
}

extension CSVTable {
    /// Forgets the cells of a row, the last that was read, if all of them are empty; whether they are.
    fileprivate mutating func removeCells(ifEmpty row: Row) -> Bool {
        let count = Int(row.cellCount)
        guard cells.suffix(count).allSatisfy({ $0.start == $0.end && !$0.isQuoted }) else { return false }
        cells.removeLast(count)
        return true
    }
}

extension ArraySlice<UInt8> {
    /// Without the first lines of a text; empty if there are no more.
    fileprivate func dropLines(_ count: Int) -> ArraySlice<UInt8> {
        var rest = self
        for _ in 0..<count {
            guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
                return self[endIndex...]
            }
            let next = rest.index(after: end)
            let isPair = rest[end] == UInt8(ascii: "\r") && next < rest.endIndex && rest[next] == UInt8(ascii: "\n")
            rest = rest[(isPair ? next + 1 : next)...]
        }
        return rest
    }
}
