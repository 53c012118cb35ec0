import Diagnostics
import ReportModel

/// Quotes that begin with `[!NOTE]` become alerts, as on GitHub.
extension MarkdownRewriter {
    mutating func rewriteAlert(_ quote: CMarkNode) {
        guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, let first = paragraph.firstChild,
            first.kind == .text, let name = Self.alertName(first.literal)
        else { return }
        let lineEnd = first.next
        // The mark stands alone on its line.
        if let lineEnd, lineEnd.kind != .softBreak, lineEnd.kind != .lineBreak { return }
        guard let word = RichText.Word(rawValue: name.lowercased()) else {
            reportAlert(name, in: paragraph)
            return
        }

        document.discard(first)
        if let lineEnd { document.discard(lineEnd) }
        if paragraph.firstChild == nil { document.discard(paragraph) }
        let alert = CMarkNode.custom(
            block: true,
            enter: """
                <div class="alert alert-\(word.rawValue)" role="note">
                <p class="alert-title">\(marks.tag(for: word))</p>
                """,
            exit: "</div>")
        alert.insert(before: quote)
        while let child = quote.firstChild { child.append(to: alert) }
        document.discard(quote)
    }

    /// `NOTE` of `[!NOTE]`.
    private static func alertName(_ text: [UInt8]) -> String? {
        var text = text[...]
        while text.last == .space { text.removeLast() }
        guard text.starts(with: "[!".utf8), text.last == UInt8(ascii: "]"), text.count > 3, text.count < 64 else {
            return nil
        }
        let name = text.dropFirst(2).dropLast()
        return name.allSatisfy { $0.isASCIIAlphanumeric || $0 >= 0x80 } ? String(decoding: name, as: UTF8.self) : nil
    }

    private mutating func reportAlert(_ name: String, in paragraph: CMarkNode) {
        let words = RichText.Word.allCases.map { $0.rawValue.uppercased() }
        let suggestion = Suggestion.nearest(to: name.uppercased(), in: words)
        let line = source.line(paragraph.startLine)
        let start = min(line.lowerBound + max(0, paragraph.startColumn - 1), line.upperBound)
        report(
            Diagnostic(
                .alertUnknown, at: source.place(start..<min(start + name.utf8.count + 3, line.upperBound)),
                Phrase(
                    "No alert is called [!\(name)]; there are \(words.joined(separator: ", ")).",
                    zh: "没有名为 [!\(name)] 的提示框；可用 \(words.joined(separator: "、"))。"),
                remedy: suggestion.map { Phrase("Did you mean [!\($0)]?", zh: "是否应为 [!\($0)]？") }))
    }
}
