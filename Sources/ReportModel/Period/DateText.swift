extension PartialDate {
    /// Reads `2025`, `2025-10`, `2025-10-20` and 2025年, 2025年10月, 2025年10月20日, in full-width digits too; nil for anything
    /// else, and for a day that the calendar does not have.
    package static func parse(_ text: String) -> PartialDate? {
        // Nearly all dates are written so, and each text has one or two.
        if let iso = isoNumbers(text) { return PartialDate(year: iso.year, month: iso.month, day: iso.day) }
        let plain = WrittenText.normalized(text)
        guard let shape = PeriodShape(plain), shape.digitCounts.first == 4,
            shape.digitCounts.dropFirst().allSatisfy({ $0 <= 2 })
        else { return nil }
        let numbers = shape.numbers
        switch shape.outline {
        case "#", "#年": return PartialDate(year: numbers[0])
        case "#-#", "#年#月": return PartialDate(year: numbers[0], month: numbers[1])
        case "#-#-#", "#年#月#日": return PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
        default: return nil
        }
    }

    /// Year, month and day of `2025-10-20`; nil for any other text.
    private static func isoNumbers(_ text: String) -> (year: Int, month: Int, day: Int)? {
        guard text.utf8.count == 10 else { return nil }
        var digits = 0
        for (position, byte) in text.utf8.enumerated() {
            switch (position, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
            case (4, _), (7, _): return nil
            case (_, UInt8(ascii: "0")...UInt8(ascii: "9")): digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        return (digits / 10_000, digits / 100 % 100, digits % 100)
    }
}
