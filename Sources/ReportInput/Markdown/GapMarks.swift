import Diagnostics
import ReportModel

/// Marks in the HTML that the library renders, and what to put where they are.
///
/// A mark is `<?N>`. Nothing that an author writes can come out as one: the library escapes `<` in all text and all
/// attributes, leaves out raw HTML, and has no tag of its own that begins so.
struct GapMarks {
    private var gaps: [Gap] = []

    /// What stands at a mark.
    private enum Gap {
        case fragment(MarkdownDraft.Fragment)
        /// An address for the tag behind the mark, whose first attribute is still empty, and what follows the address.
        case attribute(MarkdownDraft.Fragment, suffix: String)
        /// The id of the tag before the mark.
        case anchor(String)
    }

    /// A mark for a fragment of its own.
    mutating func mark(_ fragment: MarkdownDraft.Fragment) -> String { mark(.fragment(fragment)) }

    /// A mark to stand before a link or an image that the library renders with an empty address.
    mutating func mark(addressOf target: Located<DraftTarget>, anchor: String) -> String {
        mark(.attribute(.address(target), suffix: anchor))
    }

    /// A mark to stand first in a heading.
    mutating func mark(anchor: String) -> String { mark(.anchor(anchor)) }

    private mutating func mark(_ gap: Gap) -> String {
        gaps.append(gap)
        return "<?\(gaps.count - 1)>"
    }

    /// The pieces of rendered HTML. Control characters, which HTML has no way to write, become U+FFFD.
    func fragments(of html: [UInt8]) -> [MarkdownDraft.Fragment] {
        var fragments: [MarkdownDraft.Fragment] = []
        var piece: [UInt8] = []
        piece.reserveCapacity(html.count)
        var offset = 0

        func flush() {
            if !piece.isEmpty { fragments.append(.html(String(decoding: piece, as: UTF8.self))) }
            piece.removeAll(keepingCapacity: true)
        }

        while offset < html.count {
            guard let (gap, end) = gap(in: html, at: offset) else {
                append(html, at: &offset, to: &piece)
                continue
            }
            offset = end
            switch gap {
            case .fragment(let fragment):
                flush()
                fragments.append(fragment)
            case .attribute(let address, let suffix):
                while offset < html.count, html[offset] != UInt8(ascii: "\"") {
                    piece.append(html[offset])
                    offset += 1
                }
                piece.append(UInt8(ascii: "\""))
                offset += 1
                flush()
                fragments.append(address)
                piece += Array(suffix.utf8)
            case .anchor(let anchor):
                // The mark is the first child of the heading, so that the tag has just ended.
                if piece.last == UInt8(ascii: ">") { piece.removeLast() }
                piece += Array(" id=\"\(anchor)\">".utf8)
            }
        }
        flush()
        return fragments
    }

    private func gap(in html: [UInt8], at offset: Int) -> (Gap, end: Int)? {
        guard html[offset] == UInt8(ascii: "<"), offset + 1 < html.count, html[offset + 1] == UInt8(ascii: "?") else {
            return nil
        }
        var number = 0
        var end = offset + 2
        while end < html.count, html[end] != UInt8(ascii: ">") {
            number = number * 10 + Int(html[end] - UInt8(ascii: "0"))
            end += 1
        }
        return (gaps[number], end + 1)
    }

    private func append(_ html: [UInt8], at offset: inout Int, to piece: inout [UInt8]) {
        switch ControlCharacter.length(in: html, at: offset) {
        case 0:
            piece.append(html[offset])
            offset += 1
        case let length:
            if html[offset] != .formFeed { piece += ControlCharacter.replacement }
            offset += length
        }
    }
}
