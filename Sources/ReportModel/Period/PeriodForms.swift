/// The periods there are, each in its normal form: one span of days is one period, however it was written.
extension Period {
    /// The span of whole days from the first to the last, both included; nil if the last is before the first.
    ///
    /// A whole calendar year, half, quarter or month is that; January to a later month is cumulative; several calendar years
    /// are years. So January to June is the first half and January to March the first quarter: the same days.
    package static func span(from start: CalendarDate, to end: CalendarDate) -> Period? {
        guard start <= end else { return nil }
        return Period(kind: spanKind(from: start, to: end), start: start, end: end)
    }

    package static func year(_ year: Int) -> Period? {
        months(from: year * 12, to: year * 12 + 11)
    }

    /// The half 1 or 2 of a year.
    package static func half(_ half: Int, of year: Int) -> Period? {
        guard (1...2).contains(half) else { return nil }
        return months(from: year * 12 + half * 6 - 6, to: year * 12 + half * 6 - 1)
    }

    /// The quarter 1 to 4 of a year.
    package static func quarter(_ quarter: Int, of year: Int) -> Period? {
        guard (1...4).contains(quarter) else { return nil }
        return months(from: year * 12 + quarter * 3 - 3, to: year * 12 + quarter * 3 - 1)
    }

    package static func month(_ month: Int, of year: Int) -> Period? {
        guard (1...12).contains(month) else { return nil }
        return months(from: year * 12 + month - 1, to: year * 12 + month - 1)
    }

    package static func day(_ day: CalendarDate) -> Period {
        Period(kind: .day, start: day, end: day)
    }

    /// The day as of which a stock stands, as far as it is known.
    package static func day(_ date: PartialDate) -> Period {
        let kind: Kind = date.day != nil ? .day : date.month != nil ? .dayInMonth : .dayInYear
        return Period(kind: kind, start: date.earliest, end: date.latest)
    }

    /// Whole months, counted as `CalendarDate.monthIndex` does, both included.
    static func months(from first: Int, to last: Int) -> Period? {
        guard let start = CalendarDate(firstOfMonth: first), let end = CalendarDate(firstOfMonth: last)?.endOfMonth
        else {
            return nil
        }
        return span(from: start, to: end)
    }

    private static func spanKind(from start: CalendarDate, to end: CalendarDate) -> Kind {
        guard start.isFirstOfMonth, end.isLastOfMonth else { return .span }
        let length = end.monthIndex - start.monthIndex + 1
        if length == 1 { return .month }
        if start.year < end.year { return start.month == 1 && end.month == 12 ? .years : .span }
        switch length {
        case 12: return .year
        case 6 where start.month == 1 || start.month == 7: return .half
        case 3 where start.month % 3 == 1: return .quarter
        default: return start.month == 1 ? .cumulative : .span
        }
    }
}

extension Period {
    /// Whether figures of that nature are for such a period: flows are for spans, stocks for days, ratios for either.
    package func fits(_ nature: Nature) -> Bool {
        switch nature {
        case .flow: !isDay
        case .stock: isDay
        case .ratio: true
        }
    }

    /// A period written as a plain year, month or day, as figures of that nature mean it: for a stock `2018` and `2018-12`
    /// are days known only so far.
    package func read(for nature: Nature) -> Period {
        guard nature == .stock else { return self }
        switch kind {
        case .year: return Period(kind: .dayInYear, start: start, end: end)
        case .month: return Period(kind: .dayInMonth, start: start, end: end)
        default: return self
        }
    }
}
