package import ReportModel

/// What a column of a comparison says as a whole.
package struct ColumnSummary: Sendable, Hashable {
    /// How many areas there are, and how many of them have a value, ranked or not.
    package let areas: Int
    package let told: Int
    /// The areas that may have the greatest value, and those that may have the least, in the order of the ranking: more than
    /// one where figures are equal or overlap. Empty unless at least two figures are all ranked with each other.
    package let highest: [Key<Area>]
    package let lowest: [Key<Area>]
    /// The middle of the figures, where they are all ranked with each other.
    package let median: Computed<Median, MedianRefusal>?

    init(areas: Int, told: Int, _ whole: Ranking?) {
        self.areas = areas
        self.told = told
        highest = whole?.highest ?? []
        lowest = whole?.lowest ?? []
        median = whole?.median
    }
}

extension Ranking {
    /// The areas than which certainly none has a greater value, in the order of the ranking; none where fewer than two are
    /// ranked.
    package var highest: [Key<Area>] {
        let least = entries.map { Reach($0.bounds).lower }.max()
        return areas { reach in least.map { $0 < reach.upper } ?? false }
    }

    /// The areas than which certainly none has a smaller value, in the order of the ranking; none where fewer than two are
    /// ranked.
    package var lowest: [Key<Area>] {
        let greatest = entries.map { Reach($0.bounds).upper }.min()
        return areas { reach in greatest.map { $0 > reach.lower } ?? false }
    }

    private func areas(where condition: (Reach) -> Bool) -> [Key<Area>] {
        guard entries.count >= Self.fewest else { return [] }
        return entries.filter { condition(Reach($0.bounds)) }.map(\.area)
    }
}
