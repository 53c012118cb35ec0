import ReportAnalysis
import ReportModel

/// What a table says, in front of it: how much is known, and who is highest and lowest where that can be told.
struct TableSentence {
    let view: Viewpoint
    let table: ComparisonTable
    let columns: [ComparedColumn]

    var text: String {
        let told = table.rows.reduce(0) { $0 + $1.cells.count { $0.point?.hasValue ?? false } }
        let counts = view.words.comparisons.counts(
            table.rows.count, columns.count, told, table.rows.count * columns.count)
        return view.words.tables.sentences([counts])
    }
}
