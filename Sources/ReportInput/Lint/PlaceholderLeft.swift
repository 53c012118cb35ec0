package import Diagnostics

/// What stands in for words that are still to come: XXX, ××, TODO, 待补, 【】.
package enum PlaceholderLeft {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in
            (letters(in: block) + crosses(in: block) + words(in: block) + emptyBrackets(in: block)).map {
                problem($0, in: block)
            }
        }
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
        guard range.count == 3 || range.count == 4 || range.count == 5 else { return false }
        return ["TODO", "TBD", "TBA", "FIXME"].contains(block.text(range))
    }

    private static func crosses(in block: ProseBlock) -> [Range<Int>] {
        runs(in: block) { $0 == "×" || $0 == "╳" || $0 == "□" }.filter { $0.count >= 2 }
    }

    private static func runs(
        in block: ProseBlock, of isPart: (Unicode.Scalar) -> Bool
    ) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, scalar) in block.scalars.enumerated() where isPart(scalar) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
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
        block.scalars.indices.compactMap { index in
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
