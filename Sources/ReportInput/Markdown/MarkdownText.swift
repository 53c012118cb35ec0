package import Diagnostics

/// The Markdown of a text, without its front matter.
package struct MarkdownText: Sendable {
    /// The file it stands in, by its path from the project folder: `Content/cases/yanan.md`.
    package var file: String
    /// The line of the file on which the text starts, from 1.
    package var firstLine: Int
    package var text: String

    package init(_ text: String, file: String, firstLine: Int = 1) {
        self.file = file
        self.firstLine = firstLine
        self.text = text
    }

    /// The body that the text describes, its prose for the lints, and what is wrong with it.
    ///
    /// What the library renders stays as it is but for links and figures of ours, images, anchors of headings, alerts,
    /// raw HTML, a frame around tables, and the repairs that Chinese text needs.
    package func read() -> (draft: MarkdownDraft, prose: ProseText, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let bytes = cleanBytes(&diagnostics)
        let source = SourceLines(bytes, file: file, firstLine: firstLine)
        if let excess = MarkdownLimits.firstExcess(in: bytes) {
            return (.verbatim(text), ProseText(), diagnostics + [excess.diagnostic(in: source)])
        }
        guard let (document, source) = ChineseAutolinks.parse(source, &diagnostics) else {
            return (.verbatim(text), ProseText(), diagnostics)
        }
        if document.hasAddresses(longerThan: max(MarkdownLimits.addresses, 10 * bytes.count)) {
            return (.verbatim(text), ProseText(), diagnostics + [MarkdownLimits.addressExcess.diagnostic(in: source)])
        }
        var rewriter = MarkdownRewriter(document, source)
        let draft = rewriter.rewrite()
        return (draft, rewriter.prose, diagnostics + rewriter.diagnostics)
    }

    /// The text in UTF-8 with line feeds only, and with U+FFFD for control characters.
    private func cleanBytes(_ diagnostics: inout [Diagnostic]) -> [UInt8] {
        let written = Array(text.utf8)
        var clean: [UInt8] = []
        var first: (offset: Int, name: String)?
        var count = 0
        written.withUnsafeBufferPointer { written in
            var copied = 0
            while let (offset, length) = ControlCharacter.first(in: written, from: copied) {
                clean += written[copied..<offset]
                copied = offset + length
                if written[offset] == .carriageReturn {
                    clean.append(.lineFeed)
                    if copied < written.count, written[copied] == .lineFeed { copied += 1 }
                    continue
                }
                if first == nil {
                    first = (clean.count, ControlCharacter.name(in: written, at: offset, length: length))
                }
                count += 1
                clean += ControlCharacter.replacement
            }
            // Nearly all texts are clean and stay as they are.
            if copied > 0 { clean += written[copied...] }
        }
        if clean.isEmpty { return written }
        if let first {
            let place = SourceLines(clean, file: file, firstLine: firstLine)
                .place(first.offset..<(first.offset + ControlCharacter.replacement.count))
            diagnostics.append(
                Diagnostic(
                    .controlCharacter, at: place,
                    Phrase(
                        "The control character \(first.name) stands in the text (\(count) such in the file).",
                        zh: "正文中有控制字符 \(first.name)（本文件共 \(count) 个）。"),
                    remedy: Phrase(
                        "Delete it; copying from other programs brings such invisible characters along.",
                        zh: "请删除；从其他软件复制时常会带入这类不可见字符。")))
        }
        return clean
    }
}

extension MarkdownDraft {
    /// A text that was not understood, shown letter by letter.
    fileprivate static func verbatim(_ text: String) -> MarkdownDraft {
        var html = "<pre><code>"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "&": html += "&amp;"
            case "\"": html += "&quot;"
            default: html.unicodeScalars.append(scalar)
            }
        }
        let shown = Array((html + "</code></pre>\n").utf8)
        return MarkdownDraft(html: shown.withUnsafeBufferPointer { GapMarks().gapped($0).html }, plainText: text)
    }
}
