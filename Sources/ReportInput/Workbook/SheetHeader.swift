import Diagnostics

/// The names of a sheet's columns.
extension Sheet {
    /// What stands above each used column in the rows of a header, from above and joined by `/`: `2019年/受理`. A merged cell
    /// stands above every column that it covers; the same words above each other count once.
    package func header(rows: ClosedRange<Int>) -> [(column: Int, name: String)] {
        usedColumns.map { column in
            var words: [String] = []
            for row in rows {
                guard let cell = shownCell(row: row, column: column) else { continue }
                let word = HeaderText.collapsed(cell.shown)
                if !word.isEmpty, words.last != word { words.append(word) }
            }
            return (column, words.joined(separator: "/"))
        }
    }
}

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
