package import Diagnostics

/// Numbers with a unit of the metrics that are no figure links, so that nobody compares them with the data.
///
/// Dates, spans of years, ordinals (第3次), what happens every so often (每月2次), titles of texts, headings, and counts
/// below ten are left alone.
package enum NumberUnlinked {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block -> [Diagnostic] in
            guard !block.numbers.isEmpty, block.kind == .paragraph || block.kind == .cell else { return [] }
            let titles = block.titles
            return block.numbers.compactMap { number in
                guard let end = unitEnd(behind: number, in: block, prose.metrics),
                    !isOther(number, in: block), !block.isInTitle(number.range.lowerBound, titles: titles)
                else { return nil }
                if block.link(at: number.range.lowerBound)?.isFigure == true { return nil }
                return problem(number.range.lowerBound..<end, in: block)
            }
        }
    }

    /// Behind the unit that follows a number; nil where none of the metrics' does, or the count is small.
    private static func unitEnd(behind number: ProseNumber, in block: ProseBlock, _ metrics: MetricCatalogue) -> Int? {
        var start = number.scaleEnd
        if let scalar = block.scalar(start), "余多几".unicodeScalars.contains(scalar) { start += 1 }
        if let scalar = block.scalar(start), ProseNumber.isScale(scalar) { start += 1 }
        if block.scalar(start) == " " { start += 1 }
        guard let length = metrics.units.length(at: start, of: block.scalars) else { return nil }
        let (end, unit) = (start + length, block.text(start..<(start + length)))
        let isSmall = !number.hasScale && !number.hasFraction && (block.value(number.range) ?? 10) < 10
        let isShare = unit == "%" || unit == "％" || unit.hasSuffix("百分点")
        guard !isSmall || isShare else { return nil }
        // 个 and 次 begin other words, Latin letters go on.
        if continuations.length(at: end - 1, of: block.scalars) != nil { return nil }
        if block.scalars[end - 1].isASCIILetter, block.scalar(end)?.isASCIILetter == true { return nil }
        if unit == "小时", [8, 24].contains(block.value(number.range)) { return nil }
        return end
    }

    private static let continuations = ProseWords([
        "个月", "个工作日", "个小时", "个星期", "个季度", "个世纪", "人民", "人均", "次序", "元旦", "元月", "元素", "路公交", "项目", "页码",
        "件套", "期间", "名单", "家庭", "户籍", "种子",
    ])

    /// Whether a number is no count of anything: 第3, 每5, No. 3, a part of a date or a telephone number.
    private static func isOther(_ number: ProseNumber, in block: ProseBlock) -> Bool {
        let start = number.range.lowerBound
        guard let before = block.scalar(start - 1) else { return false }
        if "第每逢#№-/:：".unicodeScalars.contains(before), before != "：" { return true }
        if before == " ", let mark = block.scalar(start - 2), "第#.".unicodeScalars.contains(mark) { return true }
        return [2, 3].contains { block.scalar(start - $0) == "每" }
    }

    private static func problem(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        let figure = block.text(range)
        return Diagnostic(
            .numberUnlinked, at: block.place(range),
            Phrase(
                "“\(figure)” is no link to a figure: nobody compares it with the data.",
                zh: "“\(figure)”没有链接到数据，不会与数据核对。"),
            remedy: Phrase(
                "Write [\(figure)](figure:METRIC@AREA#PERIOD), or, if it is not in the data, <!-- lint-disable number-unlinked: reason --> before the block.",
                zh: "请写成 [\(figure)](figure:指标@区域#时期)；若数据中没有，请在该段之前写 <!-- lint-disable number-unlinked: 理由 -->。"))
    }
}
