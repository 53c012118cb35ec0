import ReportModel
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        (2023, 2, 29), (2024, 2, 30), (1900, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (0, 1, 1),
        (10_000, 1, 1),
    ])
    func refusesDaysTheCalendarLacks(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2025-02-28", -12, "2024-02-29"),
        ("2025-02-28", 1, "2025-03-31"), ("2024-01-30", 1, "2024-02-29"), ("2024-01-15", -1, "2023-12-15"),
    ])
    func advancesByMonths(from: String, months: Int, to: String) throws {
        #expect(try #require(PartialDate.parse(from)).earliest.advanced(byMonths: months)?.description == to)
    }

    @Test func countsDaysAcrossFourHundredYears() throws {
        var day = try #require(CalendarDate(year: 1800, month: 1, day: 1))
        let first = day
        for count in stride(from: 1, through: 146_097, by: 1) {
            let next = try #require(day.advanced(byDays: 1))
            if next.dayNumber != first.dayNumber + count || next <= day { Issue.record("\(next)"); return }
            day = next
        }
        #expect(day.description == "2200-01-01")
    }

    @Test func staysWithinItsYears() throws {
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(first.advanced(byDays: -1) == nil)
        #expect(last.advanced(byDays: 1) == nil)
        #expect(first.advanced(byMonths: -1) == nil)
        #expect(last.advanced(byMonths: .max) == nil)
        #expect(last.advanced(byDays: .min) == nil)
        #expect(first.advanced(byDays: last.dayNumber - first.dayNumber) == last)
    }
}
