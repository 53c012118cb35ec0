package import Diagnostics

/// What stands in for words that are still to come: XXX, ××, TODO, 待补, 【】.
package enum PlaceholderLeft {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for block in prose.blocks {
            func add(_ ranges: [Range<Int>]) {
                for range in ranges { problems.append(problem(range, in: block)) }
            }
            add(letters(in: block))
            add(crosses(in: block))
            add(words(in: block))
            add(emptyBrackets(in: block))
        }
        return problems
    }

    /// XXX and TODO, as words of their own; two X suffice in Chinese.
    private static func letters(in block: ProseBlock) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < block.scalars.count {
            guard isWordLetter(block.scalars[index]) else {
                index += 1
                continue
            }
            var end = index
            while let scalar = block.scalar(end), isWordLetter(scalar) { end += 1 }
            if isPlaceholder(index..<end, in: block) { found.append(index..<end) }
            index = end
        }
        return found
    }

    private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isDigit || scalar == "_" || (0xFF21...0xFF3A).contains(scalar.value)
    }

    private static func isPlaceholder(_ range: Range<Int>, in block: ProseBlock) -> Bool {
        let first = block.scalars[range.lowerBound]
        if first == "X" || first == "x" || first == "Ｘ" {
            return range.count >= (block.isChinese ? 2 : 3) && block.scalars[range].allSatisfy { $0 == first }
        }
        return first == "T" || first == "F" ? wholeLetters.contains(block.text(range)) : false
    }

    private static let wholeLetters: Set<String> = ["TODO", "TBD", "TBA", "FIXME"]

    private static func crosses(in block: ProseBlock) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < block.scalars.count {
            let start = index
            while index < block.scalars.count, isCross(block.scalars[index]) { index += 1 }
            if index - start >= 2 { runs.append(start..<index) }
            index = max(index, start + 1)
        }
        return runs
    }

    private static func isCross(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "×" || scalar == "╳" || scalar == "□"
    }

    private static let wholeWords = ProseWords(["待补充", "待补录", "待补写", "待补", "此处填写", "此处补充", "内容待定"])

    /// 待补, but not in 等待补助.
    private static func words(in block: ProseBlock) -> [Range<Int>] {
        wholeWords.matches(in: block.scalars).filter { word in
            guard block.scalars[word.lowerBound] == "待" else { return true }
            if let before = block.scalar(word.lowerBound - 1), "等期对招接".unicodeScalars.contains(before) {
                return false
            }
            guard word.count == 2, let next = block.scalar(word.upperBound) else { return true }
            return !next.isChinese
        }
    }

    private static func emptyBrackets(in block: ProseBlock) -> [Range<Int>] {
        guard block.has({ $0 == "【" }) else { return [] }
        return block.scalars.indices.compactMap { index in
            guard block.scalars[index] == "【" else { return nil }
            var end = index + 1
            while end < index + 8, let scalar = block.scalar(end), scalar == " " || scalar == "\u{3000}" { end += 1 }
            return block.scalar(end) == "】" ? index..<(end + 1) : nil
        }
    }

    private static func problem(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        let words = block.text(range)
        return Diagnostic(
            .placeholderLeft, at: block.place(range),
            Phrase("“\(words)” stands in for words that are still to come.", zh: "“\(words)”是待填的占位文字。"),
            remedy: Phrase(
                "Fill it in; for a name that is withheld write 某.", zh: "请补全内容；隐去名称请用“某”。"))
    }
}
