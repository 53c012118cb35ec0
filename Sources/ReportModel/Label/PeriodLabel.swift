extension Period {
    /// The period as readers see it.
    ///
    /// | period | Chinese | English |
    /// |---|---|---|
    /// | `2018` | 2018年 | 2018 |
    /// | `2018-S1` | 2018年上半年 | first half of 2018 |
    /// | `2018-Q3` | 2018年三季度 | third quarter of 2018 |
    /// | `2018-09` | 2018年9月 | September 2018 |
    /// | `2025-01..2025-09` | 2025年1—9月 | January–September 2025 |
    /// | `2021..2025` | 2021—2025年 | 2021–2025 |
    /// | `2020-03-01..2020-06-04` | 2020年3月1日—6月4日 | 1 March – 4 June 2020 |
    /// | `2018-09-15`, `2018-09-30`, `2018-12-31` | 截至2018年9月15日, 截至2018年9月末, 截至2018年末 | as of 30 September 2018 |
    /// | `../2018-09`, `../2018` | 截至2018年9月, 截至2018年 | as of September 2018, as of 2018 |
    package func label(in language: SiteLanguage) -> String {
        switch language {
        case .chinese: chineseLabel
        case .english: englishLabel
        }
    }

    /// The label behind words such as “since”, and in a range of points in time, which need no “as of”: 2024年末, 31 December 2024.
    package func bareLabel(in language: SiteLanguage) -> String {
        let (label, prefix) = (label(in: language), language == .chinese ? "截至" : "as of ")
        return label.hasPrefix(prefix) ? String(label.dropFirst(prefix.count)) : label
    }

    private var chineseLabel: String {
        let year = "\(start.year)年"
        switch kind {
        case .year: return year
        case .half: return year + (start.month == 1 ? "上半年" : "下半年")
        case .quarter: return year + ["一", "二", "三", "四"][(start.month - 1) / 3] + "季度"
        case .month: return year + "\(start.month)月"
        case .cumulative: return year + "\(start.month)—\(end.month)月"
        case .years: return "\(start.year)—\(end.year)年"
        case .span: return chineseSpan
        case .day:
            if end.month == 12, end.isLastOfMonth { return "截至\(year)末" }
            return "截至" + (end.isLastOfMonth ? year + "\(end.month)月末" : chineseDay(end, withYear: true))
        case .dayInMonth: return "截至" + year + "\(start.month)月"
        case .dayInYear: return "截至" + year
        }
    }

    private var chineseSpan: String {
        let isOneYear = start.year == end.year
        if start.isFirstOfMonth, end.isLastOfMonth {
            return isOneYear
                ? "\(start.year)年\(start.month)—\(end.month)月"
                : "\(start.year)年\(start.month)月—\(end.year)年\(end.month)月"
        }
        let first = chineseDay(start, withYear: true)
        return start == end ? first : first + "—" + chineseDay(end, withYear: !isOneYear)
    }

    private func chineseDay(_ day: CalendarDate, withYear: Bool) -> String {
        (withYear ? "\(day.year)年" : "") + "\(day.month)月\(day.day)日"
    }

    private var englishLabel: String {
        let year = String(start.year)
        switch kind {
        case .year: return year
        case .half: return (start.month == 1 ? "first half of " : "second half of ") + year
        case .quarter: return ["first", "second", "third", "fourth"][(start.month - 1) / 3] + " quarter of " + year
        case .month: return EnglishMonth.name(start.month) + " " + year
        case .cumulative: return EnglishMonth.name(start.month) + "–" + EnglishMonth.name(end.month) + " " + year
        case .years: return "\(year)–\(end.year)"
        case .span: return englishSpan
        case .day: return "as of " + EnglishMonth.day(end)
        case .dayInMonth: return "as of " + EnglishMonth.name(start.month) + " " + year
        case .dayInYear: return "as of " + year
        }
    }

    private var englishSpan: String {
        let isOneYear = start.year == end.year
        if start.isFirstOfMonth, end.isLastOfMonth {
            let (first, last) = (EnglishMonth.name(start.month), EnglishMonth.name(end.month))
            return isOneYear ? "\(first)–\(last) \(end.year)" : "\(first) \(start.year) – \(last) \(end.year)"
        }
        if start == end { return EnglishMonth.day(end) }
        return EnglishMonth.day(start, withYear: !isOneYear) + " – " + EnglishMonth.day(end)
    }
}

extension PartialDate {
    /// 2025年10月20日, without leading zeros; 20 October 2025. Only what is known.
    package func label(in language: SiteLanguage) -> String {
        switch language {
        case .chinese:
            return "\(year)年" + (month.map { "\($0)月" } ?? "") + (day.map { "\($0)日" } ?? "")
        case .english:
            guard let month else { return String(year) }
            return (day.map { "\($0) " } ?? "") + EnglishMonth.name(month) + " \(year)"
        }
    }
}

/// Months as English dates name them.
private enum EnglishMonth {
    static func name(_ month: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    static func day(_ date: CalendarDate, withYear: Bool = true) -> String {
        "\(date.day) \(name(date.month))" + (withYear ? " \(date.year)" : "")
    }
}
