extension ScalarReader {
    /// Takes footnote marks off the end and gives them in the order they stand in: ①, *, †, [1], 〔1〕, 注1, ².
    mutating func takeFootnotes() -> [String] {
        var marks: [String] = []
        while let mark = lastFootnote {
            marks.append(mark)
            dropLast(mark.unicodeScalars.count)
            dropTrailingSpaces()
        }
        return marks.reversed()
    }

    private var lastFootnote: String? {
        guard let last = peekLast() else { return nil }
        switch last {
        case "①"..."⑳", "*", "†", "‡", "¹", "²", "³", "⁴"..."⁹":
            // ㎡ may be written m²; there the raised digit belongs to the unit.
            return peekLast(1)?.isLetter == true && ("²"..."³").contains(last) ? nil : String(Character(last))
        case "]": return bracketed(from: "[")
        case "〕": return bracketed(from: "〔")
        default: break
        }
        var count = 0
        while peekLast(count)?.digit != nil, count <= 3 { count += 1 }
        guard count > 0, peekLast(count) == "注" else { return nil }
        return lastText(count + 1)
    }

    /// One to three digits between brackets at the end.
    private func bracketed(from opening: Unicode.Scalar) -> String? {
        var count = 0
        while peekLast(1 + count)?.digit != nil, count <= 3 { count += 1 }
        guard (1...3).contains(count), peekLast(1 + count) == opening else { return nil }
        return lastText(count + 2)
    }

    private func lastText(_ count: Int) -> String {
        text(from: end - count)
    }
}
