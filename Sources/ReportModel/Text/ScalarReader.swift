/// A place in a text that is read from left to right, scalar by scalar.
struct ScalarReader {
    private let scalars: [Unicode.Scalar]
    /// The text ends here: marks behind it have been taken off.
    private(set) var end: Int
    private(set) var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        end = scalars.count
    }

    var isAtEnd: Bool { position >= end }

    /// The scalar that far ahead; nil behind the end.
    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < end ? scalars[position + distance] : nil
    }

    /// The last scalar but that many; nil before the position.
    func peekLast(_ distance: Int = 0) -> Unicode.Scalar? {
        end - 1 - distance >= position ? scalars[end - 1 - distance] : nil
    }

    var rest: String { text(from: position) }

    func text(from start: Int) -> String {
        String(String.UnicodeScalarView(scalars[start..<max(start, end)]))
    }

    /// The text from there up to the position.
    func taken(since start: Int) -> String {
        String(String.UnicodeScalarView(scalars[start..<position]))
    }

    func starts(with word: String) -> Bool {
        var distance = 0
        for scalar in word.unicodeScalars {
            guard peek(distance) == scalar else { return false }
            distance += 1
        }
        return true
    }

    func ends(with word: String) -> Bool {
        for (distance, scalar) in word.unicodeScalars.reversed().enumerated() {
            guard peekLast(distance) == scalar else { return false }
        }
        return true
    }

    mutating func skip(_ count: Int = 1) {
        position = min(end, position + count)
    }

    mutating func skipSpaces() {
        while let scalar = peek(), scalar.properties.isWhitespace { position += 1 }
    }

    /// Whether the word stands here; if so, it is taken.
    mutating func take(_ word: String) -> Bool {
        guard starts(with: word) else { return false }
        skip(word.unicodeScalars.count)
        return true
    }

    /// Whether the word stands at the end; if so, it is taken off.
    mutating func takeLast(_ word: String) -> Bool {
        guard ends(with: word) else { return false }
        dropLast(word.unicodeScalars.count)
        return true
    }

    mutating func dropLast(_ count: Int = 1) {
        end = max(position, end - count)
    }

    mutating func dropTrailingSpaces() {
        while let scalar = peekLast(), scalar.properties.isWhitespace { dropLast() }
    }
}

extension Unicode.Scalar {
    /// The value of an ASCII digit.
    var digit: Int? {
        ("0"..."9").contains(self) ? Int(value) - 48 : nil
    }

    /// Whether it is an ASCII letter.
    var isLetter: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
}
