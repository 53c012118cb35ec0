/// Periods as data write them, in ASCII; `Period.parse` reads both forms back.
extension Period {
    /// The text for data that others read: SDMX time periods (`2018`, `2018-S1`, `2018-Q3`, `2018-09`, `2018-12-31`), for
    /// other spans its distinct ranges of a first day and a duration (`2025-01-01/P9M`, `2021-01-01/P5Y`, `2020-03-01/P96D`).
    /// A day known only to the month or the year is `../2018-12`, `../2018`.
    package var canonical: String {
        guard let short = shortText else { return "\(start)/\(duration)" }
        return short
    }

    /// The text as authors write it in data files and figure links: as `canonical`, but with ranges as first and last
    /// (`2025-01..2025-09`, `2021..2025`, `2020-03-01..2020-06-04`).
    package var written: String {
        if let shortText { return shortText }
        if kind == .years { return "\(Self.year(start))..\(Self.year(end))" }
        if start.isFirstOfMonth, end.isLastOfMonth { return "\(Self.month(start))..\(Self.month(end))" }
        return "\(start)..\(end)"
    }

    private var shortText: String? {
        switch kind {
        case .year: Self.year(start)
        case .half: "\(Self.year(start))-S\(start.month == 1 ? 1 : 2)"
        case .quarter: "\(Self.year(start))-Q\((start.month + 2) / 3)"
        case .month: Self.month(start)
        case .day: start.description
        case .dayInMonth: "../\(Self.month(start))"
        case .dayInYear: "../\(Self.year(start))"
        case .cumulative, .years, .span: nil
        }
    }

    /// ISO 8601, in years or months where it is whole ones.
    private var duration: String {
        guard let months = wholeMonths else { return "P\(dayCount)D" }
        return months % 12 == 0 ? "P\(months / 12)Y" : "P\(months)M"
    }

    private static func year(_ date: CalendarDate) -> String { date.text(length: 4) }
    private static func month(_ date: CalendarDate) -> String { date.text(length: 7) }
}

extension Period: CustomStringConvertible {
    @usableFromInline package var description: String { written }
}
