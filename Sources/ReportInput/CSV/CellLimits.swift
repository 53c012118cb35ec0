import Diagnostics

/// What no cell of a table has that somebody made.
extension CSVTable {
    /// More bytes than spreadsheets take in a cell (32,767 characters) are no cell, but mostly a quotation mark that is
    /// closed much further down.
    static let largestCell = 128 << 10

    /// The cells that are too large, and those with control characters in them. A few of each kind are told.
    func unfitCells() -> [Diagnostic] {
        oversizedCells() + controlCharacters()
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
    private func controlCharacters() -> [Diagnostic] {
        guard Self.mayHaveControls(bytes) else { return [] }
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
    ///
    /// Sixteen bytes are looked at together, which takes an eighth of the time.
    private static func mayHaveControls(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            func isFound(at start: Int) -> Bool {
                var (block, previous) = (SIMD16<UInt8>(repeating: 0x20), SIMD16<UInt8>(repeating: 0x20))
                for index in 0..<min(16, bytes.count - start) {
                    block[index] = bytes[start + index]
                    if start + index > 0 { previous[index] = bytes[start + index - 1] }
                }
                return mayBeControl(block, after: previous)
            }
            if bytes.isEmpty { return false }
            if isFound(at: 0) { return true }
            var start = 16
            while start + 16 <= bytes.count {
                let block = bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
                let previous = bytes.loadUnaligned(fromByteOffset: start - 1, as: SIMD16<UInt8>.self)
                if mayBeControl(block, after: previous) { return true }
                start += 16
            }
            return start < bytes.count && isFound(at: start)
        }
    }

    /// Whether one of some bytes begins a control character, or follows one that may.
    private static func mayBeControl(_ bytes: SIMD16<UInt8>, after previous: SIMD16<UInt8>) -> Bool {
        let isLineEnd = (bytes .== 0x0A) .| (bytes .== 0x0D) .| (bytes .== 0x09)
        let isControl = ((bytes .< 0x20) .& .!isLineEnd) .| (bytes .== 0x7F)
        // C2 80 to C2 9F, U+FDD0 to U+FDEF, and what ends in FFFE and FFFF.
        let isWide =
            ((previous .== 0xC2) .& (bytes .< 0xA0)) .| ((previous .== 0xBF) .& (bytes .>= 0xBE))
            .| ((previous .== 0xEF) .& (bytes .== 0xB7))
        return any(isControl .| isWide)
    }
}
