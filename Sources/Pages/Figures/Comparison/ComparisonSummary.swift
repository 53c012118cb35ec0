import ReportAnalysis
import ReportModel

/// What a comparison says, before its table: how much is known, and who is highest and lowest where that can be told.
struct ComparisonSummary {
    let view: Viewpoint
    let table: ComparisonTable
    let columns: [ComparedColumn]

    var text: String {
        let told = table.rows.reduce(0) { $0 + $1.cells.count { $0.point?.hasValue ?? false } }
        let counts = view.words.comparisons.counts(
            table.rows.count, columns.count, told, table.rows.count * columns.count)
        return view.words.tables.sentences([counts] + columns.compactMap(range))
    }

    /// Nil where the figures cannot be compared with each other.
    private func range(of column: ComparedColumn) -> String? {
        guard let ranking = column.whole else { return nil }
        let figures = ranking.entries.compactMap { entry in
            view.analysis.point(of: column.column.metric, for: entry.area, in: ranking.period)?.figure
                .map { (entry.area, $0) }
        }
        let range = ValueRange(view: view, metric: column.column.metric, figures: figures)
        return range.sentence.map {
            view.words.comparisons.about(column.metric.shortName, view.label(ranking.period), $0)
        }
    }
}
