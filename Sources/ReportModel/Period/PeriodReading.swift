/// The numbers of a written period, and what its outline makes of them.
struct PeriodReading {
    let numbers: [Int]
    let text: String

    /// Nil for an outline that no period has.
    func period(of shape: PeriodShape) throws(PeriodSyntaxError) -> Period? {
        let outline = shape.outline
        if outline == "#" { return try digitsOnly(count: shape.digitCounts[0]) }
        guard areYearsWhole(shape) else { return nil }
        if let words = outline.asOfWords { return try asOf(words) }
        if outline.hasSuffix("底") || outline.hasSuffix("末") { return try asOf(outline) }
        if let part = try parts(outline) { return part }
        if let range = try ranges(outline) { return range }
        return try durations(outline)
    }

    /// Whether numbers that stand where a year does have four digits, and others two at most.
    private func areYearsWhole(_ shape: PeriodShape) -> Bool {
        let places = shape.digitCounts
        guard let first = places.first, first == 4 else { return false }
        let isDuration = shape.outline.contains("/P")
        for (index, count) in places.enumerated() where count != 4 {
            guard count <= 2 || (isDuration && index == places.count - 1 && count <= 6) else { return false }
        }
        return true
    }

    private func digitsOnly(count: Int) throws(PeriodSyntaxError) -> Period? {
        let number = numbers[0]
        switch count {
        case 4: return try year(number)
        case 6: return try month(number / 100, number % 100)
        case 8: return .day(try date(number / 10_000, number / 100 % 100, number % 100))
        default: return nil
        }
    }

    /// Years and their parts, and days.
    private func parts(_ outline: String) throws(PeriodSyntaxError) -> Period? {
        switch outline {
        case "#年", "#年度", "#年全年", "#全年": return try year(numbers[0])
        case "#-A#", "#A#":
            guard numbers[1] == 1 else { return nil }
            return try year(numbers[0])
        case "#-S#", "#S#", "#-H#", "#H#": return try half(numbers[0], numbers[1])
        case "#年上半年", "#上半年": return try half(numbers[0], 1)
        case "#年下半年", "#下半年": return try half(numbers[0], 2)
        case "#-Q#", "#Q#", "#年#季度", "#年第#季度", "#年#季", "#年第#季": return try quarter(numbers[0], numbers[1])
        case "#年前#季度":
            _ = try quarter(numbers[0], numbers[1])
            return try months(numbers[0], 1, numbers[0], numbers[1] * 3)
        case "#-M#", "#M#", "#年#月", "#年#月份", "#/#": return try month(numbers[0], numbers[1])
        case "#-#": return numbers[1] > 99 ? try years() : try month(numbers[0], numbers[1])
        case "#-#-#", "#年#月#日", "#/#/#": return .day(try date(numbers[0], numbers[1], numbers[2]))
        default: return nil
        }
    }

    /// Spans told by their first and last part, the year of the last left out where it is the same.
    private func ranges(_ outline: String) throws(PeriodSyntaxError) -> Period? {
        let n = numbers
        switch outline {
        case "#..#", "#-#年", "#年-#年", "#/#年": return try years()
        case "#年#-#月", "#年#月-#月", "#年#-#月份": return try months(n[0], n[1], n[0], n[2])
        case "#-#..#-#", "#年#月-#年#月", "#-#/#-#": return try months(n[0], n[1], n[2], n[3])
        case "#-#-#..#-#-#", "#-#-#/#-#-#", "#年#月#日-#年#月#日", "#-#-#-#-#-#":
            return try span(try date(n[0], n[1], n[2]), try date(n[3], n[4], n[5]))
        case "#年#月#日-#月#日": return try span(try date(n[0], n[1], n[2]), try date(n[0], n[3], n[4]))
        case "#年#月#日-#日", "#年#月#-#日": return try span(try date(n[0], n[1], n[2]), try date(n[0], n[1], n[3]))
        default: return nil
        }
    }

