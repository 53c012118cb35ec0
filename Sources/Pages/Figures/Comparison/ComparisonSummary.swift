import ReportAnalysis
import ReportModel

/// What a comparison says, before its table: how much is known, and who is highest and lowest where that can be told.
struct ComparisonSummary {
    let view: Viewpoint
    let table: ComparisonTable

    var text: String {
        let told = table.rows.reduce(0) { $0 + $1.cells.count { $0.point?.hasValue ?? false } }
        let counts = view.words.comparisons.counts(
            table.rows.count, table.columns.count, told, table.rows.count * table.columns.count)
        return view.words.tables.sentences([counts] + table.columns.compactMap(range))
    }

    /// Nil where the figures are not all of one period and ranked with each other.
    private func range(of column: ComparisonTable.Column) -> String? {
        guard let ranking = column.whole, !ranking.isAcrossPeriods else { return nil }
        return ValueRange(view: view, ranking: ranking).sentence.map {
            view.words.comparisons.about(view.report.metrics[column.metric].shortName, view.label(ranking.period), $0)
        }
    }
}
