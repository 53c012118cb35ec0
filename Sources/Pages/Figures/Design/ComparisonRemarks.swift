import ReportAnalysis
import ReportModel

/// What must be known to read a table: who is compared, and which metrics are not ranked, and why.
struct ComparisonRemarks {
    let view: Viewpoint
    let table: ComparisonTable

    var texts: [String] {
        let design = table.design
        let scope = view.words.designs.scope(AreaSetName(view: view, areas: design.areas, group: design.group).text)
        return [scope] + notRanked + [alone, bySize].compactMap(\.self)
    }

    /// Metrics of which no two figures can be compared.
    private var alone: String? {
        names { column in
            column.isRanked && column.obstacle == nil && column.summary.told > 0
                && column.rankings.allSatisfy { $0.count < Ranking.fewest }
        }.map(view.words.designs.alone)
    }

    /// Metrics without merit that are ranked all the same.
    private var bySize: String? {
        names { column in
            !column.isMerit && column.isRanked && column.rankings.contains { $0.count >= Ranking.fewest }
        }.map(view.words.designs.rankedBySize)
    }

    /// The metrics of some columns, each once; nil if there are none.
    private func names(_ condition: (ComparisonTable.Column) -> Bool) -> String? {
        var names: [String] = []
        for column in table.columns where condition(column) {
            let name = view.report.metrics[column.metric].shortName
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? nil : view.list(names)
    }

    private var notRanked: [String] {
        RankObstacle.allCases.compactMap { obstacle in
            names { $0.obstacle == obstacle }.map { view.words.comparisons.notRanked(obstacle, $0) }
        }
    }
}

extension ComparisonTable.MissingReason {
    /// The area's latest period with a figure, where there is one.
    var latest: Period? {
        switch self {
        case .notInPeriod(let latest), .noCommonPeriod(let latest): latest
        case .neverObserved, .notExisting: nil
        }
    }
}

extension Viewpoint {
    /// That the latest figure is of a period.
    func latest(_ period: Period) -> String { words.metrics.latestIs(label(period)) }
}
