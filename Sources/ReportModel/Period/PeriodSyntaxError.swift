/// Why a text is not read as a period. The reader of the file says so in words.
package enum PeriodSyntaxError: Error, Sendable, Hashable {
    /// Nothing is written.
    case empty
    /// None of the spellings of a period looks like this.
    case unknown(String)
    /// `2025.10`: a number with a fraction; as a number it is the same as 2025.1, so the month is lost.
    case fraction(String)
    /// `45901`: a day as spreadsheets count them; the cell has to be text.
    case serialNumber(String)
    /// `1-9`, `9月`, 上半年: the year is missing (and spreadsheets take `1-9` for the 9th of January).
    case yearMissing(String)
    /// `9-Jan`, `Jan-09`, `1/9`: what a spreadsheet shows for a day that it made of something else.
    case spreadsheetDay(String)
    /// `1/9/2025`, `9-Jan-25`: nobody can say which number is the day and which the month or year.
    case dayOrder(String)
    /// `2025/1/9 0:00:00`: a day with a time of day.
    case time(String)
    /// `25-09`, `25年9月`.
    case yearTwoDigits(String)
    /// The year, half, quarter, month or day that the calendar does not have.
    case noSuchYear(Int)
    case noSuchHalf(Int)
    case noSuchQuarter(Int)
    case noSuchMonth(Int)
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The last day is before the first.
    case endBeforeStart(start: CalendarDate, end: CalendarDate)
    /// `P0M`, or a span that leaves the years 1 to 9999.
    case durationInvalid(String)
}
