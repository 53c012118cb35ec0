package import Diagnostics

/// Shares and changes mixed up: a share that rises by per cent, 5%个百分点, a fall by so many times, 增长到 before a change.
package enum PercentPoint {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block -> [Diagnostic] in
            guard block.isChinese, block.has(isUnit) || block.links.contains(where: \.isFigure) else { return [] }
            return doubled(in: block) + verbs(in: block, prose.metrics)
        }
    }

    /// Without one of these nothing is told in per cent or times, unless a figure in prose tells it.
    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "%" || scalar == "％" || scalar == "倍"
    }

    // MARK: 5%个百分点

    private static let doubledUnits = ProseWords(["%个百分点", "%百分点", "％个百分点", "％百分点"])

    private static func doubled(in block: ProseBlock) -> [Diagnostic] {
        block.numbers.compactMap { number in
            guard let length = doubledUnits.length(at: number.range.upperBound, of: block.scalars) else { return nil }
            let range = number.range.lowerBound..<(number.range.upperBound + length)
            let value = block.text(number.range)
            return Diagnostic(
                .percentPoint, at: block.place(range),
                Phrase("“\(block.text(range))” has two units.", zh: "“\(block.text(range))”用了两个单位。"),
                remedy: Phrase(
                    "Write \(value)个百分点 for the difference of two shares, \(value)% for a relative change.",
                    zh: "两个百分比之差写“\(value)个百分点”，相对变化写“\(value)%”。"))
        }
    }

    // MARK: Verbs

    private static let falls = ProseWords(["下降", "减少", "降低", "缩小", "缩减", "下跌", "回落", "缩短", "降"])
    private static let changes = ProseWords([
        "下降", "减少", "降低", "回落", "下跌", "提高", "上升", "提升", "增长", "增加", "上涨", "增", "降", "升",
    ])
    private static let fillers = ProseWords(["了", "约", "近", "超过", "超", "逾", "幅度达", "达", "幅度", " "])
    private static let arrivals = ProseWords(["到了", "至了", "到", "至"])
    private static let numerals = ProseWords("一两二三四五六七八九十百几数".map(String.init))

    private static func verbs(in block: ProseBlock, _ metrics: MetricCatalogue) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        /// Whether the clause has named a share.
        var hasShare = false
        var index = 0
        var number = block.numbers[...]
        while index < block.scalars.count {
            while let first = number.first, first.range.lowerBound < index { number.removeFirst() }
            if endsClause(block.scalars[index]) { hasShare = false }
            if let length = metrics.shares.length(at: index, of: block.scalars) {
                hasShare = true
                index += length
                continue
            }
            guard
                let length = falls.length(at: index, of: block.scalars) ?? changes.length(at: index, of: block.scalars)
            else {
                index += 1
                continue
            }
            let verb = index..<(index + length)
            index += length
            if let problem = problem(of: verb, hasShare: hasShare, number, in: block, metrics) {
                problems.append(problem)
            }
        }
        return problems
    }

    private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "；", "、", "：", "！", "？", "\n", "|", ",", ";": true
        default: false
        }
    }

    private static func problem(
        of verb: Range<Int>, hasShare: Bool, _ numbers: ArraySlice<ProseNumber>, in block: ProseBlock,
        _ metrics: MetricCatalogue
    ) -> Diagnostic? {
        if let length = arrivals.length(at: verb.upperBound, of: block.scalars) {
            let start = verb.upperBound + length
            guard let link = block.link(at: start), case .figure(let metric) = link.kind,
                metrics.kind(of: metric) == .change
            else { return nil }
            return arrivedAtChange(verb.lowerBound..<link.range.upperBound, in: block)
        }
        var start = verb.upperBound
        while let length = fillers.length(at: start, of: block.scalars), block.link(at: start) == nil {
            start += length
        }
        let link = block.link(at: start)
        if case .figure(let metric)? = link?.kind, let link {
            let range = verb.lowerBound..<link.range.upperBound
            guard metrics.kind(of: metric) == .share, link.range.lowerBound == start else { return nil }
            return shareAsChange(range, in: block)
        }
        guard let end = numberEnd(at: start, numbers, in: block) else { return nil }
        if block.scalar(end) == "倍" {
            guard falls.length(at: verb.lowerBound, of: block.scalars) != nil else { return nil }
            return fallByTimes(verb.lowerBound..<(end + 1), in: block)
        }
        guard hasShare, let unit = block.scalar(end), unit == "%" || unit == "％",
            doubledUnits.length(at: end, of: block.scalars) == nil
        else { return nil }
        return shareByPercent(start..<(end + 1), in: block)
    }

    /// Behind the number that stands at an index, in digits or in Chinese numerals.
    private static func numberEnd(at start: Int, _ numbers: ArraySlice<ProseNumber>, in block: ProseBlock) -> Int? {
        if let number = numbers.prefix(2).first(where: { $0.range.lowerBound == start }) { return number.scaleEnd }
        var end = start
        while end < start + 6, let length = numerals.length(at: end, of: block.scalars) { end += length }
        return end > start ? end : nil
    }

    // MARK: Problems

    private static func fallByTimes(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        Diagnostic(
            .percentPoint, at: block.place(range),
            Phrase(
                "“\(block.text(range))”: nothing falls by its whole or more.", zh: "“\(block.text(range))”：下降不能用倍数表示。"),
            remedy: Phrase("Write the share by which it fell: 下降75%.", zh: "请写下降的百分比（如“下降75%”）或“降至几分之一”。"))
    }

    private static func arrivedAtChange(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        Diagnostic(
            .percentPoint, at: block.place(range),
            Phrase(
                "“\(block.text(range))” tells a level, but the figure it links to is a change.",
                zh: "“\(block.text(range))”说的是达到的水平，链接的数据却是变化幅度。"),
            remedy: Phrase("Write 增长 or 下降 without 到, or link to the level.", zh: "请去掉“到”“至”，或改为链接到水平值。"))
    }

    private static func shareAsChange(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        Diagnostic(
            .percentPoint, at: block.place(range),
            Phrase(
                "“\(block.text(range))” tells a change, but the figure it links to is the share itself.",
                zh: "“\(block.text(range))”说的是变化，链接的数据却是比率本身。"),
            remedy: Phrase(
                "Write 提高到 or 降至, or link to the change in percentage points.", zh: "请写“提高到”“降至”，或改为链接到以百分点计的变化。"))
    }

    private static func shareByPercent(_ range: Range<Int>, in block: ProseBlock) -> Diagnostic {
        let value = block.text(range.lowerBound..<(range.upperBound - 1))
        return Diagnostic(
            .percentPoint, at: block.place(range),
            Phrase(
                "A share changes by \(block.text(range)): of itself, or by \(value) percentage points?",
                zh: "比率变化“\(block.text(range))”：是相对变化，还是 \(value) 个百分点？"),
            remedy: Phrase(
                "The difference of two shares is \(value)个百分点.", zh: "两个百分比之差请写“\(value)个百分点”。"))
    }
}
