package import Diagnostics

/// A paragraph, a heading, a cell of a table, or a text of the front matter: its characters without markup, and where
/// each of them stands. A class, since every rule goes through all blocks, and a table has one for each cell.
package final class ProseBlock: Sendable {
    package let kind: Kind
    package let scalars: [Unicode.Scalar]
    /// In order, none inside another.
    package let links: [ProseLink]
    /// The longest runs of digits, ASCII or full-width.
    let digits: [Range<Int>]
    /// What of these are numbers.
    let numbers: [ProseNumber]
    /// Whether it has more Chinese characters than words in Latin letters.
    let isChinese: Bool
    private let origin: Origin

    package enum Kind: Sendable, Hashable {
        case paragraph, cell
        case heading(level: Int)
        case title, summary
    }

    /// Where the characters stand.
    private enum Origin: Sendable {
        /// In a text of Markdown, each at the byte told.
        case source(SourceLines, offsets: [Int])
        /// One behind the other from a place on.
        case line(Place, start: Position)
        /// Somewhere in a place.
        case somewhere(Place)
    }

    /// Stands for something that is no prose: code, HTML, an address, the end of an image, a name to be filled in.
    static let gap: Unicode.Scalar = "\u{FFFC}"

    /// - Parameter offsets: for each character the byte of the source it starts at.
    convenience init(
        _ kind: Kind, _ scalars: [Unicode.Scalar], links: [ProseLink], offsets: [Int], in source: SourceLines
    ) {
        self.init(kind, scalars, links, .source(source, offsets: offsets))
    }

    /// A value of the front matter. In YAML that is folded or has escapes only the whole has a place.
    convenience init(_ kind: Kind, _ text: Located<String>) {
        let scalars = Array(text.value.unicodeScalars)
        var origin = Origin.somewhere(text.place)
        if let start = text.place.start, let end = text.place.end, start.line == end.line {
            switch end.column - start.column - scalars.count {
            case 0: origin = .line(text.place, start: start)
            // Quotation marks.
            case 2: origin = .line(text.place, start: Position(line: start.line, column: start.column + 1))
            default: break
            }
        }
        self.init(kind, scalars, [], origin)
    }

    private init(_ kind: Kind, _ scalars: [Unicode.Scalar], _ links: [ProseLink], _ origin: Origin) {
        self.kind = kind
        self.scalars = scalars
        self.links = links
        self.origin = origin
        var digits: [Range<Int>] = []
        var (chinese, words) = (0, 0)
        var isInWord = false
        var digitsStart: Int?
        for index in scalars.indices {
            let scalar = scalars[index]
            let isLetter = scalar.isASCIILetter
            if isLetter, !isInWord { words += 1 }
            isInWord = isLetter
            if scalar.isDigit {
                digitsStart = digitsStart ?? index
                continue
            }
            if let start = digitsStart {
                digits.append(start..<index)
                digitsStart = nil
            }
            if scalar.isChinese { chinese += 1 }
        }
        if let start = digitsStart { digits.append(start..<scalars.count) }
        self.digits = digits
        numbers = ProseNumber.all(in: scalars, digits)
        isChinese = chinese > words
    }

    /// The character at an index; nil before the first and behind the last.
    func scalar(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

    /// Whether any of the characters is one of a few.
    func has(_ isOne: (Unicode.Scalar) -> Bool) -> Bool {
        for scalar in scalars where isOne(scalar) { return true }
        return false
    }

    /// The characters of a range as text.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for scalar in scalars[range] { text.unicodeScalars.append(scalar) }
        return text
    }

    /// Whether a character is written with a backslash before it.
    func isEscaped(_ index: Int) -> Bool {
        guard case .source(let source, let offsets) = origin, offsets[index] > 0 else { return false }
        return source.bytes[offsets[index] - 1] == UInt8(ascii: "\\")
    }

    /// Whether the source has a text where a character of the block stands.
    func isWritten(_ text: String, at index: Int) -> Bool {
        guard case .source(let source, let offsets) = origin else { return false }
        return source.bytes[offsets[index]...].starts(with: text.utf8)
    }

    /// Where some characters of the block stand.
    package func place(_ range: Range<Int>) -> Place {
        switch origin {
        case .somewhere(let place): return place
        case .line(let place, let start):
            return Place(
                file: place.file, start: Position(line: start.line, column: start.column + range.lowerBound),
                end: Position(line: start.line, column: start.column + range.upperBound))
        case .source(let source, let offsets):
            guard let last = range.last, offsets.indices.contains(last) else { return source.place(0..<0) }
            let start = offsets[range.lowerBound]
            return source.place(start..<max(start, offsets[last] + UTF8.width(scalars[last])))
        }
    }

    /// The link that a character stands in.
    func link(at index: Int) -> ProseLink? {
        links.last(startingAt: index, \.range.lowerBound).flatMap { $0.range.contains(index) ? $0 : nil }
    }
}

extension Array {
    /// The last element, of an array in order, that starts at an index or before it.
    func last(startingAt index: Int, _ start: (Element) -> Int) -> Element? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if start(self[middle]) <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? self[low - 1] : nil
    }
}

extension Unicode.Scalar {
    /// A digit, ASCII or full-width.
    var isDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }

    /// The value of a digit.
    var digit: Int { Int(value & 0xF) }

    var isASCIILetter: Bool { (0x41...0x5A).contains(value & ~0x20) }

    /// A Chinese character, no punctuation and no full-width digit.
    var isChinese: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
