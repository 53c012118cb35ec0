/// A day that may be known only to the month or the year: the publication of a source, the founding of an area.
package struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Nil for a date that the calendar does not have.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil, month != nil || day == nil else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day it can be.
    package var earliest: CalendarDate {
        // Checked when made; every checked date has a first day.
        CalendarDate(year: year, month: month ?? 1, day: day ?? 1)!
    }

    /// The last day it can be.
    package var latest: CalendarDate {
        if day != nil { return earliest }
        guard month == nil else { return earliest.endOfMonth }
        // Every year has a 31 December.
        return CalendarDate(year: year, month: 12, day: 31)!
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    package var description: String {
        ([CalendarDate.padded(year, to: 4)] + [month, day].compactMap { $0.map { CalendarDate.padded($0, to: 2) } })
            .joined(separator: "-")
    }

    /// By the first day it can be, then by the last one: of dates that begin alike the one known best comes first.
    package static func < (left: PartialDate, right: PartialDate) -> Bool { left.order < right.order }

    /// Orders as dates do: the first day that the date can be, and how much of it is not known. Each date has its own.
    package var order: Int {
        ((year * 16 + (month ?? 1)) * 32 + (day ?? 1)) * 4 + (month == nil ? 2 : day == nil ? 1 : 0)
    }
}
