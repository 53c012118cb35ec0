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

    /// The pieces of rendered HTML. Control characters, which HTML has no way to write, become U+FFFD.
    func fragments(of html: [UInt8]) -> [MarkdownDraft.Fragment] {
        var fragments: [MarkdownDraft.Fragment] = []
        var piece: [UInt8] = []
        piece.reserveCapacity(html.count)
        var offset = 0

        func add(_ fragment: MarkdownDraft.Fragment) {
            if !piece.isEmpty { fragments.append(.html(String(decoding: piece, as: UTF8.self))) }
            piece.removeAll(keepingCapacity: true)
            fragments.append(fragment)
        }
        func copy(through end: UInt8) {
            while offset < html.count {
                offset += 1
                piece.append(html[offset - 1])
                if html[offset - 1] == end { return }
            }
        }

        while offset < html.count {
            guard html[offset] == UInt8(ascii: "<"), let mark = mark(in: html, at: offset) else {
                append(html, at: &offset, to: &piece)
                continue
            }
            offset = mark.end
            switch gaps[mark.number] {
            case .fragment(let fragment):
                add(fragment)
            case .anchor(let anchor):
                // The tag of the heading has just ended.
                if piece.last == UInt8(ascii: ">") { piece.removeLast() }
                piece += Array(" id=\"\(anchor)\">".utf8)
            case .address(let address, let suffix):
                piece += mark.tag
                add(address)
                piece += Array(suffix.utf8)
            case .namedLink(let address, let suffix, let name):
                piece += mark.tag
                add(address)
                piece += Array(suffix.utf8)
                copy(through: UInt8(ascii: ">"))
                add(name)
            case .wholeLink(let fragment):
                // The rest of the tag, and the closing one.
                let count = piece.count
                copy(through: UInt8(ascii: ">"))
                copy(through: UInt8(ascii: ">"))
                piece.removeLast(piece.count - count)
                add(fragment)
            }
        }
        if !piece.isEmpty { fragments.append(.html(String(decoding: piece, as: UTF8.self))) }
        return fragments
    }

    private static let tags = ["<?", "<a href=\"gap:", "<img src=\"gap:"].map { Array($0.utf8) }
    /// The second letters of these.
    private static let seconds = tags.map { $0[1] }

    /// The mark in the tag at an offset: the tag up to the address that it has, and where the mark ends.
    private func mark(in html: [UInt8], at offset: Int) -> (number: Int, tag: ArraySlice<UInt8>, end: Int)? {
        guard offset + 1 < html.count, Self.seconds.contains(html[offset + 1]),
            let tag = Self.tags.first(where: { html[offset...].starts(with: $0) })
        else { return nil }
        var number = 0
        var end = offset + tag.count
        while end < html.count, (0x30...0x39).contains(html[end]) {
            number = number * 10 + Int(html[end] - 0x30)
            end += 1
        }
        let start = tag.count == 2 ? tag[0..<0] : tag.dropLast("gap:".utf8.count)
        return (number, start, tag.count == 2 ? end + 1 : end)
    }

    /// Copies what has no mark in it: up to the next tag, or what may be a control character.
    private func append(_ html: [UInt8], at offset: inout Int, to piece: inout [UInt8]) {
        let length = ControlCharacter.length(in: html, at: offset)
        guard length == 0 else {
            piece += ControlCharacter.replacement
            offset += length
            return
        }
        let start = offset
        offset += 1
        let suspect = ControlCharacter.firstSuspect(in: html, from: offset)
        offset = html[offset..<suspect].firstIndex(of: UInt8(ascii: "<")) ?? suspect
        piece += html[start..<offset]
    }
}
