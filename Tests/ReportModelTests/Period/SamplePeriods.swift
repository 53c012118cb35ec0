import ReportModel

/// Periods of every kind, the same in every run.
func samplePeriods(_ count: Int, seed: UInt64) -> [Period] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).compactMap { index in
        let year = Int.random(in: 1950...2050, using: &numbers)
        let month = Int.random(in: 1...12, using: &numbers)
        switch index % 9 {
        case 0: return Period.year(year)
        case 1: return Period.half(1 + month % 2, of: year)
        case 2: return Period.quarter(1 + month % 4, of: year)
        case 3: return Period.month(month, of: year)
        case 4: return PartialDate(year: year, month: month).map(Period.day)
        case 5: return PartialDate(year: year).map(Period.day)
        case 6: return CalendarDate(year: year, month: month, day: 1 + index % 31).map(Period.day)
        case 7:
            guard let start = CalendarDate(year: year, month: 1 + month % 3, day: 1),
                let end = CalendarDate(firstOfMonth: start.monthIndex + month * 2)
            else { return nil }
            return Period.span(from: start, to: end.endOfMonth)
        default:
            guard let start = CalendarDate(year: year, month: month, day: 1 + index % 28),
                let end = start.advanced(byDays: Int.random(in: 0...900, using: &numbers))
            else { return nil }
            return Period.span(from: start, to: end)
        }
    }
}
