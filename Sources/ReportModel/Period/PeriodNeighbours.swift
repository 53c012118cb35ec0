/// The periods that a change is computed against.
extension Period {
    /// The base of a change on the previous period (环比): the equal span directly before. Cumulative spans have none, nor
    /// have days, whose distance nobody can know, nor spans before which a period of another kind lies (March and April
    /// follow the cumulative January and February).
    package var previous: Period? {
        guard !isDay, kind != .cumulative else { return nil }
        return spanBefore.flatMap { $0.kind == kind ? $0 : nil }
    }

    private var spanBefore: Period? {
        if start.isFirstOfMonth, let months = wholeMonths {
            return Period.months(from: start.monthIndex - months, to: start.monthIndex - 1)
        }
        guard let last = start.advanced(byDays: -1) else { return nil }
        if let months = wholeMonths, let first = start.sameDay(monthsLater: -months) {
            return Period.span(from: first, to: last)
        }
        return start.advanced(byDays: -dayCount).flatMap { Period.span(from: $0, to: last) }
    }

    /// The base of a change on the year before (同比). Spans longer than a year have none, nor have those that were a period
    /// of another kind. The last day of a February has the last of the February before.
    package var yearEarlier: Period? {
        switch kind {
        case .day:
            return end.advanced(byMonths: -12).map(Period.day)
        case .dayInMonth, .dayInYear:
            return PartialDate(year: start.year - 1, month: kind == .dayInMonth ? start.month : nil).map(Period.day)
        case .years:
            return nil
        default:
            guard let first = start.sameDay(monthsLater: -12) else { return nil }
            // A span reaches to the day before the same day of the year before, so that a whole February stays whole.
            let last =
                end.isLastOfMonth
                ? end.advanced(byMonths: -12) : end.sameDay(monthsLater: -12)
            guard let last, last < start, first <= last else { return nil }
            return Period.span(from: first, to: last).flatMap { $0.kind == kind ? $0 : nil }
        }
    }
}

extension CalendarDate {
    /// The day with the same number in a later month (earlier if negative), or the last if the month has no such day.
    fileprivate func sameDay(monthsLater months: Int) -> CalendarDate? {
        guard let first = CalendarDate(firstOfMonth: monthIndex + months) else { return nil }
        return CalendarDate(year: first.year, month: first.month, day: day) ?? first.endOfMonth
    }
}
