extension Period {
    /// How long a span is: in whole months where it is some (2018 has 12), else in days. Days have none.
    package enum Length: Sendable, Hashable {
        case months(Int)
        case days(Int)
    }

    package var length: Length? {
        guard !isDay else { return nil }
        if let months = wholeMonths { return .months(months) }
        return .days(dayCount)
    }

    /// The number of days, both ends included.
    package var dayCount: Int { end.dayNumber - start.dayNumber + 1 }

    /// The number of months after which the day behind it comes; nil where the days of the month differ.
    var wholeMonths: Int? {
        // Behind 9999-12-31 there is no day, but a month from its first.
        guard let next = end.advanced(byDays: 1) else {
            return start.isFirstOfMonth ? end.monthIndex - start.monthIndex + 1 : nil
        }
        let months = next.monthIndex - start.monthIndex
        return next.day == start.day && months > 0 ? months : nil
    }

    /// Why figures of two periods cannot be compared.
    package enum Mismatch: Sendable, Hashable {
        /// A span and a day.
        case spanAndDay
        /// Days of which one is known more exactly than the other.
        case dayPrecision
        /// Spans of different kinds, such as a year and a cumulative span.
        case kinds(Kind, Kind)
        /// Spans of one kind with different lengths.
        case lengths(Length, Length)
    }

    /// Why figures of the two cannot be compared; nil if they can: equal kind and equal length in months or in
    /// days. The same days of two years (1 February to 4 June) count as equally long, with or without 29 February.
    package func mismatch(with other: Period) -> Mismatch? {
        if isDay != other.isDay { return .spanAndDay }
        if kind != other.kind { return isDay ? .dayPrecision : .kinds(kind, other.kind) }
        if let mine = length, let others = other.length, mine != others, dayCount != other.dayCount,
            !hasSameDays(as: other)
        {
            return .lengths(mine, others)
        }
        return nil
    }

    /// Whether both go from the same day of a year to the same day of the same or a later year.
    private func hasSameDays(as other: Period) -> Bool {
        let isSameEnd = end.day == other.end.day || (end.isLastOfMonth && other.end.isLastOfMonth)
        return start.month == other.start.month && start.day == other.start.day && end.month == other.end.month
            && isSameEnd
            && end.year - start.year == other.end.year - other.start.year
    }

    package func isComparable(with other: Period) -> Bool {
        mismatch(with: other) == nil
    }
}
