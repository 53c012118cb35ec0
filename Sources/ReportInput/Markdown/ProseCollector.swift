/// Collects the prose of a text as the walk over it meets its parts, each character with its place in the source.
struct ProseCollector {
    private(set) var blocks: [ProseBlock] = []
    private let source: SourceLines
    /// Those of the open block, each with the byte of the source it starts at.
    private var characters: [(scalar: Unicode.Scalar, offset: Int)] = []
    private var links: [ProseLink] = []
    /// Where the text of the open link starts.
    private var linkStart: Int?
    /// Whether a line of the source has ended since the last character.
    private var hasLineEnd = false

    init(_ source: SourceLines) {
        self.source = source
    }

    mutating func beginBlock() {
        if !characters.isEmpty { characters.removeAll(keepingCapacity: true) }
        if !links.isEmpty { links.removeAll() }
        linkStart = nil
        hasLineEnd = false
    }

    mutating func endBlock(_ kind: ProseBlock.Kind) {
        guard !characters.isEmpty, kind != .cell || !isShortNumber else { return }
        blocks.append(
            ProseBlock(
                kind, characters.map(\.scalar), links: links, offsets: characters.map(\.offset), in: source))
    }

    /// Whether a block is a number of a few digits, in which no rule finds anything: it has no unit, and is too short to be
    /// anybody's. Most cells of most tables are; to look at all of them took a fifth of reading a text.
    private var isShortNumber: Bool {
        guard characters.count <= 10 else { return false }
        for (scalar, _) in characters where !("0"..."9").contains(scalar) && scalar != "." && scalar != "," {
            return false
        }
        return true
    }

    // MARK: Characters

    /// Meets a piece of text that starts at a byte of the source.
    ///
    /// The source has some of its characters as escapes (`\*`) or references (`&amp;`).
    mutating func meet(_ literal: UnsafeBufferPointer<UInt8>, at start: Int?) {
        let bytes = source.bytes
        var offset = start ?? lastOffset
        var isAsWritten = bytes.has(literal, at: offset)
        if !isAsWritten, start != nil {
            offset = resynchronized(offset, literal)
            isAsWritten = bytes.has(literal, at: offset)
        }
        // Nearly all text stands in the source as it is; asking so for each character would take a tenth of reading.
        if !hasLineEnd, isAsWritten, !literal.contains(UInt8(ascii: "&")) {
            for (scalar, distance) in UTF8Scalars(literal) { append(scalar, at: offset + distance) }
            return
        }
        for (scalar, _) in UTF8Scalars(literal) {
            if hasLineEnd { endLine(before: scalar, at: offset) }
            if scalar == "&", let end = endOfReference(at: offset) {
                append(scalar, at: offset)
                offset = end
            } else if has(scalar, at: offset) {
                append(scalar, at: offset)
                offset += UTF8.width(scalar)
            } else if offset < bytes.count, bytes[offset] == UInt8(ascii: "\\"), has(scalar, at: offset + 1) {
                append(scalar, at: offset + 1)
                offset += 1 + UTF8.width(scalar)
            } else {
                append(scalar, at: offset)
                offset = endOfReference(at: offset) ?? offset
            }
        }
    }

    /// Meets something that is no prose.
    mutating func meetGap(at offset: Int?) {
        let offset = offset ?? lastOffset
        if hasLineEnd { endLine(before: ProseBlock.gap, at: offset) }
        append(ProseBlock.gap, at: offset)
    }

    /// Meets the end of a line of the source; between Chinese characters it is nothing.
    mutating func meetSoftBreak() {
        hasLineEnd = true
    }

    mutating func meetLineBreak() {
        hasLineEnd = false
        append("\n", at: lastOffset)
    }

    private mutating func endLine(before scalar: Unicode.Scalar, at offset: Int) {
        hasLineEnd = false
        guard let last = characters.last?.scalar, !ChineseScript.joins(last, scalar) else { return }
        append(" ", at: max(0, offset - 1))
    }

    private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
        characters.append((scalar, offset))
    }

    /// Where the last character stands.
    private var lastOffset: Int { characters.last?.offset ?? 0 }

    private func has(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
        let bytes = source.bytes
        guard offset + UTF8.width(scalar) <= bytes.count else { return false }
        if scalar.isASCII { return bytes[offset] == UInt8(scalar.value) }
        return UTF8.encode(scalar).map { bytes[offset...].starts(with: $0) } ?? false
    }

    /// The end of something like `&amp;` at an offset; nil if nothing like it stands there.
    private func endOfReference(at offset: Int) -> Int? {
        let bytes = source.bytes
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "&") else { return nil }
        let rest = bytes[(offset + 1)..<min(offset + 40, bytes.count)]
        let name = rest.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
        return rest.dropFirst(name.count).first == UInt8(ascii: ";") && !name.isEmpty ? name.endIndex + 1 : nil
    }

    /// Escaped bars in a table cell shift what stands behind them to the right.
    private func resynchronized(_ start: Int, _ literal: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = source.bytes
        let beginning = literal.prefix(6)
        guard start < bytes.count, bytes[start] != UInt8(ascii: "\\"), bytes[start] != UInt8(ascii: "&"),
            !bytes.has(UnsafeBufferPointer(rebasing: beginning), at: start)
        else { return start }
        return (start..<min(start + 16, bytes.count)).first { bytes[$0...].starts(with: beginning) } ?? start
    }

    // MARK: Links

    mutating func openLink() {
        linkStart = characters.count
    }

    /// Closes the link with an address. One without text has a name filled in; a bare address is no prose.
    mutating func closeLink(_ address: [UInt8], _ destination: LinkDestination, at offset: Int?) {
        guard let start = linkStart else { return }
        linkStart = nil
        let isBare =
            if case .web = destination {
                address.suffix(while: characters[start...])
            } else { false }
        if isBare {
            let first = characters.indices.contains(start) ? characters[start].offset : offset
            characters.removeLast(characters.count - start)
            meetGap(at: first)
        } else if start == characters.count {
            meetGap(at: offset)
        }
        if let kind = ProseLink.Kind(destination) {
            links.append(ProseLink(range: start..<characters.count, kind: kind))
        }
    }
}

extension [UInt8] {
    /// Whether a text stands at an offset.
    fileprivate func has(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + text.count <= count else { return false }
        return withUnsafeBufferPointer { bytes in
            for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
            return true
        }
    }

    /// Whether the address ends in a text, as that of a bare link does: `http://` may be added to it.
    fileprivate func suffix(while characters: ArraySlice<(scalar: Unicode.Scalar, offset: Int)>) -> Bool {
        let text = String(String.UnicodeScalarView(characters.map(\.scalar))).utf8
        return !text.isEmpty && count - text.count <= "https://".utf8.count && suffix(text.count).elementsEqual(text)
    }
}

extension ProseLink.Kind {
    /// What a link is to readers; nil where there will be no link.
    fileprivate init?(_ destination: LinkDestination) {
        switch destination {
        case .figure(let figure): self = .figure(metric: figure.metric.text)
        case .web, .ours(.article, _), .ours(.source, _): self = .title
        case .ours(.area, _), .ours(.metric, _), .ours(.asset, _): self = .other
        case .forbidden, .empty, .outside, .elsewhere: return nil
        }
    }
}
