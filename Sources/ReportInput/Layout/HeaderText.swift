/// Names of columns as typed into a narrow cell.
enum HeaderText {
    /// With line breaks and runs of blanks as one blank, and none beside a Chinese character: `区划\n代码` is 区划代码.
    static func collapsed(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }
        return words.reduce(into: "") { name, word in
            let touchesChinese = [name.unicodeScalars.last, word.unicodeScalars.first].contains { scalar in
                scalar.map { $0.properties.isIdeographic || "（）、，：".unicodeScalars.contains($0) } ?? true
            }
            name += (touchesChinese ? "" : " ") + word
        }
    }
}