    /// Spans told by their first day and an ISO 8601 duration in one unit.
    private func durations(_ outline: String) throws(PeriodSyntaxError) -> Period? {
        let isDay: Bool
        let factor: Int
        switch outline {
        case "#-#-#/P#Y": (isDay, factor) = (false, 12)
        case "#-#-#/P#M": (isDay, factor) = (false, 1)
        case "#-#-#/P#W": (isDay, factor) = (true, 7)
        case "#-#-#/P#D": (isDay, factor) = (true, 1)
        default: return nil
        }
        let start = try date(numbers[0], numbers[1], numbers[2])
        let count = numbers[3] * factor
        guard count > 0 else { throw .durationInvalid(text) }
        let end: CalendarDate?
        if isDay {
            end = start.advanced(byDays: count - 1)
        } else if start.isFirstOfMonth {
            end = CalendarDate(firstOfMonth: start.monthIndex + count - 1)?.endOfMonth
        } else {
            end = CalendarDate(firstOfMonth: start.monthIndex + count)
                .flatMap { CalendarDate(year: $0.year, month: $0.month, day: start.day) ?? $0.endOfMonth }?
                .advanced(byDays: -1)
        }
        guard let end, let period = Period.span(from: start, to: end) else { throw .durationInvalid(text) }
        return period
    }

    /// The day that a stock stands at.
    private func asOf(_ outline: String) throws(PeriodSyntaxError) -> Period? {
        switch outline {
        case "#", "#年": return .day(try partial(numbers[0], nil))
        case "#-#", "#年#月", "#年#月份": return .day(try partial(numbers[0], numbers[1]))
        case "#-#-#", "#年#月#日": return .day(try date(numbers[0], numbers[1], numbers[2]))
        case "#年底", "#年末", "#年年底", "#年年末": return .day(try date(numbers[0], 12, 31))
        case "#年#月底", "#年#月末": return .day(try month(numbers[0], numbers[1]).end)
        case "#年上半年末": return .day(try half(numbers[0], 1).end)
        case "#年#季度末", "#年第#季度末": return .day(try quarter(numbers[0], numbers[1]).end)
        default: return nil
        }
    }
}

/// Parts of the calendar, refused where it has none such.
extension PeriodReading {
    private func year(_ year: Int) throws(PeriodSyntaxError) -> Period {
        guard let period = Period.year(year) else { throw .noSuchYear(year) }
        return period
    }

    private func half(_ year: Int, _ half: Int) throws(PeriodSyntaxError) -> Period {
        _ = try self.year(year)
        guard let period = Period.half(half, of: year) else { throw .noSuchHalf(half) }
        return period
    }

    private func quarter(_ year: Int, _ quarter: Int) throws(PeriodSyntaxError) -> Period {
        _ = try self.year(year)
        guard let period = Period.quarter(quarter, of: year) else { throw .noSuchQuarter(quarter) }
        return period
    }

    private func month(_ year: Int, _ month: Int) throws(PeriodSyntaxError) -> Period {
        _ = try self.year(year)
        guard let period = Period.month(month, of: year) else { throw .noSuchMonth(month) }
        return period
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) throws(PeriodSyntaxError) -> CalendarDate {
        _ = try self.month(year, month)
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            throw .noSuchDay(year: year, month: month, day: day)
        }
        return date
    }

    private func partial(_ year: Int, _ month: Int?) throws(PeriodSyntaxError) -> PartialDate {
        if let month { _ = try self.month(year, month) }
        guard let date = PartialDate(year: year, month: month) else { throw .noSuchYear(year) }
        return date
    }

    /// The first two numbers as years, both included.
    private func years() throws(PeriodSyntaxError) -> Period {
        try span(try year(numbers[0]).start, try year(numbers[1]).end)
    }

    private func months(
        _ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int
    ) throws(PeriodSyntaxError) -> Period {
        try span(try self.month(year, month).start, try self.month(lastYear, lastMonth).end)
    }

    private func span(_ start: CalendarDate, _ end: CalendarDate) throws(PeriodSyntaxError) -> Period {
        guard let period = Period.span(from: start, to: end) else { throw .endBeforeStart(start: start, end: end) }
        return period
    }
}

extension String {
    /// What follows `../` or 截至.
    fileprivate var asOfWords: String? {
        for prefix in ["../", "截至", "截止"] where hasPrefix(prefix) { return String(dropFirst(prefix.count)) }
        return nil
    }
}
