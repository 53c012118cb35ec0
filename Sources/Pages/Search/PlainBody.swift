import Markup
import ReportModel

/// The text of a body without markup, in UTF-8: what a search finds and shows.
///
/// The one place that makes plain text of a body. Parts that stand on lines of their own are parted by a blank; tables and
/// charts that are drawn from data are left out, as their figures have pages of their own.
struct PlainBody {
    private(set) var bytes: [UInt8] = []
    /// Where the last piece of markup ended.
    private var state = State.text
    /// The letters of the tag that is being read.
    private var tag: [UInt8] = []

    private enum State {
        case text, tagName, tag
    }

    init(of article: Key<Article>, in edition: Edition) {
        let text = edition.report.articles[article].body
        let claims = ClaimMarkup(edition: edition, page: .article(article))
        for fragment in text.fragments {
            switch fragment {
            case .html(let markup): add(markup: markup.utf8)
            case .name(let target): add(text: edition.name(of: target).utf8)
            case .claim(let claim):
                if claim.text.isEmpty { add(markup: claims.html(claim).bytes) } else { add(text: claim.text.utf8) }
            // An address stands in an attribute, a word above a paragraph; a block is drawn from data.
            case .address, .word, .block: break
            }
        }
        if bytes.last == Self.blank { bytes.removeLast() }
    }

    private mutating func add(text: some Sequence<UInt8>) {
        for byte in text { add(byte) }
    }

    /// Appends a byte of text; white space as one blank.
    private mutating func add(_ byte: UInt8) {
        if byte > Self.blank {
            bytes.append(byte)
        } else if let last = bytes.last, last != Self.blank {
            bytes.append(Self.blank)
        }
    }

    private mutating func add(markup: some Sequence<UInt8>) {
        var reference: [UInt8]?
        for byte in markup {
            switch state {
            case .text where byte == UInt8(ascii: "<"):
                state = .tagName
                tag.removeAll(keepingCapacity: true)
            case .text where byte == UInt8(ascii: "&"): reference = []
            case .text:
                guard let name = reference else {
                    add(byte)
                    continue
                }
                if byte != UInt8(ascii: ";") {
                    reference?.append(byte)
                } else {
                    add(text: Self.character(named: name))
                    reference = nil
                }
            case .tagName where Self.isLetter(byte) || byte == UInt8(ascii: "/"):
                if byte != UInt8(ascii: "/") { tag.append(byte) }
            case .tagName, .tag:
                if state == .tagName, !Self.isWithinLines(tag) { add(Self.blank) }
                state = byte == UInt8(ascii: ">") ? .text : .tag
            }
        }
    }

    private static let blank = UInt8(ascii: " ")

    /// Letters and the digits of headings.
    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    /// Whether an element stands within a line, so that it parts no words.
    private static func isWithinLines(_ tag: [UInt8]) -> Bool {
        names.contains { $0.utf8.elementsEqual(tag) }
    }

    private static let names = ["a", "em", "strong", "code", "del", "sup", "sub", "span", "data", "b", "i"]

    /// The character that a reference of ours or of the Markdown library stands for.
    private static func character(named name: [UInt8]) -> [UInt8] {
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
