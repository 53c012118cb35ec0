/// How long messages are at most: what was found is quoted as far as anybody reads it, and no cell of a million digits
/// makes a message of a million digits.
enum MessageLength {
    /// Longer quotations (“…”) are shown by their beginning and end, in Unicode scalars.
    static let quotation = 100
    /// Longer sentences are too.
    static let sentence = 1000

    /// The sentence with its long quotations cut down.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > quotation else { return text }
        var kept = String.UnicodeScalarView()
        var quoted: [Unicode.Scalar] = []
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "”", depth > 0 {
                depth -= 1
                if depth == 0 {
                    kept.append(contentsOf: cut(quoted, to: quotation))
                    quoted = []
                }
            }
            if depth > 0 { quoted.append(scalar) } else { kept.append(scalar) }
            if scalar == "“" { depth += 1 }
        }
        // A quotation without end is one of a text that has “ in it itself.
        kept.append(contentsOf: quoted)
        guard kept.count > sentence else { return String(kept) }
        return String(String.UnicodeScalarView(cut(Array(kept), to: sentence)))
    }

    /// Three quarters of the length from the beginning, the rest from the end.
    private static func cut(_ scalars: [Unicode.Scalar], to length: Int) -> [Unicode.Scalar] {
        guard scalars.count > length else { return scalars }
        let lead = length * 3 / 4
        return scalars.prefix(lead) + ["…"] + scalars.suffix(length - lead - 1)
    }
}

extension Phrase {
    /// The phrase with its long quotations cut down.
    var cut: Phrase { Phrase(MessageLength.cut(english), zh: MessageLength.cut(chinese)) }
}
