extension PartialDate {
    /// Reads `2025`, `2025-10`, `2025-10-20` and 2025年, 2025年10月, 2025年10月20日, in full-width digits too; nil for anything
    /// else, and for a day that the calendar does not have.
    package static func parse(_ text: String) -> PartialDate? {
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
}
