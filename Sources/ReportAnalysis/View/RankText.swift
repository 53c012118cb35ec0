import ReportModel

/// A rank as it stands in prose: 第2, 第二位, 2/9, 2 of 9.
struct RankText: Equatable {
    var rank: Int
    /// Among how many, where that is told.
    var count: Int?

    /// Nil where the text is no rank.
    init?(_ text: String) {
        var rest = WrittenText.normalized(text)[...]
        if rest.hasPrefix("第") { rest = rest.dropFirst() }
        let separator = rest.contains("/") ? "/" : " of "
        let parts = rest.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let rank = Self.number(first) else { return nil }
        self.rank = rank
        guard parts.count == 2 else { return }
        guard let count = Self.number(parts[1]) else { return nil }
        self.count = count
    }

    private static func number(_ text: Substring) -> Int? {
        var text = text
        if text.hasSuffix("位") || text.hasSuffix("名") { text = text.dropLast() }
        guard let figure = try? FigureText.parse(String(text)), figure.relation == .exact, figure.unit.isEmpty else {
            return nil
        }
        return figure.number.shifted(by: figure.scale).flatMap { Int($0.description) }
    }
}
