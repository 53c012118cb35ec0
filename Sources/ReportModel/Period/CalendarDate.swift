/// A day of the (proleptic) Gregorian calendar, years 1 to 9999, without time zone.
@usableFromInline package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Year, month and day packed so that integers order as days do.
    @usableFromInline let packed: Int32

    @inlinable package var year: Int { Int(packed >> 9) }
    @inlinable package var month: Int { Int(packed >> 5) & 15 }
    @inlinable package var day: Int { Int(packed) & 31 }

    /// Nil for a day that the calendar does not have.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// The first of a month counted from January of year 0 (2018-03 is 2018 × 12 + 2); nil outside the years.
    package init?(firstOfMonth index: Int) {
        self.init(year: index.quotientFloor(12), month: index - index.quotientFloor(12) * 12 + 1, day: 1)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        packed = Int32(year << 9 | month << 5 | day)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Months since January of year 0.
    package var monthIndex: Int { year * 12 + month - 1 }

    package var isFirstOfMonth: Bool { day == 1 }
    package var isLastOfMonth: Bool { day == Self.days(inMonth: month, of: year) }

    /// The last day of its month.
    package var endOfMonth: CalendarDate {
        CalendarDate(checkedYear: year, month: month, day: Self.days(inMonth: month, of: year))
    }

    /// Days since 0000-03-01 (civil calendar arithmetic by Howard Hinnant, "days_from_civil").
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.quotientFloor(400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    /// The day that many days later (earlier if negative); nil outside the years.
    package func advanced(byDays days: Int) -> CalendarDate? {
        guard (-3_660_000...3_660_000).contains(days) else { return nil }
        let number = dayNumber + days
        let era = number.quotientFloor(146_097)
        let dayOfEra = number - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return CalendarDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The same day that many months later (earlier if negative); the last day of a month stays a last day, and a day
    /// that the month does not have becomes its last. Nil outside the years.
    package func advanced(byMonths months: Int) -> CalendarDate? {
        guard (-120_000...120_000).contains(months), let first = CalendarDate(firstOfMonth: monthIndex + months) else {
            return nil
        }
        return isLastOfMonth
            ? first.endOfMonth : CalendarDate(year: first.year, month: first.month, day: day) ?? first.endOfMonth
    }

    /// `YYYY-MM-DD`
    @usableFromInline package var description: String { text(length: 10) }

    /// The first characters of `YYYY-MM-DD`: four for the year, seven for the month.
    func text(length: Int) -> String {
        String(unsafeUninitializedCapacity: length) { text in
            // Written from the end; interpolating numbers and cutting them took 2% of a build.
            var rest = (year * 100 + month) * 100 + day
            for place in (0..<10).reversed() {
                let isDash = place == 4 || place == 7
                if place < length { text[place] = isDash ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10) }
                if !isDash { rest /= 10 }
            }
            return length
        }
    }

    package static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    @inlinable package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }
}

extension Int {
    /// Division that rounds down.
    fileprivate func quotientFloor(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
