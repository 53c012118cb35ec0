package import ReportModel

extension Analysis {
    /// The table that somebody wants published.
    ///
    /// Rows that are sorted by a metric with several periods follow the last of them.
    package func table(of design: TableDesign) -> ComparisonTable {
        let areas = design.areas
        let columns = design.metrics.flatMap { metric in
            design.periods.map { ColumnCells(of: metric, for: areas, $0, self) }
        }
        let judged = columns.map { ColumnJudgement($0, of: design, self) }
        let rows = order(of: design, columns).map { row in
            ComparisonTable.Row(area: areas[row], cells: judged.map { $0.cells[row] })
        }
        return ComparisonTable(groups: groups(rows, of: design), columns: judged.map(\.column), design: design)
    }

    /// The places of the areas in the order in which the rows stand.
    private func order(of design: TableDesign, _ columns: [ColumnCells]) -> [Int] {
        guard let sort = design.sort, let choice = design.periods.last else { return Array(design.areas.indices) }
        let sorting =
            columns.last { $0.metric == sort.metric } ?? ColumnCells(of: sort.metric, for: design.areas, choice, self)
        return sorting.order(isDescending: design.isDescending) { number(of: $0, by: sort.column) }
    }

    /// The number of a point that rows are sorted by; of a change the difference, in the metric's unit.
    private func number(of point: Point, by column: TableDesign.Column) -> DecimalNumber? {
        switch column {
        case .change: change(of: point).value?.difference
        case .share: share(of: point).value?.percent
        default: point.figure?.number
        }
    }

    /// The rows in groups, which stand in the order in which the design has their first areas.
    private func groups(_ rows: [ComparisonTable.Row], of design: TableDesign) -> [ComparisonTable.Group] {
        guard let grouping = design.grouping else { return [ComparisonTable.Group(heading: nil, rows: rows)] }
        var headings: [ComparisonTable.Heading] = []
        var found: [ComparisonTable.Heading: [ComparisonTable.Row]] = [:]
        for area in design.areas {
            let heading = heading(of: area, by: grouping)
            if found.updateValue([], forKey: heading) == nil { headings.append(heading) }
        }
        for row in rows { found[heading(of: row.area, by: grouping), default: []].append(row) }
        return headings.map { ComparisonTable.Group(heading: $0, rows: found[$0] ?? []) }
    }

    private func heading(of area: Key<Area>, by grouping: TableDesign.Grouping) -> ComparisonTable.Heading {
        switch grouping {
        case .parent: .parent(report.areas[area].parent)
        case .level: .level(report.areas[area].level)
        case .peers: .peers(peerSet(of: area))
        }
    }
}
