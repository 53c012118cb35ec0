extension NumberFormat {
    /// A figure as it was printed: its digits, scale and qualifier kept, in the words of the language.
    ///
    /// | figure | Chinese | English |
    /// |---|---|---|
    /// | 3136 × 10², in 万, 人次 | 31.36万人次 | 313600 人次 |
    /// | 2000, over, 人 | 2000余人 | over 2000 人 |
    /// | 95, at least, % | 95%以上 | at least 95% |
    package func figure(_ figure: Figure, unit: String = "") -> String {
        language == .chinese ? chinese(figure, unit) : english(figure, unit)
    }

    private func chinese(_ figure: Figure, _ unit: String) -> String {
        var number = digits(figure.number)
        if figure.scale > 0, let word = PrintedScale.word(figure.scale),
            let part = figure.number.shifted(by: -figure.scale)
        {
            number = digits(part) + word
        }
        switch figure.relation {
        case .exact: return number + unit
        case .about: return "约" + number + unit
        case .over: return unit == "%" || unit == "‰" ? number + unit + "多" : number + "余" + unit
        case .above: return "超" + number + unit
        case .atLeast: return number + unit + "以上"
        case .nearly: return "近" + number + unit
        case .under: return "不足" + number + unit
        case .atMost: return number + unit + "以下"
        }
    }

    private func english(_ figure: Figure, _ unit: String) -> String {
        let number = joined(digits(figure.number), unit: unit)
        switch figure.relation {
        case .exact: return number
        case .about: return "about " + number
        case .over: return "over " + number
        case .above: return "more than " + number
        case .atLeast: return "at least " + number
        case .nearly: return "nearly " + number
        case .under: return "under " + number
        case .atMost: return "at most " + number
        }
    }

    /// The values a figure can stand for: 96.5%～97.5%, 超95%; the exact value alone where there is only one.
    ///
    /// - Parameter scale: the power of ten that limits are told in multiples of, each with its word as GB/T 15835 has it:
    ///   17.9万～191.8万人.
    package func interval(_ interval: Interval, unit: String = "", scale: Int = 0) -> String {
        func digits(_ number: DecimalNumber) -> String { self.digits(number, scale: scale) ?? self.digits(number) }
        let isChinese = language == .chinese
        switch (interval.lower, interval.upper) {
        case (let lower?, let upper?):
            if lower == upper { return joined(digits(lower), unit: unit) }
            // The percent sign is repeated, other units stand once (GB/T 15835).
            let first = unit == "%" || unit == "‰" ? digits(lower) + unit : digits(lower)
            return first + (isChinese ? "～" : "–") + joined(digits(upper), unit: unit)
        case (let lower?, nil):
            let number = joined(digits(lower), unit: unit)
            if interval.includesLower { return isChinese ? "至少" + number : "at least " + number }
            return isChinese ? "超" + number : "more than " + number
        case (nil, let upper?):
            let number = joined(digits(upper), unit: unit)
            if interval.includesUpper { return isChinese ? "至多" + number : "at most " + number }
            return isChinese ? "不足" + number : "under " + number
        case (nil, nil): return isChinese ? "不限" : "any value"
        }
    }
}
