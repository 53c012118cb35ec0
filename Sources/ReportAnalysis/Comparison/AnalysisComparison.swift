package import ReportModel

extension Analysis {
    /// The table that somebody wants published.
    package func table(of design: TableDesign) -> ComparisonTable {
        let areas = design.areas
        let columns = design.metrics.flatMap { metric in
            design.periods.map { ColumnCells(of: metric, for: areas, $0, self) }
        }
        let judged = columns.map { self.column(of: $0, for: areas) }
        var order = Array(areas.indices)
        if let sort = design.sort {
            let sorting =
                columns.last { $0.metric == sort.metric }
                ?? ColumnCells(of: sort.metric, for: areas, design.periods[0], self)
            order = sorting.order(isDescending: design.isDescending)
        }
        let rows = order.map { row in
            ComparisonTable.Row(area: areas[row], cells: judged.map { $0.cells[row] })
        }
        return ComparisonTable(rows: rows, columns: judged.map(\.column), design: design)
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
                        .value(Standing(rank: $0, count: ranking.count, isMerit: isMerit))
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
