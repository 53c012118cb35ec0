import Diagnostics

/// Authors' HTML does not get through. It is shown as the text that it is, so that nothing goes missing; comments go.
extension MarkdownRewriter {
    mutating func replaceHTML(_ node: CMarkNode) {
        let literal = node.literal
        defer { document.discard(node) }
        let place = source.place(range(of: node, startingWith: "<"))
        guard !Self.isComment(literal[...]) else { return meetComments(literal, for: openBlock, at: place) }
        meetGap(of: node)
        let shown = String(decoding: literal, as: UTF8.self)
        reportHTML(shown, at: place)
        CMarkNode.text(shown).insert(before: node)
        shown.utf8.withContiguousStorageIfAvailable { lineBreaks.meet($0, in: &text, document) }
    }

    mutating func replaceHTMLBlock(_ node: CMarkNode) {
        let literal = node.literal
        defer { document.discard(node) }
        let line = source.line(node.startLine)
        let start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
        let place = source.place(start..<line.upperBound)
        if Self.isComment(literal[...]) { comments.append((literal, place)) }
        // What comments say is for the block behind the last one of them.
        if node.next?.kind != .htmlBlock {
            for (comment, place) in comments { meetComments(comment, for: node.next, at: place) }
            comments.removeAll()
        }
        guard !Self.isComment(literal[...]) else { return }
        let shown = String(decoding: literal, as: UTF8.self)
        reportHTML(shown, at: place)
        CMarkNode.codeBlock(shown).insert(before: node)
        text.append(literal)
        text.endBlock()
    }

    private mutating func reportHTML(_ shown: String, at place: Place) {
        let tag = shown.prefix { $0 != "\n" }.prefix(40)
        let remedy =
            shown.lowercased().hasPrefix("<br")
            ? Phrase("For a new line, end the line with a backslash.", zh: "换行请在行末写反斜杠 \\。")
            : Phrase(
                "Write it in Markdown; if it is an example, write it as code between `backticks`.",
                zh: "请改用 Markdown 写法；如为示例，请用反引号写成代码。")
        report(
            Diagnostic(
                .htmlDropped, at: place,
                Phrase(
                    "The HTML \(tag) is not let through; it is shown as text.",
                    zh: "HTML \(tag) 不予采用，按文字原样显示。"),
                remedy: remedy))
    }

    /// Whether HTML is nothing but comments.
    private static func isComment(_ html: ArraySlice<UInt8>) -> Bool {
        var rest = html.drop { $0 == .space || $0 == .tab || $0 == .lineFeed }
        while !rest.isEmpty {
            guard rest.starts(with: "<!--".utf8) else { return false }
            rest = rest.dropFirst(4)
            guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else {
                // A comment that never ends takes in the rest of the text.
                return false
            }
            rest = rest[(end + 3)...].drop { $0 == .space || $0 == .tab || $0 == .lineFeed }
        }
        return true
    }
}
