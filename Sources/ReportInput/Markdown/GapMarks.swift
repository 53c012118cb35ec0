import Diagnostics
import ReportModel

/// Marks in the HTML that the library renders, and what to put where they are.
///
/// A mark is a tag `<?N>`, or the address `gap:N` of a link or an image. Nothing that an author writes can come out as
/// one: the library escapes `<` in all text and all attributes, leaves out raw HTML, and has no tag of its own that begins
/// with `<?`; and a link or an image of the author's whose address begins with `gap:` is taken out, as any of an unknown
/// scheme.
struct GapMarks {
    private var gaps: [Gap] = []

    /// What stands at a mark.
    private enum Gap {
        case fragment(MarkdownDraft.Fragment)
        /// The id of the tag before the mark.
        case anchor(String)
        /// The address of the tag that the mark is in, and what follows it inside the attribute.
        case address(MarkdownDraft.Fragment, suffix: String)
        /// The same; the link, which has no text, is to have a name for its text.
        case namedLink(address: MarkdownDraft.Fragment, suffix: String, name: MarkdownDraft.Fragment)
        /// Something in place of the link that the mark is in, which has no text.
        case wholeLink(MarkdownDraft.Fragment)
    }

    /// A word between tags.
    mutating func tag(for word: RichText.Word) -> String { "<?\(add(.fragment(.word(word))))>" }

    /// A table, a chart or figures between tags.
    mutating func tag(for block: BlockDraft, at place: Place) -> String {
        "<?\(add(.fragment(.block(block, at: place))))>"
    }

    /// A mark to stand first in a heading.
    mutating func tag(forAnchor anchor: String) -> String { "<?\(add(.anchor(anchor)))>" }

    /// What a link or an image gets for its address until its true one is known.
    mutating func address(of target: Located<DraftTarget>, anchor: String) -> String {
        "gap:\(add(.address(.address(target), suffix: anchor)))"
    }

    /// What a link without text gets for its address.
    mutating func address(ofNamed target: Located<DraftTarget>, anchor: String) -> String {
        "gap:\(add(.namedLink(address: .address(target), suffix: anchor, name: .name(target))))"
    }

    /// What a link without text gets for its address if a claim is to stand in its place.
    mutating func address(of claim: FigureLinkDraft) -> String { "gap:\(add(.wholeLink(.claim(claim))))" }

    private mutating func add(_ gap: Gap) -> Int {
        gaps.append(gap)
        return gaps.count - 1
    }

    /// Rendered HTML without the marks, and what is to stand where they were. Control characters, which HTML has no way to
    /// write, become U+FFFD.
    func gapped(_ html: UnsafeBufferPointer<UInt8>) -> (html: [UInt8], gaps: [MarkdownDraft.Gap]) {
        var output = Output()
        output.html.reserveCapacity(html.count)
        let isSuspectOrTag = ControlCharacter.isSuspectOrTag
        var copied = 0
        var offset = 0
        while true {
            offset = ControlCharacter.first(isSuspectOrTag, in: html, from: offset)
            guard offset < html.count else { break }
            if html[offset] != UInt8(ascii: "<") {
                let length = ControlCharacter.length(in: html, at: offset)
                if length > 0 {
                    output.html += html[copied..<offset]
                    output.html += ControlCharacter.replacement
                    copied = offset + length
                }
                offset += max(length, 1)
            } else if let mark = Mark(in: html, at: offset) {
                output.html += html[copied..<offset]
                offset = output.fill(gaps[mark.number], at: mark, in: html)
                copied = offset
            } else {
                offset += 1
            }
        }
        output.html += html[copied...]
        return (output.html, output.gaps)
    }

    /// A mark in the tag at an offset of rendered HTML.
    private struct Mark {
        var number = 0
        /// The tag up to the address that it has; nothing if the mark is the tag.
        var tag: Range<Int>
        /// Where the mark ends.
        var end: Int

        /// The mark in a tag; nil if it has none.
        init?(in html: UnsafeBufferPointer<UInt8>, at offset: Int) {
            guard offset + 1 < html.count else { return nil }
            let length: Int
            switch html[offset + 1] {
            case UInt8(ascii: "?"): length = 0
            case UInt8(ascii: "a") where html.stands("<a href=\"gap:", at: offset): length = 9
            case UInt8(ascii: "i") where html.stands("<img src=\"gap:", at: offset): length = 10
            default: return nil
            }
            tag = offset..<(offset + length)
            end = length == 0 ? offset + 2 : tag.upperBound + 4
            while end < html.count, (0x30...0x39).contains(html[end]) {
                number = number * 10 + Int(html[end] - 0x30)
                end += 1
            }
            if length == 0 { end += 1 }
        }
    }

    /// What comes of rendered HTML so far.
    private struct Output {
        var html: [UInt8] = []
        var gaps: [MarkdownDraft.Gap] = []

        private mutating func add(_ fragment: MarkdownDraft.Fragment) {
            gaps.append(MarkdownDraft.Gap(offset: html.count, content: fragment))
        }

        /// Puts what stands at a mark in its place; tells where the rendered HTML goes on.
        mutating func fill(_ gap: Gap, at mark: Mark, in source: UnsafeBufferPointer<UInt8>) -> Int {
            func end(ofTagFrom start: Int) -> Int {
                source[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count
            }
            switch gap {
            case .fragment(let fragment):
                add(fragment)
            case .anchor(let anchor):
                // The tag of the heading has just ended.
                if html.last == UInt8(ascii: ">") { html.removeLast() }
                html += " id=\"\(anchor)\">".utf8
            case .address(let address, let suffix):
                html += source[mark.tag]
                add(address)
                html += suffix.utf8
            case .namedLink(let address, let suffix, let name):
                html += source[mark.tag]
                add(address)
                html += suffix.utf8
                let end = end(ofTagFrom: mark.end)
                html += source[mark.end..<end]
                add(name)
                return end
            case .wholeLink(let fragment):
                add(fragment)
                // Behind the rest of the tag, and the closing one.
                return end(ofTagFrom: end(ofTagFrom: mark.end))
            }
            return mark.end
        }
    }
}
