import Diagnostics

extension CSVTable {
    /// Control characters in cells, which programs that export tables leave behind: an error for each cell that has one.
    /// A file that is full of them is no table that somebody made, so that a few are told.
    func controlCharacters() -> [Diagnostic] {
        guard Self.mayHaveControls(bytes) else { return [] }
        var found: [Diagnostic] = []
        for row in rows.indices {
            for column in 0..<cellCount(ofRow: row) {
                guard let name = control(in: cells[Int(rows[row].firstCell) + column]) else { continue }
                found.append(
                    Diagnostic(
                        .controlCharacter, at: place(row: row, column: column),
                        Phrase("The invisible character \(name) stands in this cell.", zh: "此单元格含有不可见字符 \(name)。"),
                        remedy: Phrase("Type the cell again by hand.", zh: "请手工重新输入该单元格的内容。")))
                if found.count == Self.mostControlsTold { return found }
            }
        }
        return found
    }

    /// So many cells with control characters are told of one file.
    static let mostControlsTold = 20

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

    /// Whether there is a byte that a control character begins with, other than the ends of lines.
    private static func mayHaveControls(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return true }
                // C2 80 to C2 9F, U+FDD0 to U+FDEF, and what ends in FFFE and FFFF.
                if byte == 0x7F || (previous == 0xC2 && byte < 0xA0) || byte >= 0xBE && previous == 0xBF
                    || previous == 0xEF && byte == 0xB7
                {
                    return true
                }
                previous = byte
            }
            return false
        }
    }
}
