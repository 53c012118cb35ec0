import Markup
import ReportModel

/// The text of a body without markup, in UTF-8: what a search finds and shows.
///
/// The one place that makes plain text of a body. Parts that stand on lines of their own are parted by a blank; tables and
/// charts that are drawn from data are left out, as their figures have pages of their own.
struct PlainBody {
    private(set) var bytes: [UInt8] = []
    /// Whether the last piece of markup ended within a tag.
    private var isInTag = false

    init(of article: Key<Article>, in edition: Edition) {
        let text = edition.report.articles[article].body
        let claims = ClaimMarkup(edition: edition, page: .article(article))
        text.forEachPart(html: { add(markup: $0) }) { gap in
            switch gap {
            case .name(let target): add(text: edition.name(of: target))
            case .claim(let claim):
                if claim.text.isEmpty {
                    claims.html(claim).bytes.withUnsafeBufferPointer { add(markup: $0) }
                } else {
                    add(text: claim.text)
                }
            // HTML is no gap, an address stands in an attribute, a word above a paragraph; a block is drawn from data.
            case .html, .address, .word, .block: break
            }
        }
        if bytes.last == Self.blank { bytes.removeLast() }
    }

    private mutating func add(text: String) {
        var text = text
        text.withUTF8 { add(text: $0[...]) }
    }

    /// Appends text, white space as one blank.
    private mutating func add(text: Slice<UnsafeBufferPointer<UInt8>>) {
        var rest = text
        while let first = rest.first {
            guard first > Self.blank else {
                addBlank()
                rest = rest.dropFirst()
                continue
            }
            let end = rest.firstIndex { $0 <= Self.blank } ?? rest.endIndex
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<end]))
            rest = rest[end...]
        }
    }

    private mutating func addBlank() {
        if let last = bytes.last, last != Self.blank { bytes.append(Self.blank) }
    }

    /// Appends the text of markup, run by run: byte by byte it took 3% of a build.
    private mutating func add(markup: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < markup.count {
            if isInTag {
                position = Self.first(of: UInt8(ascii: ">"), in: markup, from: position)
                if position == markup.count { return }
                isInTag = false
                position += 1
                continue
            }
            switch markup[position] {
            case UInt8(ascii: "<"):
                let name = Self.tagName(in: markup, at: &position)
                if !Self.namesWithinLines.contains(name) { addBlank() }
                isInTag = true
            case UInt8(ascii: "&"):
                let end = Self.first(of: UInt8(ascii: ";"), in: markup, from: position)
                let name = UnsafeBufferPointer(rebasing: markup[(position + 1)..<end])
                Self.character(named: name).withUnsafeBufferPointer { add(text: $0[...]) }
                position = min(end + 1, markup.count)
            default:
                let start = position
                while position < markup.count, !Self.begins(markup[position]) { position += 1 }
                add(text: markup[start..<position])
            }
        }
    }

    private static let blank = UInt8(ascii: " ")

    /// Whether a byte begins a tag or a reference.
    private static func begins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") }

    /// The place of the first such byte; the end if there is none.
    private static func first(of byte: UInt8, in markup: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < markup.count, markup[position] != byte { position += 1 }
        return position
    }

    /// The name of the tag at a position, which moves behind it: its letters and digits, packed. Of a name of more than eight
    /// the last ones, which are those of no other.
    private static func tagName(in markup: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt64 {
        var name: UInt64 = 0
        position += 1
        while position < markup.count {
            switch markup[position] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                name = name << 8 | UInt64(markup[position])
            case UInt8(ascii: "/"): break
            default: return name
            }
            position += 1
        }
        return name
    }

    /// Elements that stand within a line, so that they part no words.
    private static let namesWithinLines = [
        "a", "em", "strong", "code", "del", "sup", "sub", "span", "data", "b", "i",
    ].map { $0.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } }

    /// The character that a reference of ours or of the Markdown library stands for.
    private static func character(named name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": [UInt8(ascii: "&")]
        case "lt": [UInt8(ascii: "<")]
        case "gt": [UInt8(ascii: ">")]
        case "quot": [UInt8(ascii: "\"")]
        case "#39": [UInt8(ascii: "'")]
        default: [blank]
        }
    }
}
