package import Diagnostics

/// Half-width punctuation in Chinese sentences: 甲,乙.
package enum HalfWidthPunctuation {
    private static let full: [Unicode.Scalar: Unicode.Scalar] = [
        ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）",
    ]

    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in block.isChinese ? problems(in: block) : [] }
    }

    private static func problems(in block: ProseBlock) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        /// Parentheses that are open, and whether they stand between Chinese characters.
        var open: [(index: Int, isWrong: Bool)] = []
        for (index, scalar) in block.scalars.enumerated() where scalar.isASCII {
            switch scalar {
            case ",", ";", ":", "?", "!":
                if isAmongChinese(index, in: block) { problems.append(problem(index..<(index + 1), in: block)) }
            case "(":
                open.append((index, isBetweenChinese(index, in: block)))
            case ")":
                // Of a pair one message tells both.
                let opening = open.popLast()
                guard opening?.isWrong == true || isBetweenChinese(index, in: block) else { continue }
                let start = opening?.index ?? index
                problems.append(problem(start..<(start + 1), and: opening == nil ? nil : index, in: block))
            default: continue
            }
        }
        return problems + open.filter(\.isWrong).map { problem($0.index..<($0.index + 1), in: block) }
    }

    private static func isChinese(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ChineseScript.membership(of: $0) != .no } ?? false
    }

    private static func isBetweenChinese(_ index: Int, in block: ProseBlock) -> Bool {
        isChinese(block.scalar(index - 1)) && (block.scalar(index + 1).map { isChinese($0) } ?? true)
    }

    /// Behind a Chinese character and before another, a digit, or the end; a blank may follow it.
    private static func isAmongChinese(_ index: Int, in block: ProseBlock) -> Bool {
        guard isChinese(block.scalar(index - 1)) else { return false }
        guard let next = block.scalar(index + 1) else { return true }
        if next == " " { return block.scalar(index + 2).map { isChinese($0) } ?? true }
        return isChinese(next) || next.isDigit || next == "\n"
    }

    private static func problem(_ range: Range<Int>, and other: Int? = nil, in block: ProseBlock) -> Diagnostic {
        let written = String(Character(block.scalars[range.lowerBound]))
        let mended = String(Character(full[block.scalars[range.lowerBound]] ?? "，"))
        let (both, bothMended) = other == nil ? (written, mended) : ("()", "（）")
        return Diagnostic(
            .halfWidthPunctuation, at: block.place(range),
            Phrase(
                "The half-width “\(both)” stands in a Chinese sentence.", zh: "中文语句中用了半角标点“\(both)”。"),
            remedy: Phrase("Write “\(bothMended)”.", zh: "请改用全角“\(bothMended)”。"))
    }
}
