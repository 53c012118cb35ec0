import Diagnostics

/// Ends bare links before Chinese text: in `见http://a/x。另外` the library takes `http://a/x。另外` for the address.
///
/// Only the library knows which addresses are bare links, so the text is parsed first. Where links took in too much, a
/// separator goes in behind each address and the text is parsed again; rendering leaves the separators out. The separator
/// is a form feed, which ends a link, counts as a blank, and cannot come from an author (see `MarkdownText`).
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
        var cuts: [Cut] = []
        // Blocks and the links in them come in the order of the source, but for footnotes, which come last.
        var block = 0..<0
        document.walk { node, isEntering in
            guard isEntering else { return }
            switch node.kind {
            case .paragraph, .heading:
                block =
                    source.line(node.startLine).lowerBound..<source.line(max(node.startLine, node.endLine)).upperBound
            case .tableCell:
                let line = source.line(node.startLine)
                block = max(block.lowerBound, line.lowerBound)..<max(block.lowerBound, line.upperBound)
            case .link:
                guard let text = bareText(of: node), text.contains(where: { $0 >= 0x80 }),
                    let found = find(text, in: source, block)
                else { return }
                block = (found + text.count)..<max(found + text.count, block.upperBound)
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

    /// The text of a link that may be bare: its text is its address, and it has no position or begins with `www.`.
    private static func bareText(of link: CMarkNode) -> [UInt8]? {
        guard let child = link.firstChild, child.next == nil, child.kind == .text, link.title.isEmpty else {
            return nil
        }
        let text = child.literal
        let url = link.url
        if link.startLine == 0 { return url == text ? text : nil }
        return text.starts(with: "www.".utf8) && url == Array("http://".utf8) + text ? text : nil
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
