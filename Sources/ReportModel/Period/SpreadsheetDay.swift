/// A day as spreadsheets show one, mostly made of something else that was typed: `1-9` becomes 1月9日, `9-Jan` or
/// `2025/1/9`, and `2025-01` becomes `Jan-25`.
enum SpreadsheetDay: Equatable {
    /// 1月9日, `9-Jan`, `Jan-09`, `1/9`: two parts, and nobody can say which of them were typed.
    case parts
    /// `1/9/2025`: the order of day and month differs from country to country.
    case yearLast
    /// `2025/1/9 0:00:00`, `2025-01-09`: a whole day, with a time of day or without.
    case whole(hasTime: Bool)

    /// Nil for a text that does not look like one.
    init?(_ text: String) {
        guard let shape = PeriodShape(text) else { return nil }
        var (outline, counts) = (Self.outline(shape), shape.digitCounts)
        let time = Self.times.first(where: outline.hasSuffix)
        if let time {
            outline.removeLast(time.count)
            counts.removeLast(time.count { $0 == "#" })
        }
        switch (outline, counts.first ?? 0) {
        case ("#-@", 1...4), ("@-#", _), ("#月#日", _): self = .parts
        case ("#/#", 1...2) where counts[1] <= 2: self = .parts
        case ("#-@-#", _), ("#/#/#", 1...2): self = .yearLast
        case ("#/#/#", 4), ("#-#-#", 4), ("#年#月#日", 4): self = .whole(hasTime: time != nil)
        default: return nil
        }
    }

    private static let times = [" #:#:#", " #:#", "T#:#:#", "T#:#"]

    /// The outline with `@` for the name of a month, which may stand in English or in Chinese.
    private static func outline(_ shape: PeriodShape) -> String {
        guard let start = shape.outline.firstIndex(where: \.isLetter) else { return shape.outline }
        let word = shape.outline[start...].prefix(while: \.isLetter)
        guard months.contains(word.lowercased()) else { return shape.outline }
        return shape.outline.replacing(word, with: "@")
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january",
        "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december",
    ]
}
