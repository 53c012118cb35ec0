/// The one place that escapes.
///
/// `&`, `<`, `>`, `"` and `'` become character references, whether in text or in an attribute, so that a value is safe
/// in both. Characters that neither HTML nor XML may contain (C0 and C1 controls other than tab and line ends,
/// U+FFFE and U+FFFF) become U+FFFD.
enum Escaping {
    /// Appends the text as markup.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for position in source.indices where isSpecial(source[position]) {
                guard let (length, replacement) = replacement(at: position, in: source) else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<position]))
                output.append(utf8: replacement)
                start = position + length
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    /// Whether a character that starts with this byte may need replacing.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F, 0xC2, 0xEF: true
        default: false
        }
    }

    /// What replaces the character that starts at a position, and how many bytes it has; nil where it may stay.
    private static func replacement(
        at position: Int, in source: UnsafeBufferPointer<UInt8>
    ) -> (length: Int, markup: String)? {
        switch source[position] {
        case UInt8(ascii: "&"): (1, "&amp;")
        case UInt8(ascii: "<"): (1, "&lt;")
        case UInt8(ascii: ">"): (1, "&gt;")
        case UInt8(ascii: "\""): (1, "&quot;")
        case UInt8(ascii: "'"): (1, "&#39;")
        // Valid UTF-8 has one more byte behind C2 and two more behind EF.
        case 0xC2: source[position + 1] < 0xA0 ? (2, "\u{FFFD}") : nil
        case 0xEF: source[position + 1] == 0xBF && source[position + 2] >= 0xBE ? (3, "\u{FFFD}") : nil
        default: (1, "\u{FFFD}")
        }
    }
}
