package import ReportModel

/// A day of a cell, with what the cell shows of it.
package struct WorkbookDate: Sendable, Hashable {
    package let day: CalendarDate
    package let parts: CellFormat.DateParts

    /// The day as a period is written, as far as it is shown: `2018-12-31`, `2018-12`, `2018`; nil if the year is not shown
    /// or the day without its month.
    package var text: String? {
        switch parts.subtracting(.time) {
        case [.year, .month, .day]: day.description
        case [.year, .month]: String(day.description.dropLast(3))
        case [.year]: String(day.description.prefix(4))
        default: nil
        }
    }

    /// The day that a number stands for; nil for one that is none. 1 is 1 January 1900 or, in workbooks of old Macintosh
    /// programs, 0 is 1 January 1904. Day 60 is 29 February 1900, which never was: Lotus 1-2-3 had it, and all have kept it
    /// (ECMA-376, 18.17.4.1).
    init?(serial number: StoredNumber, since1904: Bool, parts: CellFormat.DateParts) {
        guard let (whole, _) = number.wholePart, whole >= 0,
            let first = since1904
                ? CalendarDate(year: 1904, month: 1, day: 1)
                : CalendarDate(year: 1899, month: 12, day: whole < 60 ? 31 : 30),
            let day = first.advanced(byDays: whole), since1904 || (whole != 60 && whole != 0)
        else { return nil }
        self.day = day
        self.parts = parts
    }

    /// Reads `2018-12-31`, `2018-12-31T00:00:00`; nil for anything else.
    init?(iso text: String, parts: CellFormat.DateParts?) {
        let words = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = words.compactMap { Int($0) }
        guard words.count == 3, numbers.count == 3,
            let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        else { return nil }
        self.day = day
        self.parts = parts ?? [.year, .month, .day]
    }
}
