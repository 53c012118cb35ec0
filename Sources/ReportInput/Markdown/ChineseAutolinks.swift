import Diagnostics

/// Ends bare links before Chinese text: in `见http://a/x。另外` the library takes `http://a/x。另外` for the address.
///
/// Only the library knows which addresses are bare links, so the text is parsed first. Where links took in too much, an
/// empty comment of HTML, which ends a link, goes in behind each address and the text is parsed again.
enum ChineseAutolinks {
    /// The parsed text, and the lines that its positions mean.
    static func parse(_ source: SourceLines, _ diagnostics: inout [Diagnostic]) -> (CMarkDocument, SourceLines)? {
        var source = source
        // A link behind an ended one may turn up only then; more rounds than these take an odd text.
        for _ in 0..<4 {
            guard let document = CMarkDocument(source.bytes) else { return nil }
            let cuts = cuts(in: document, of: source)
            guard !cuts.isEmpty else { return (document, source) }
            diagnostics += cuts.map { notice($0, in: source) }
            source = source.separated(at: cuts.map(\.end))
        }
        return CMarkDocument(source.bytes).map { ($0, source) }
    }

    private static func notice(_ cut: Cut, in source: SourceLines) -> Diagnostic {
        let address = String(decoding: source.bytes[cut.start..<cut.end], as: UTF8.self)
        return Diagnostic(
            .autolinkChinese, at: source.place(cut.start..<cut.end),
            Phrase(
                "The bare link \(address) ends here, before the first character that is not ASCII.",
                zh: "裸链接 \(address) 到此为止，止于第一个非 ASCII 字符之前。"),
            remedy: Phrase(
                "Write <\(address)>, or percent-encode the rest if it belongs to the address.",
                zh: "请写成 <\(address)>；若后面的字符属于地址，请用百分号编码。"))
    }

    /// Where an address starts, and where it is to end.
    private struct Cut {
        var start: Int
        var end: Int
    }

    private static func cuts(in document: CMarkDocument, of source: SourceLines) -> [Cut] {
        guard mayHaveCuts(source.bytes) else { return [] }
        var cuts: [Cut] = []
        var block: (node: CMarkNode, kind: CMarkNode.Kind)?
        /// Code, and links that have a position, since the last bare link of the block: the next one is behind them.
        var passed: CMarkNode?
        var places: InlinePlaces?
        var range = 0..<0
        document.walk { node, isEntering in
            let kind = node.kind
            switch kind {
            case .paragraph, .heading, .tableCell:
                guard isEntering else { return }
                (block, passed, places) = ((node, kind), nil, nil)
                let start = source.line(node.startLine).lowerBound
                let end = source.line(max(node.startLine, node.endLine)).upperBound
                // Cells of a row have one line.
                range = (kind == .tableCell ? max(start, min(range.lowerBound, end)) : start)..<max(start, end)
            case .code: passed = node
            case .image where !isEntering: passed = node
            case .link where !isEntering:
                guard let text = bareText(of: node) else {
                    passed = node
                    return
                }
                guard let block, text.contains(where: { $0 >= 0x80 }) else { return }
                if let last = passed {
                    let known = places ?? InlinePlaces(of: block.node, block.kind, in: source)
                    places = known
                    let end = known.offset(line: last.endLine, column: last.endColumn) ?? 0
                    range = min(max(end, range.lowerBound), range.upperBound)..<range.upperBound
                    passed = nil
                }
                guard let found = find(text, in: source, range) else { return }
                range = (found + text.count)..<max(found + text.count, range.upperBound)
                cuts += addresses(in: source.bytes[found..<(found + text.count)])
            default: return
            }
        }
        cuts.sort { $0.end < $1.end }
        var last = -1
        return cuts.filter { cut in
            defer { last = max(last, cut.end) }
            return cut.end > last
        }
    }

    /// Whether a text has `://` or `www.` and behind it, before the next blank, a character that is not ASCII.
    private static func mayHaveCuts(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var isInAddress = false
            for offset in bytes.indices {
                let byte = bytes[offset]
                if byte >= 0x80 {
                    if isInAddress { return true }
                } else if byte == .space || byte == .tab || byte == .lineFeed || byte == UInt8(ascii: "<") {
                    isInAddress = false
                } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "w") {
                    if bytes.startsAddress(at: offset) { isInAddress = true }
                }
            }
            return false
        }
    }

    /// The text of a link that may be bare: its text is its address, and it has no position, or begins with `www.` and
    /// starts where its text does.
    private static func bareText(of link: CMarkNode) -> [UInt8]? {
        guard let child = link.firstChild, child.next == nil, child.kind == .text, link.title.isEmpty else {
            return nil
        }
        let text = child.literal
        if link.startLine == 0 { return link.url == text ? text : nil }
        return text.starts(with: "www.".utf8) && link.startColumn == child.startColumn ? text : nil
    }

    /// The first offset in a range at which the source has the text of a link.
    private static func find(_ text: [UInt8], in source: SourceLines, _ range: Range<Int>) -> Int? {
        guard range.count >= text.count else { return nil }
        return (range.lowerBound...(range.upperBound - text.count)).first { offset in
            source.bytes[offset] == text[0]
                && source.bytes[offset..<(offset + text.count)].elementsEqual(text)
        }
    }

    /// The addresses in the text of a bare link, each up to the first character that is not ASCII, without the
    /// punctuation that the library would not count in either. Text that the link took in may have more of them.
    private static func addresses(in text: ArraySlice<UInt8>) -> [Cut] {
        var cuts: [Cut] = []
        var start = text.startIndex
        while start < text.endIndex {
            guard let end = text[start...].firstIndex(where: { $0 >= 0x80 }) else { break }
            if let scheme = schemeStart(in: text[start..<end], of: start == text.startIndex ? prefixes + www : prefixes)
            {
                let trimmed = trimmedEnd(of: text[scheme..<end])
                if trimmed > scheme { cuts.append(Cut(start: scheme, end: trimmed)) }
            }
            start = text[end...].firstIndex { $0 < 0x80 } ?? text.endIndex
        }
        return cuts
    }

    private static func schemeStart(in text: ArraySlice<UInt8>, of prefixes: [[UInt8]]) -> Int? {
        text.indices.first { index in
            prefixes.contains { text[index...].starts(with: $0) }
        }
    }

    private static let prefixes = ["http://", "https://", "ftp://"].map { Array($0.utf8) }
    /// A link may begin so only behind a blank or one of a few marks, not behind Chinese text.
    private static let www = [Array("www.".utf8)]
    private static let trailing = Set("?!.,:*_~'\"".utf8)

    private static func trimmedEnd(of text: ArraySlice<UInt8>) -> Int {
        var end = text.endIndex
        let opening = text.count { $0 == UInt8(ascii: "(") }
        var closing = text.count { $0 == UInt8(ascii: ")") }
        while end > text.startIndex {
            let last = text[end - 1]
            if last == UInt8(ascii: ")"), closing > opening {
                closing -= 1
            } else if !trailing.contains(last), last != UInt8(ascii: ";") {
                break
            }
            end -= 1
        }
        return end
    }
}
