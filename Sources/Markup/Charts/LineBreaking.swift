/// Breaks a label into lines that fit a width.
///
/// Lines break behind spaces and beside Chinese characters, but not before closing punctuation; a word that is wider
/// than a line breaks wherever it must.
enum LineBreaking {
    /// The lines of a text; at least one, none empty unless the text is.
    static func lines(of text: String, width: Double, size: Double, isBold: Bool = false) -> [String] {
        var lines: [String] = []
        var line: [Character] = []
        var lineWidth = 0.0
        /// How many characters of the line may stay when it breaks, as far as known.
        var breakPoint = 0
        for character in text {
            let characterWidth = TextWidth.of(String(character), size: size, isBold: isBold)
            if lineWidth + characterWidth > width, !line.isEmpty, !character.isWhitespace {
                if mayBreak(between: line.last, and: character) { breakPoint = line.count }
                let kept = breakPoint > 0 ? breakPoint : line.count
                lines.append(trimmed(line[..<kept]))
                line = Array(line[kept...])
                lineWidth = TextWidth.of(String(line), size: size, isBold: isBold)
                breakPoint = 0
            } else if mayBreak(between: line.last, and: character) {
                breakPoint = line.count
            }
            line.append(character)
            lineWidth += characterWidth
        }
        lines.append(trimmed(line[...]))
        return lines
    }

    private static func trimmed(_ line: ArraySlice<Character>) -> String {
        var line = line
        while let last = line.last, last.isWhitespace, line.count > 1 { line.removeLast() }
        return String(line)
    }

    private static func mayBreak(between last: Character?, and next: Character) -> Bool {
        guard let last else { return false }
        if next.isWhitespace || closing.contains(next) || opening.contains(last) { return false }
        return last.isWhitespace || isIdeographic(last) || isIdeographic(next)
    }

    private static func isIdeographic(_ character: Character) -> Bool {
        (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
    }

    private static let closing: Set<Character> = [
        "，", "。", "、", "；", "：", "！", "？", "）", "》", "〉", "」", "』", "】", "〕", "”", "’", "％", "…", ",", ".", ";",
        ":", "!", "?", ")", "]", "%",
    ]
    private static let opening: Set<Character> = ["（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "(", "["]
}
