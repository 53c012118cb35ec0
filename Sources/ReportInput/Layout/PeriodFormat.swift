import ReportModel

/// How a foreign file writes its periods, and in which month its years begin.
struct PeriodFormat: Sendable {
    let form: PeriodForm
    /// 4 for years from April to March; nil for calendar years.
    let yearStarts: Int?

    /// The period as data files write it; nil for a text of another form.
    func written(_ text: String) -> String? {
        let text = WrittenText.normalized(text)
        switch form {
        case .year: return Self.number(text, digits: 4).flatMap(wholeYear)
        case .month:
            guard let number = Self.number(text, digits: 6) else { return nil }
            return Period.month(number % 100, of: number / 100)?.canonical
        case .yearMonth:
            guard let (year, month) = Self.pair(text, between: "-", digits: [2]) else { return nil }
            return Period.month(month, of: year)?.canonical
        case .yearToYear: return years(text, between: "-")
        case .yearSlashYear: return years(text, between: "/")
        case .interval:
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].hasPrefix("P") else { return nil }
            let day = parts[0].hasSuffix("T00:00:00") ? parts[0].dropLast(9) : parts[0]
            return (try? Period.parse("\(day)/\(parts[1])", nature: .ratio))?.canonical
        }
    }

    /// A year that begins in the month that the layout tells.
    private func wholeYear(_ year: Int) -> String? {
        guard let month = yearStarts, month > 1 else { return Period.year(year)?.canonical }
        guard let start = CalendarDate(year: year, month: month, day: 1),
            let end = CalendarDate(firstOfMonth: start.monthIndex + 11)?.endOfMonth
        else { return nil }
        return Period.span(from: start, to: end)?.canonical
    }

    /// `2003-05` from the first to the last of several calendar years; where years begin in another month, `2018/19` is
    /// one of them.
    private func years(_ text: String, between sign: Character) -> String? {
        guard let (first, written) = Self.pair(text, between: sign, digits: [2, 4]) else { return nil }
        let century = first - first % 100
        let last = written > 99 ? written : century + written + (written <= first % 100 ? 100 : 0)
        // More years than that are no span that somebody published, but a month or a slip.
        guard last > first, last - first <= Self.mostYears else { return nil }
        if yearStarts != nil { return last == first + 1 ? wholeYear(first) : nil }
        guard let start = Period.year(first)?.start, let end = Period.year(last)?.end else { return nil }
        return Period.span(from: start, to: end)?.canonical
    }

    private static let mostYears = 30

    private static func pair(_ text: String, between sign: Character, digits: Set<Int>) -> (Int, Int)? {
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count == 2, digits.contains(parts[1].utf8.count), let first = number(parts[0], digits: 4),
            let second = number(parts[1], digits: parts[1].utf8.count)
        else { return nil }
        return (first, second)
    }

    private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}

/// The forms of periods that a layout can name.
package enum PeriodForm: String, ChoiceWord {
    case year = "YYYY"
    case month = "YYYYMM"
    case yearMonth = "YYYY-MM"
    case yearToYear = "YYYY-YY"
    case yearSlashYear = "YYYY/YY"
    case interval = "ISO"

    package var chinese: [String] {
        switch self {
        case .year: ["年"]
        case .month: ["年月"]
        case .yearMonth: ["年-月"]
        case .yearToYear: ["起止年"]
        case .yearSlashYear: ["跨年度"]
        case .interval: ["起始日/时长"]
        }
    }
}
