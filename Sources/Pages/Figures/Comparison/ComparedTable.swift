import Markup
import ReportAnalysis
import ReportModel

/// The table of a comparison: a row for each area, a column for each metric.
struct ComparedTable {
    let view: Viewpoint
    let title: String
    let table: ComparisonTable

    private static let id = "comparison"

    var html: HTML {
        let words = view.words.tables
        var result = DataTable(
            id: Self.id, caption: title,
            columns: [.init(words.area)] + table.columns.map { DataTable.Column(head(of: $0)) },
            rows: [], notes: TableNotes(table: Self.id))
        for row in table.rows {
            var cells: [Cell] = []
            for (cell, column) in zip(row.cells, table.columns) { cells.append(self.cell(cell, column, &result.notes)) }
            result.rows.append(DataTable.Row(header: view.area(row.area), cells: cells))
        }
        result.foot = [foot]
        result.remarks = remarks
        return result.html(words)
    }

    /// The metric, its unit, and the period where all figures are of one.
    private func head(of column: ComparisonTable.Column) -> HTML {
        let metric = view.report.metrics[column.metric]
        return HTML { html in
            html.append(view.link(metric.shortName, to: .metric(column.metric)))
            html.add(.span, view.words.tables.inBrackets(metric.unit), .class("unit"))
            if let period = commonPeriod(of: column) { html.addLine(view.label(period), .class("period")) }
        }
    }

    private func commonPeriod(of column: ComparisonTable.Column) -> Period? {
        if case .comparable(let period) = column.comparability.verdict { period } else { nil }
    }

    private func cell(_ cell: ComparisonTable.Cell, _ column: ComparisonTable.Column, _ notes: inout TableNotes) -> Cell
    {
        switch cell {
        case .missing(let reason):
            return Cell.missing(view.words.reasons.missing(reason), detail: reason.latest.map(view.latest))
        case .point(let point, let place):
            var result = FigureCell(view: view, point: point, unit: "").cell(&notes)
            if column.isRanked, let standing = place.standing.value {
                result.content.addLine(view.words.tables.rankOf(standing.rank, standing.count), .class("rank"))
            }
            if point.period != commonPeriod(of: column) {
                result.content.addLine(view.label(point.period), .class("period"))
            }
            return result
        }
    }

    /// How many of how many areas have a figure, for each metric.
    private var foot: DataTable.Row {
        DataTable.Row(
            header: HTML(text: view.words.comparisons.reported),
            cells: table.columns.indices.map { index in
                let told = table.rows.count { $0.cells[index].point?.hasValue ?? false }
                return Cell(.number, text: "\(told) / \(table.rows.count)")
            })
    }

    /// Which metrics are not ranked, and why.
    private var remarks: [String] {
        RankObstacle.allCases.compactMap { obstacle in
            let metrics = table.columns.filter { $0.obstacle == obstacle }.map {
                view.report.metrics[$0.metric].shortName
            }
            return metrics.isEmpty ? nil : view.words.comparisons.notRanked(obstacle, view.list(metrics))
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
