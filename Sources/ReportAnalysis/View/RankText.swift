import ReportModel

/// A rank as it stands in prose: 第2, 第二位, 2/9, 2 of 9; of one that is known as a range 第2–3名, 第二至三位, 2-3/9.
struct RankText: Equatable {
    /// One rank, or the lowest and the highest number that it can be.
    var ranks: ClosedRange<Int>
    /// Among how many, where that is told.
    var count: Int?

    /// Nil where the text is no rank.
    init?(_ text: String) {
        var rest = WrittenText.normalized(text)[...]
        if rest.hasPrefix("第") { rest = rest.dropFirst() }
        let separator = rest.contains("/") ? "/" : " of "
        let parts = rest.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let ranks = Self.ranks(first) else { return nil }
        self.ranks = ranks
        guard parts.count == 2 else { return }
        guard let count = Self.number(parts[1]) else { return nil }
        self.count = count
    }

    private static func ranks(_ text: Substring) -> ClosedRange<Int>? {
        if let rank = number(text) { return rank...rank }
        for mark in rangeMarks {
            let ends = text.split(separator: mark, omittingEmptySubsequences: false)
            guard ends.count == 2 else { continue }
            // 第2至第3名.
            let last = ends[1].hasPrefix("第") ? ends[1].dropFirst() : ends[1]
            guard let best = number(ends[0]), let worst = number(last), best <= worst else { return nil }
            return best...worst
        }
        return nil
    }

    /// What stands between the ends of a range; normalised text has no ～.
    private static let rangeMarks = ["–", "-", "—", "~", "〜", "至", "到", " to "]

    private static func number(_ text: Substring) -> Int? {
        var text = text
        if text.hasSuffix("位") || text.hasSuffix("名") { text = text.dropLast() }
        guard let figure = try? FigureText.parse(String(text)), figure.relation == .exact, figure.unit.isEmpty else {
            return nil
        }
        return figure.number.shifted(by: figure.scale).flatMap { Int($0.description) }
    }
}
