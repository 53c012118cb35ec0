internal import Diagnostics

/// Finds the tags of a template with their places.
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

    /// The next tag, if there is one.
    mutating func next() -> TemplateTag? {
        while index < text.count, !isAt("{{") { advance() }
        guard index < text.count else { return nil }
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
