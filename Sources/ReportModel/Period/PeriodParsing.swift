extension Period {
    /// Reads a period in any of the accepted spellings, as figures of that nature mean it (`2018` is a year for a flow and a
    /// day known to the year for a stock). Whether the period fits the nature is for `fits` to say.
    ///
    /// | what | spellings |
    /// |---|---|
    /// | year | `2025` `2025年` `2025年度` `2025年全年` `2025-A1` |
    /// | half | `2025-S1` `2025-H1` `2025年上半年` |
    /// | quarter | `2025-Q3` `2025Q3` `2025年三季度` `2025年第三季度` |
    /// | month | `2025-09` `2025-M09` `2025年9月` `2025年9月份` `202509` |
    /// | cumulative | `2025-01..2025-09` `2025-01-01/P9M` `2025年1-9月` `2025年1—9月` `2025年前三季度` |
    /// | years | `2021..2025` `2021-01-01/P5Y` `2021—2025年` `“十四五”时期` |
    /// | span | `2020-03-01..2020-06-04` `2020年3月1日—6月4日` `2024-09-01/P1Y` `2024年9月—2025年8月` |
    /// | day | `2025-09-30` `2025年9月30日` `截至2025年9月30日` `截至2025年9月末` `截至2025年底` |
    /// | day known to the month or year | `../2025-09` `截至2025年9月` `../2025` `截至2025年` |
    package static func parse(_ text: String, nature: Nature) throws(PeriodSyntaxError) -> Period {
        let plain = WrittenText.normalized(text)
        guard !plain.isEmpty else { throw .empty }
        guard let shape = PeriodShape(plain) else { throw .unknown(plain) }
        if let plan = fiveYearPlan(plain), let period = years(plan, plan + 4) { return period }
        try refuse(shape, plain)
        let reading = PeriodReading(numbers: shape.numbers, text: plain)
        guard let period = try reading.period(of: shape) else { throw .unknown(plain) }
        return period.read(for: nature)
    }

    static func years(_ first: Int, _ last: Int) -> Period? {
        months(from: first * 12, to: last * 12 + 11)
    }

    /// The first year of a five-year plan named by its number, 十一五 (2006–2010) to 十五五 (2026–2030).
    private static func fiveYearPlan(_ text: String) -> Int? {
        let name = text.filter { !"“”\"「」".contains($0) }
        let bare = name.hasSuffix("时期") || name.hasSuffix("期间") ? String(name.dropLast(2)) : name
        return ["十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026][bare]
    }

    /// Refuses what looks like a period but has lost a part of it.
    private static func refuse(_ shape: PeriodShape, _ text: String) throws(PeriodSyntaxError) {
        let (outline, counts) = (shape.outline, shape.digitCounts)
        guard let first = counts.first else {
            throw outline.contains("半年") || outline.contains("全年") ? .yearMissing(text) : .unknown(text)
        }
        if first == 5, outline == "#" || outline == "#.#" { throw .serialNumber(text) }
        if outline == "#.#" { throw .fraction(text) }
        switch outline == "#月#日" ? nil : SpreadsheetDay(text) {
        case .parts: throw .spreadsheetDay(text)
        case .yearLast: throw .dayOrder(text)
        case .whole(hasTime: true): throw .time(text)
        case .whole, nil: break
        }
        if first == 2, outline.hasPrefix("#年") || outline.hasPrefix("截至#年") { throw .yearTwoDigits(text) }
        if first <= 2, ["#月", "#月份", "#-#月", "#季度", "第#季度", "前#季度", "#月#日"].contains(outline) {
            throw .yearMissing(text)
        }
        if ["#-#", "#-#-#", "#..#", "#-Q#", "#Q#", "#-S#", "#-H#", "#-M#", "../#-#", "../#"].contains(outline),
            first <= 2
        {
            throw shape.numbers[0] > 12 || first == 2 && !(outline == "#-#") ? .yearTwoDigits(text) : .yearMissing(text)
        }
    }
}
