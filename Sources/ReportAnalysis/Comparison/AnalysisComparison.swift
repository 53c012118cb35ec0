package import ReportModel

extension Analysis {
    /// The table of a comparison that somebody wants published.
    package func table(of comparison: Comparison) -> ComparisonTable {
        table(
            of: comparison.metrics, for: comparison.areas, period: comparison.period, sort: comparison.sort,
            isDescending: comparison.isDescending)
    }

    /// The table of some areas on some metrics.
    package func table(
        of metrics: [Key<Metric>], for areas: [Key<Area>], period: Comparison.PeriodChoice = .latest,
        sort: Key<Metric>? = nil, isDescending: Bool = true
    ) -> ComparisonTable {
        let columns = metrics.map { ColumnCells(of: $0, for: areas, period, self) }
        let judged = columns.map { self.column(of: $0, for: areas) }
        var order = Array(areas.indices)
        if let sort {
            let sorting = columns.first { $0.metric == sort } ?? ColumnCells(of: sort, for: areas, period, self)
            order = sorting.order(isDescending: isDescending)
        }
        let rows = order.map { row in
            ComparisonTable.Row(area: areas[row], cells: judged.map { $0.cells[row] })
        }
        return ComparisonTable(rows: rows, columns: judged.map(\.column), sort: sort, isDescending: isDescending)
    }

    /// The ranks of a column, and its cells in the order of the areas.
    private func column(
        of draft: ColumnCells, for areas: [Key<Area>]
    ) -> (column: ComparisonTable.Column, cells: [ComparisonTable.Cell]) {
        let told = draft.cells.compactMap(\.point).filter(\.hasValue)
        let comparability = Comparability(told.map { (area: $0.area, period: $0.period) })
        let isMerit = report.metrics[draft.metric].better != .neutral
        let rankings = comparability.groups.map { ranking(of: draft.metric, in: $0.period, among: $0.areas) }
        var standings: [Key<Area>: Computed<Standing, StandingRefusal>] = [:]
        for ranking in rankings {
            for entry in ranking.entries {
                standings[entry.area] =
                    entry.rank.map {
                        .value(Standing(rank: $0, count: ranking.count, isTied: entry.isTied, isMerit: isMerit))
                    } ?? .refused(.tooFew(ranked: ranking.count))
            }
        }
        let cells = draft.cells.map { cell -> ComparisonTable.Cell in
            switch cell {
            case .missing(let reason): return .missing(reason)
            case .point(let point):
                let standing = standings[point.area] ?? .refused(.excluded(exclusion(of: point)))
                return .point(
                    point, .init(standing: standing, isOfMajority: point.period == comparability.majority))
            }
        }
        let column = ComparisonTable.Column(
            metric: draft.metric, comparability: comparability, rankings: rankings, period: draft.period,
            isMerit: isMerit)
        return (column, cells)
    }
}
