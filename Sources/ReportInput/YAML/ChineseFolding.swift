/// The lines of a YAML file, for texts that go on over several of them.
///
/// YAML makes a blank of a line break inside a text; between Chinese characters there is none, as in Markdown.
///
/// A class, since the lines are only looked for when a text has a blank.
final class ChineseFolding {
    private let text: String
    private lazy var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)

    init(_ text: String) {
        self.text = text
    }

    /// A text as it was read, without the blanks that stand for line breaks between Chinese characters.
    ///
    /// - Parameter start: the line, from 1, on which the text or its mark (`>-`) begins.
    func unfolded(_ text: String, from start: Int) -> String {
        guard text.utf8.contains(UInt8(ascii: " ")), start < lines.count else { return text }
        var result = ""
        var rest = text[...]
        for number in start..<lines.count {
            let line = Self.trimmed(lines[number - 1])
            let next = Self.trimmed(lines[number])
            guard let before = line.unicodeScalars.last, let after = next.unicodeScalars.first else {
                if line.isEmpty { continue } else { break }
            }
            // The first line has the key or a mark before its text.
            let words = number == start ? line[(line.firstRange(of: ": ")?.upperBound ?? line.startIndex)...] : line
            guard let fold = Self.range(of: words + " " + next, in: rest) else {
                if number == start { continue } else { break }
            }
            let end = rest.index(fold.lowerBound, offsetBy: words.count)
            result += rest[..<end]
            rest = rest[(ChineseScript.joins(before, after) ? rest.index(after: end) : end)...]
        }
        return result + rest
    }

    /// Where some words stand, if they are the beginning of a text or it has them later on.
    private static func range(of words: Substring, in text: Substring) -> Range<Substring.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(words) {
                return start..<text.index(start, offsetBy: words.count)
            }
            start = text.index(after: start)
        }
        return nil
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line.drop { $0 == " " || $0 == "\t" }
        while let last = line.last, last == " " || last == "\t" { line.removeLast() }
        return line
    }
}
