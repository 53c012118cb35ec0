/// The time that a figure is for: a span, or the day a stock stands at.
@usableFromInline package struct Period: Sendable, Hashable {
    @usableFromInline package let kind: Kind
    /// The first day. Of an as-of day known only to the month or year: the first day it can be.
    @usableFromInline package let start: CalendarDate
    /// The last day. Of an as-of day known only to the month or year: the last day it can be.
    @usableFromInline package let end: CalendarDate

    @usableFromInline package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case year, half, quarter, month
        /// From 1 January to the end of a later month of the same year, but for whole years, halves and quarters.
        case cumulative
        /// Several whole calendar years.
        case years
        /// Any other span of days.
        case span
        /// A day.
        case day
        /// A day known only to the month.
        case dayInMonth
        /// A day known only to the year.
        case dayInYear
    }

    /// For those who have checked that kind and days fit.
    init(kind: Kind, start: CalendarDate, end: CalendarDate) {
        self.kind = kind
        self.start = start
        self.end = end
    }

    /// Whether it is a day as of which a stock stands, however exactly known.
    package var isDay: Bool { kind == .day || kind == .dayInMonth || kind == .dayInYear }
}

extension Period: Comparable {
    /// By last day, then first day, then kind.
    @inlinable package static func < (left: Period, right: Period) -> Bool {
        (left.end, left.start, left.kind.rawValue) < (right.end, right.start, right.kind.rawValue)
    }
}
