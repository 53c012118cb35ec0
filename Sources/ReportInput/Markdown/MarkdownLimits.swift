import Diagnostics

/// What a text may at most have, so that no text, however odd, takes the library more than a moment.
///
/// The library (0.29.0.gfm.6) takes time or space with the square of each of these; people write a small part of them.
enum MarkdownLimits {
    /// A text may have so many bytes.
    static let size = 1 << 20
    /// A line may open so many quotes and lists at once.
    static let containers = 100
    /// So many brackets may be open at once between two empty lines.
    static let brackets = 500
    /// A line of a table may have so many bars.
    static let columns = 1_000
    /// A table may have so many cells more than bytes; short rows are filled up.
    static let filledCells = 100_000
    /// A paragraph that a table ends may have so many lines.
    static let linesBeforeTable = 5_000
    /// So many closing parentheses may follow each other, so many `@` stand in one word.
    static let run = 100
    /// Text without blanks may have so many of `://` and `www.`.
    static let addressesInRun = 200
    /// A text may have so many of `<?`, `<!A` and `<![CDATA[`.
    static let declarations = 200

    /// The addresses of all links may together have so many bytes, and ten times as many as the text: one definition can
    /// serve many links.
    static let addresses = 1_000_000

    /// The excess of a text whose links repeat long definitions too often.
    static let addressExcess = Excess(
        offset: 0, limit: addresses, what: Phrase("bytes are in the addresses of links", zh: "各链接地址的总字节数"))

    /// A limit that a text exceeds, and where.
    struct Excess {
        var offset: Int
        var limit: Int
        var what: Phrase

        func diagnostic(in source: SourceLines) -> Diagnostic {
            Diagnostic(
                .nestingTooDeep, at: source.place(offset..<min(offset + 1, source.bytes.count)),
                Phrase(
                    "More than \(limit) \(what.english); the text is not read as Markdown.",
                    zh: "\(what.chinese)超过 \(limit)；正文未按 Markdown 解析。"),
                remedy: Phrase("Simplify the text or split it.", zh: "请简化正文或拆成几篇。"))
        }
    }

    /// The first limit that a text exceeds.
    static func firstExcess(in bytes: [UInt8]) -> Excess? {
        guard bytes.count <= size else {
            return Excess(offset: size, limit: size, what: Phrase("bytes in one text", zh: "一篇正文的字节数"))
        }
        return bytes.withUnsafeBufferPointer { bytes in
            var scan = Scan(bytes: bytes)
            return scan.run()
        }
    }

    /// One pass over the bytes of a text.
    private struct Scan {
        let bytes: UnsafeBufferPointer<UInt8>
        var brackets = 0
        var closings = 0
        var ats = 0
        var declarations = 0
        var addresses = 0
        var bars = 0
        /// The bars of the widest line between two empty lines that can head a table, and where the stretch starts.
        var widest = 0
        var stretchStart = 0
        var stretchLines = 0
        var lineStart = 0

        mutating func run() -> Excess? {
            let isPlain = Self.isPlain
            for offset in bytes.indices {
                let byte = bytes[offset]
                if isPlain[Int(byte)] {
                    closings = 0
                    if byte >= 0x80 { ats = 0 }
                } else if let what = count(byte, at: offset) {
                    return what
                }
                if byte == .lineFeed, let excess = endLine(at: offset) { return excess }
                if offset == lineStart, let excess = containers(from: offset) { return excess }
            }
            return endLine(at: bytes.count)
        }

        private mutating func count(_ byte: UInt8, at offset: Int) -> Excess? {
            if !Self.isTrailing[Int(byte)] { closings = 0 }
            switch byte {
            case UInt8(ascii: "["):
                brackets += 1
                return excess(brackets, MarkdownLimits.brackets, at: offset, "brackets are open at once", "同时未闭合的方括号")
            case UInt8(ascii: "]"):
                brackets = max(0, brackets - 1)
            case UInt8(ascii: ")"):
                closings += 1
                return excess(
                    closings, MarkdownLimits.run, at: offset, "closing parentheses follow each other", "连续的右括号")
            case UInt8(ascii: "@"):
                ats += 1
                return excess(ats, MarkdownLimits.run, at: offset, "@ signs stand in one word", "一个词中的 @")
            case UInt8(ascii: ":") where bytes.startsAddress(at: offset),
                UInt8(ascii: "w") where bytes.startsAddress(at: offset):
                addresses += 1
                return excess(
                    addresses, MarkdownLimits.addressesInRun, at: offset,
                    "addresses follow each other without a blank", "连续无空格的网址")
            case UInt8(ascii: "|"):
                bars += 1
                return excess(bars, MarkdownLimits.columns, at: offset, "bars stand in one line", "一行中的竖线")
            case UInt8(ascii: "<") where startsDeclaration(at: offset):
                declarations += 1
                return excess(
                    declarations, MarkdownLimits.declarations, at: offset,
                    "declarations (<? or <!) stand in the text", "正文中的声明（<? 或 <!）")
            case .space, .tab, .lineFeed: (addresses, ats) = (0, 0)
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): break
            default: if !byte.isASCIIAlphanumeric { ats = 0 }
            }
            return nil
        }

