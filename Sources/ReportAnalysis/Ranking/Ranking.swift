package import ReportModel

/// The order of areas on one metric in exactly one period or, where somebody wants it, across periods.
///
/// Ties share a rank and the ranks behind them are left out (1, 1, 3); areas whose figures overlap have a range of ranks
/// (2–3). Who is not ranked is named: with a figure that cannot be ranked, or with no figure at all.
package struct Ranking: Sendable {
    package let metric: Key<Metric>
    /// The period of every figure; of a ranking across periods the latest of theirs.
    package let period: Period
    /// Whether a lower rank is better. If not, the order is highest first and the rank no more than a position.
    package let isMerit: Bool
    /// The areas whose figures can be ranked, by their printed numbers, best first; of equal numbers those first that can
    /// have the better rank, then in the order in which the areas were given.
    package let entries: [Entry]
    /// Areas with a figure, or a stated reason for having none, that are not ranked; in the order given.
    package let excluded: [Excluded]
    /// Areas with nothing for the period, in the order given.
    package let missing: [Missing]

    package struct Entry: Sendable {
        package let area: Key<Area>
        /// The printed number, in the metric's unit.
        package let number: DecimalNumber
        /// The power of ten that it is printed in multiples of: 4 for 万.
        package let scale: Int
        /// What the value can be: see `Analysis.rankedBounds(of:)`.
        package let bounds: Interval
        package let period: Period
        /// Whether the number is only about right (约, 余, 近) or only a bound (超, 以上 …).
        package let isApproximate: Bool
        /// Nil where fewer than two areas are ranked.
        package let rank: RankRange?
    }

    package struct Excluded: Sendable, Hashable {
        package let area: Key<Area>
        package let reason: Exclusion
    }

    package struct Missing: Sendable, Hashable {
        package let area: Key<Area>
        /// The period of the area's latest figure, if it has any for the metric.
        package let latest: Period?
    }

    /// How many areas are ranked: the n of "rank r of n"; below two there are no ranks.
    package var count: Int { entries.count }

    /// The fewest areas that make a ranking.
    package static let fewest = 2

    /// Whether figures of different periods are ranked with each other.
    package var isAcrossPeriods: Bool { entries.contains { $0.period != period } }

    /// The entry of an area, if its figure can be ranked.
    package func entry(of area: Key<Area>) -> Entry? {
        entries.first { $0.area == area }
    }

    /// The middle of the ranked values. In n log n steps.
    package var median: Computed<Median, MedianRefusal> {
        let reaches = entries.map { Reach($0.bounds) }
        let lowers = entries.indices.sorted { reaches[$0].lower < reaches[$1].lower }
        let uppers = entries.indices.sorted { reaches[$0].upper < reaches[$1].upper }
        return Median.of(
            count: entries.count, number: { entries[$0].number }, scale: { entries[$0].scale },
            lower: { entries[lowers[$0]].bounds }, upper: { entries[uppers[$0]].bounds })
    }
}
