import Diagnostics

/// What no cell of a table has that somebody made.
extension CSVTable {
    /// More bytes than spreadsheets take in a cell (32,767 characters) are no cell, but mostly a quotation mark that is
    /// closed much further down.
    static let largestCell = 128 << 10

    /// The cells that are too large, and those with control characters in them. A few of each kind are told.
    func unfitCells(by workforce: Workforce = .alone) -> [Diagnostic] {
        oversizedCells() + controlCharacters(by: workforce)
    }

    private func oversizedCells() -> [Diagnostic] {
        var found: [Diagnostic] = []
        guard largestRow > Self.largestCell else { return [] }
        for row in rows.indices {
            for column in 0..<cellCount(ofRow: row) {
                let cell = cell(row: row, column: column)
                let size = Int(cell.end - cell.start)
                guard size > Self.largestCell else { continue }
                found.append(
                    Diagnostic(
                        .csvSyntax, at: place(row: row, column: column),
                        Phrase(
                            "This cell has \(size) bytes; a cell may have \(Self.largestCell).",
                            zh: "此单元格有 \(size) 字节，最多为 \(Self.largestCell) 字节。"),
                        remedy: Phrase(
                            "Look for a quotation mark that is not closed, or put long texts into Content/pages.",
                            zh: "请检查是否有未结束的引号；长文字请放入 Content/pages。")))
                if found.count == Self.mostTold { return found }
            }
        }
        return found
    }

    /// Control characters in cells, which programs that export tables leave behind: an error for each cell that has one.
    private func controlCharacters(by workforce: Workforce) -> [Diagnostic] {
        let pieces = bytes[...].linePieces(atMost: workforce.size)
        guard workforce.map(pieces.count, { Self.mayHaveControls(pieces[$0]) }).contains(true) else { return [] }
        var found: [Diagnostic] = []
        for row in rows.indices {
            for column in 0..<cellCount(ofRow: row) {
                guard let name = control(in: cell(row: row, column: column)) else { continue }
                found.append(Self.controlCharacter(name, at: place(row: row, column: column)))
                if found.count == Self.mostTold { return found }
            }
        }
        return found
    }

    /// The problem of a control character in a cell: `U+0007`.
    static func controlCharacter(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: place,
            Phrase("The invisible character \(name) stands in this cell.", zh: "此单元格含有不可见字符 \(name)。"),
            remedy: Phrase("Type the cell again by hand.", zh: "请手工重新输入该单元格的内容。"))
    }

    /// So many such cells of one file are told.
    static let mostTold = 20

    /// The first control character of a cell, line ends aside: `U+0000`.
    private func control(in cell: Cell) -> String? {
        var offset = Int(cell.start)
        while offset < Int(cell.end) {
            let length = ControlCharacter.length(in: bytes, at: offset)
            if length > 0, bytes[offset] != UInt8(ascii: "\r") {
                return ControlCharacter.name(in: bytes, at: offset, length: length)
            }
            offset += 1
        }
        return nil
    }

    /// The size in bytes of the largest row, those between rows among them.
    private var largestRow: Int {
        var largest = 0
        var end = bytes.count
        for row in rows.reversed() {
            largest = max(largest, end - Int(row.offset))
            end = Int(row.offset)
        }
        return largest
    }

    /// Whether there is a byte that a control character begins with, other than the ends of lines.
    private static func mayHaveControls(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = min(start + 4096, bytes.count)
                // No way out of the loop and no choice in it: sixteen bytes are looked at together, in a third of the time.
                var found: UInt8 = 0
                var previous: UInt8 = start == 0 ? 0 : bytes[start - 1]
                for index in start..<end {
                    let byte = bytes[index]
                    found |= isControl(byte, behind: previous)
                    previous = byte
                }
                if found != 0 { return true }
                start = end
            }
            return false
        }
    }

    /// 1 for a byte that is a control character or may be the last one of it, else 0.
    @inline(__always)
    private static func isControl(_ byte: UInt8, behind previous: UInt8) -> UInt8 {
        func bit(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
        let isBlank = bit(byte == 0x0A) | bit(byte == 0x0D) | bit(byte == 0x09)
        let isASCII = (bit(byte < 0x20) & (isBlank ^ 1)) | bit(byte == 0x7F)
        // C2 80 to C2 9F, U+FDD0 to U+FDEF, and what ends in FFFE and FFFF.
        return isASCII | (bit(previous == 0xC2) & bit(byte < 0xA0)) | (bit(previous == 0xBF) & bit(byte >= 0xBE))
            | (bit(previous == 0xEF) & bit(byte == 0xB7))
    }
}
