package import ReportModel

/// The order of areas on one metric in exactly one period, each figure divided by the area's population.
package struct PerHeadRanking: Sendable {
    /// Whether a lower rank is better. If not, the order is highest first and there are no ranks.
    package let isMerit: Bool
    /// The areas with a figure per head, best first.
    package let entries: [Entry]
    /// Areas with a figure but none per head, in the order given.
    package let refused: [Refused]

    package struct Entry: Sendable {
        package let rate: PerHeadRate
        /// Nil without merit, and where fewer than two areas are ranked.
        package let rank: RankRange?
    }

    package struct Refused: Sendable {
        package let area: Key<Area>
        package let reason: PerHeadRefusal
    }
}

extension Analysis {
    /// The ranking per head of the areas of a ranking: who is not ranked there is not ranked here either.
    package func perHead(_ ranking: Ranking) -> PerHeadRanking {
        let metric = report.metrics[ranking.metric]
        var rates: [PerHeadRate] = []
        var refused: [PerHeadRanking.Refused] = []
        for entry in ranking.entries {
            guard let point = point(of: ranking.metric, for: entry.area, in: entry.period) else { continue }
            switch perHead(of: point) {
            case .value(let rate): rates.append(rate)
            case .refused(let reason): refused.append(.init(area: entry.area, reason: reason))
            }
        }
        let places = RankOrder.places(of: rates.map { ($0.value, $0.bounds) }, metric.better)
        let isRanked = ranking.isMerit && rates.count >= Ranking.fewest
        return PerHeadRanking(
            isMerit: ranking.isMerit,
            entries: places.map { .init(rate: rates[$0.index], rank: isRanked ? $0.range : nil) }, refused: refused)
    }
}
