package import Diagnostics

/// Figures that are made approximate twice: 约50人左右, 近百余人, 超过70%以上, 2000余人左右.
package enum DoubleQualifier {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in block.isChinese ? problems(in: block) : [] }
    }

    /// What stands before a number.
    private static let before = ProseWords([
        "大约", "大概", "约为", "约有", "约", "接近", "将近", "近", "超过", "超出", "超", "高于", "多于", "逾", "至少", "不少于", "不低于",
        "不足", "不到", "少于", "低于", "至多", "不超过",
    ])
    /// Words that end like one of them.
    private static let otherWords = ProseWords([
        "签约", "预约", "违约", "节约", "合约", "条约", "公约", "契约", "邀约", "履约", "制约", "隐约", "特约", "爽约", "附近", "最近", "靠近",
        "邻近", "临近", "亲近", "新近", "就近", "远近", "赶超", "高超",
    ])
    /// What stands between the digits and the unit.
    private static let inside = ProseWords(["余", "多", "来", "几"])
    /// What stands behind the unit.
    private static let behind = ProseWords(["左右", "上下", "以上", "以下", "以内", "多", "余"])
    private static let notBehind = ProseWords([
        "上下班", "上下级", "上下楼", "上下游", "上下午", "上下车", "以上海", "多媒体", "多样", "多元", "多功能", "多方", "多次", "多名", "多个",
        "多种", "余额", "余款", "余震",
    ])
    private static let numerals = ProseWords("一两二三四五六七八九十百千万亿零半几数".map(String.init))

    private static func problems(in block: ProseBlock) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        /// How far the last figure with a qualifier before it goes.
        var seen = 0
        for word in before.matches(in: block.scalars) where word.lowerBound >= seen {
            guard otherWords.length(before: word.upperBound, of: block.scalars) == nil else { continue }
            var start = word.upperBound
            if block.scalar(start) == " " { start += 1 }
            if let second = before.length(at: start, of: block.scalars),
                let number = number(at: start + second, in: block)
            {
                problems.append(
                    problem(word.lowerBound..<number.upperBound, word, start..<(start + second), in: block))
                seen = number.upperBound
            } else if let number = number(at: start, in: block) {
                seen = number.upperBound
                guard let second = qualifier(behind: number, in: block) else { continue }
                problems.append(problem(word.lowerBound..<second.upperBound, word, second, in: block))
                seen = second.upperBound
            }
        }
        return problems + doubledBehind(in: block, besides: problems.map(\.place))
    }

    /// 2000余人左右.
    private static func doubledBehind(in block: ProseBlock, besides found: [Place]) -> [Diagnostic] {
        let ends = Set(found.compactMap(\.end))
        return block.numbers.compactMap { number in
            guard let length = inside.length(at: number.scaleEnd, of: block.scalars) else { return nil }
            let first = number.scaleEnd..<(number.scaleEnd + length)
            guard let second = qualifierBehindUnit(at: first.upperBound, in: block) else { return nil }
            let range = number.range.lowerBound..<second.upperBound
            // With one more before the number the whole has been told.
            guard let end = block.place(range).end, !ends.contains(end), !ends.contains(block.place(first).end ?? end)
            else { return nil }
            return problem(range, first, second, in: block)
        }
    }

    /// A number in digits (one, or two with a dash) or in Chinese numerals that stands at an index.
    private static func number(at start: Int, in block: ProseBlock) -> Range<Int>? {
        let limit = start + 24
        var end = start
        while end < limit, let scalar = block.scalar(end) {
            let isInside = end > start && ".．,~～—-–".unicodeScalars.contains(scalar)
            guard scalar.isDigit || numerals.length(at: end, of: block.scalars) != nil || isInside else { break }
            end += 1
        }
        // 几 and 数 alone count nothing, and 近几年 is no figure.
        let isFigure = block.scalars[start..<end].contains { $0.isDigit || !"几数万亿".unicodeScalars.contains($0) }
        return end > start && isFigure ? start..<end : nil
    }

    private static func qualifier(behind number: Range<Int>, in block: ProseBlock) -> Range<Int>? {
        if let length = inside.length(at: number.upperBound, of: block.scalars),
            notBehind.length(at: number.upperBound, of: block.scalars).map({ $0 < 3 }) ?? true
        {
            return number.upperBound..<(number.upperBound + length)
        }
        return qualifierBehindUnit(at: number.upperBound, in: block)
    }

    /// A qualifier behind a unit of at most four characters.
    private static func qualifierBehindUnit(at start: Int, in block: ProseBlock) -> Range<Int>? {
        for index in start...(start + 4) {
            guard let scalar = block.scalar(index) else { return nil }
            if let length = behind.length(at: index, of: block.scalars) {
                if notBehind.length(at: index, of: block.scalars) != nil { return nil }
                return index..<(index + length)
            }
            guard scalar.isChinese || scalar == "%" || scalar == "％" else { return nil }
        }
        return nil
    }

    private static func problem(
        _ range: Range<Int>, _ first: Range<Int>, _ second: Range<Int>, in block: ProseBlock
    ) -> Diagnostic {
        let (first, second) = (block.text(first), block.text(second))
        return Diagnostic(
            .doubleQualifier, at: block.place(range),
            Phrase(
                "“\(block.text(range))” is approximate twice: “\(first)” and “\(second)”.",
                zh: "“\(block.text(range))”重复表示约数：“\(first)”和“\(second)”。"),
            remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"))
    }
}
