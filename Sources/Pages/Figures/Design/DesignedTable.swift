import Markup
import ReportAnalysis
import ReportModel

/// A table as somebody designed it: a sentence on what it says, the figures, and what must be known to read them.
///
/// Comparisons and the blocks of texts have the same tables.
struct DesignedTable {
    let view: Viewpoint
    /// Unique on the page; the ids in the table begin with it.
    let id: String
    let table: ComparisonTable
    let caption: String
    /// Whether it is the twin of a chart: figures and nothing else.
    var isTwin = false

    private var design: TableDesign { table.design }
    private var words: DesignWords { view.words.designs }

    /// How many figures there are of how many, and who is highest and lowest.
    var sentence: String { TableSentence(view: view, table: table).text }

    /// The points that are shown.
    var points: [Point] { table.rows.flatMap { $0.cells.compactMap(\.point) } }

    var tableHTML: HTML {
        let columns = columns
        let head = DesignedHead(view: view, design: design, columns: columns)
        var result = DataTable(
            id: id, caption: head.caption(caption, isTwin: isTwin),
            columns: [.init(view.words.tables.area)] + head.columns, rows: [], columnGroups: head.groups,
            notes: TableNotes(table: id))
        for row in table.rows {
            let cells = columns.map { column in
                column.cell(row, &result.notes)
            }
            result.rows.append(DataTable.Row(header: view.area(row.area), cells: cells))
        }
        guard !isTwin else { return result.html(view.words.tables) }
        result.rowGroups = rowGroups
        result.foot = foot(columns)
        result.legend = legend
        result.remarks = remarks
        return result.html(view.words.tables)
    }
}
