import ReportAnalysis
import ReportModel

/// What must be known to read a table: who is compared, and which metrics are not ranked, and why.
struct ComparisonRemarks {
    let view: Viewpoint
    let table: ComparisonTable

    var texts: [String] {
        let design = table.design
        let scope = view.words.designs.scope(AreaSetName(view: view, areas: design.areas, group: design.group).text)
        return [scope] + notRanked
    }

    private var notRanked: [String] {
        RankObstacle.allCases.compactMap { obstacle in
            var names: [String] = []
            for column in table.columns where column.obstacle == obstacle {
                let name = view.report.metrics[column.metric].shortName
                if !names.contains(name) { names.append(name) }
            }
            return names.isEmpty ? nil : view.words.comparisons.notRanked(obstacle, view.list(names))
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
