import Diagnostics

/// Texts of cells as the format writes them.
enum CellText {
    /// The text of the `si` or `is` element that began last: its own and that of its runs, without what tells the
    /// pronunciation of Chinese characters in Japanese (`rPh`).
    static func read(_ xml: inout XMLReader) throws(WorkbookProblem) -> String {
        var text: [UInt8] = []
        let outside = xml.depth - 1
        while xml.depth > outside, let event = try xml.next() {
            guard event == .begin else { continue }
            if xml.isNamed("t") {
                text += try xml.elementBytes()
            } else if xml.isNamed("rPh") {
                try xml.skipElement()
            }
        }
        return try checked(String(decoding: text, as: UTF8.self))
    }

    /// A text as people see it; refused if it is longer than a cell can be.
    static func checked(_ text: String) throws(WorkbookProblem) -> String {
        guard text.utf8.count <= WorkbookLimits.cellText || text.utf16.count <= WorkbookLimits.cellText else {
            throw .tooLarge(
                "a cell has a text of \(text.utf16.count) characters; \(WorkbookLimits.cellText) are allowed",
                zh: "有单元格的文字长 \(text.utf16.count) 个字符，最多为 \(WorkbookLimits.cellText) 个")
        }
        return text.contains("_x") ? unescaped(text) : text
    }

    /// With `_x000D_` and the like resolved, by which characters are written that XML does not allow (ECMA-376, 22.9.2.19).
    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            let word = rest.prefix(7)
            if scalar == "_", word.count == 7, word.dropFirst().first == "x", word.last == "_",
                word.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit),
                let value = UInt32(String(word.dropFirst(2).dropLast()), radix: 16), let meant = Unicode.Scalar(value)
            {
                result.append(meant)
                rest = rest.dropFirst(7)
            } else {
                result.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }
}
