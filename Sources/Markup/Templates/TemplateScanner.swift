internal import Diagnostics

/// Finds the tags of a template with their places, and the text before each.
struct TemplateScanner {
    private let text: [Unicode.Scalar]
    private let file: String
    private var index = 0
    private var position = Position(line: 1, column: 1)
    /// Where a tag begins that does not end.
    private(set) var unfinished: Place?

    /// - Parameter text: the template, with `\n` as line ends.
    init(_ text: String, file: String) {
        self.text = Array(text.unicodeScalars)
        self.file = file
    }

    /// The text up to the next tag, and the tag, if there is one more.
    mutating func next() -> (text: [UInt8], tag: TemplateTag?) {
        let first = index
        while index < text.count, !isAt("{{") { advance() }
        let last = index
        guard index < text.count, var tag = tag() else { return (bytes(first..<last), nil) }
        guard tag.leavesNoLine, let line = lineAround(tagAt: last, notBefore: first) else {
            return (bytes(first..<last), tag)
        }
        // A tag that stands alone on its line takes the line with it.
        tag.indentation = String(decoding: bytes(line.lowerBound..<last), as: UTF8.self)
        while index < line.upperBound { advance() }
        return (bytes(first..<line.lowerBound), tag)
    }

    /// The line of a tag that has just been read, with its end, if nothing else stands on it.
    private func lineAround(tagAt start: Int, notBefore first: Int) -> Range<Int>? {
        let lineStart = text[first..<start].lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? first
        guard lineStart == 0 || text[lineStart - 1] == "\n" else { return nil }
        let end = text[index...].firstIndex { !Self.isBlank($0) } ?? text.count
        guard end < text.count else { return lineStart..<end }
        return text[end] == "\n" ? lineStart..<end + 1 : nil
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    private func bytes(_ range: Range<Int>) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text[range])
        return Array(String(scalars).utf8)
    }

    /// The tag that begins here; nil if it does not end.
    private mutating func tag() -> TemplateTag? {
        let start = position
        advance()
        advance()
        var sigil: Unicode.Scalar?
        if index < text.count, TemplateTag.sigils.contains(text[index]) {
            sigil = text[index]
            advance()
        }
        var name = ""
        while index < text.count, !isAt("}}") {
            name.unicodeScalars.append(text[index])
            advance()
        }
        let close = sigil == "{" ? "}}}" : "}}"
        guard isAt(close) else {
            unfinished = Place(file: file, start: start, end: Position(line: start.line, column: start.column + 2))
            return nil
        }
        for _ in close.unicodeScalars { advance() }
        return TemplateTag(
            sigil: sigil, name: Self.trimmed(name), place: Place(file: file, start: start, end: position))
    }

    private func isAt(_ mark: String) -> Bool {
        text[index...].starts(with: mark.unicodeScalars)
    }

    private mutating func advance() {
        if text[index] == "\n" {
            position = Position(line: position.line + 1, column: 1)
        } else {
            position.column += 1
        }
        index += 1
    }

    private static func trimmed(_ name: String) -> String {
        let kept = name.drop(while: \.isWhitespace)
        return String(kept.reversed().drop(while: \.isWhitespace).reversed())
    }
}