        /// Letters, digits and all that is not ASCII: what no limit counts. Most bytes are.
        private static let isPlain: [Bool] = (0...255).map { byte in
            byte >= 0x80 || UInt8(byte).isASCIIAlphanumeric && byte != UInt8(ascii: "w")
        }

        /// What the library takes off the end of a bare link, again and again.
        private static let isTrailing = marked(")?!.,:*_~'\";")

        /// A table of all bytes with those of a text marked; sets would take a third of the time of all limits.
        private static func marked(_ text: String) -> [Bool] {
            var table = [Bool](repeating: false, count: 256)
            for byte in text.utf8 { table[Int(byte)] = true }
            return table
        }

        private func excess(
            _ count: Int, _ limit: Int, at offset: Int, _ english: String, _ chinese: String
        ) -> Excess? {
            guard count > limit else { return nil }
            return Excess(offset: offset, limit: limit, what: Phrase(english, zh: chinese))
        }

        private func startsDeclaration(at offset: Int) -> Bool {
            guard offset + 1 < bytes.count else { return false }
            if bytes[offset + 1] == UInt8(ascii: "?") { return true }
            return bytes[offset + 1] == UInt8(ascii: "!") && offset + 2 < bytes.count
                && bytes[offset + 2] != UInt8(ascii: "-")
        }

        /// Looks at a line that has ended before an offset.
        private mutating func endLine(at offset: Int) -> Excess? {
            let line = bytes[lineStart..<offset]
            defer {
                lineStart = offset + 1
                bars = 0
            }
            if line.allSatisfy({ $0 == .space || $0 == .tab || $0 == UInt8(ascii: ">") }) {
                let excess = tableExcess(at: offset)
                widest = 0
                stretchStart = offset
                stretchLines = 0
                brackets = 0
                return excess
            }
            stretchLines += 1
            if line.allSatisfy({ Self.isInDelimiterRow[Int($0)] }), line.contains(UInt8(ascii: "-")) {
                widest = max(widest, bars + 1)
                if stretchLines > MarkdownLimits.linesBeforeTable, bars > 0 {
                    return Excess(
                        offset: lineStart, limit: MarkdownLimits.linesBeforeTable,
                        what: Phrase("lines come before the head of a table", zh: "表头之前的行"))
                }
            }
            return offset == bytes.count ? tableExcess(at: offset) : nil
        }

        /// What the row below the head of a table consists of, and what marks the quotes and lists around it.
        private static let isInDelimiterRow = marked("|-: \t>*+.)0123456789")

        private func tableExcess(at offset: Int) -> Excess? {
            let cells = widest * stretchLines
            guard cells > MarkdownLimits.filledCells, cells > offset - stretchStart else { return nil }
            return Excess(
                offset: stretchStart, limit: MarkdownLimits.filledCells,
                what: Phrase("cells of a table are left out", zh: "表格中省略的单元格"))
        }

        /// Counts the quotes and lists that the line at an offset opens.
        private func containers(from start: Int) -> Excess? {
            var count = 0
            for offset in start..<bytes.count {
                switch bytes[offset] {
                case .space, .tab, UInt8(ascii: "0")...UInt8(ascii: "9"): continue
                case UInt8(ascii: ">"): count += 1
                case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                    guard offset + 1 < bytes.count, bytes[offset + 1] == .space || bytes[offset + 1] == .tab else {
                        return nil
                    }
                    count += 1
                default: return nil
                }
                if let excess = excess(
                    count, MarkdownLimits.containers, at: offset,
                    "quotes and lists are opened in one line", "一行中开启的引用和列表")
                {
                    return excess
                }
            }
            return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether an address may start at an offset: with `://`, or `www.`.
    func startsAddress(at offset: Int) -> Bool {
        stands("://", at: offset) || stands("www.", at: offset)
    }

    /// Whether a word stands at an offset.
    func stands(_ word: StaticString, at offset: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= count else { return false }
        for index in 0..<word.utf8CodeUnitCount where self[offset + index] != word.utf8Start[index] { return false }
        return true
    }
}
