package import ReportModel

/// The order of areas on one metric in exactly one period.
///
/// Ties share a rank and the ranks behind them are left out (1, 1, 3). Who is not ranked is named: with a figure that
/// cannot be ranked, or with no figure at all.
package struct Ranking: Sendable {
    package let metric: Key<Metric>
    package let period: Period
    /// Whether a lower rank is better. If not, the order is highest first and the rank no more than a position.
    package let isMerit: Bool
    /// The areas whose figures can be ranked, best first; tied ones in the order in which the areas were given.
    package let entries: [Entry]
    /// Areas with a figure, or a stated reason for having none, that are not ranked; in the order given.
    package let excluded: [Excluded]
    /// Areas with nothing for the period, in the order given.
    package let missing: [Missing]

    package struct Entry: Sendable {
        package let area: Key<Area>
        /// The printed number, in the metric's unit.
        package let number: DecimalNumber
        /// Whether the number is only about right (约, 余, 近).
        package let isApproximate: Bool
        /// From 1; nil where fewer than two areas are ranked.
        package let rank: Int?
        /// Whether another area has the same rank.
        package let isTied: Bool
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

    /// The entry of an area, if its figure can be ranked.
    package func entry(of area: Key<Area>) -> Entry? {
        entries.first { $0.area == area }
    }

    /// The middle of the ranked values.
    package var median: Computed<Median, MedianRefusal> {
        Median.of(count: entries.count) { entries[$0].number }
    }
}
