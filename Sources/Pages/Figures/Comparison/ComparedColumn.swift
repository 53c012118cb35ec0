import ReportAnalysis
import ReportModel

/// What can be said of a column of a comparison: who ranks where among whom, and why the others have no rank.
///
/// Only areas of one level with figures of exactly one period are ranked with each other: a city is not compared with
/// its own districts.
struct ComparedColumn {
    let metric: Metric
    let column: ComparisonTable.Column
    private let ranks: [Key<Area>: (rank: RankRange, count: Int)]
    /// The ranking of all areas with a figure, if they are all of one level and period.
    let whole: Ranking?

    init(view: Viewpoint, column: ComparisonTable.Column) {
        metric = view.report.metrics[column.metric]
        self.column = column
        var ranks: [Key<Area>: (rank: RankRange, count: Int)] = [:]
        var rankings: [Ranking] = []
        for group in column.comparability.groups {
            var levels: [AreaLevel: [Key<Area>]] = [:]
            for area in group.areas { levels[view.report.areas[area].level, default: []].append(area) }
            for (_, areas) in levels.sorted(by: { $0.key < $1.key }) {
                let ranking = view.analysis.ranking(of: column.metric, in: group.period, among: areas)
                rankings.append(ranking)
                for entry in ranking.entries {
                    guard let rank = entry.rank else { continue }
                    ranks[entry.area] = (rank, ranking.count)
                }
            }
        }
        self.ranks = ranks
        whole = rankings.count == 1 ? rankings[0] : nil
    }

    /// The rank of an area; none on metrics without merit.
    func rank(of area: Key<Area>) -> (rank: RankRange, count: Int)? {
        metric.better == .neutral ? nil : ranks[area]
    }

    /// Why its figures are not all ranked with each other.
    enum Obstacle: CaseIterable {
        /// They are of periods of several kinds or lengths.
        case lengths
        /// They are of several periods of one kind and length.
        case times
        /// They are of areas of several levels.
        case levels
        /// Neither more nor less of it is better.
        case neutral
    }

    var obstacle: Obstacle? {
        switch column.comparability.verdict {
        case .empty: return nil
        case .differsInLength: return .lengths
        case .differsInTime: return .times
        case .comparable:
            guard column.comparability.groups[0].areas.count > 1 else { return nil }
            if whole == nil { return .levels }
            return metric.better == .neutral ? .neutral : nil
        }
    }
}
