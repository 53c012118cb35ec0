import Markup
import ReportAnalysis
import ReportModel

/// The figures of a chart of lines as a table: a row for each area, a column for each period.
struct TrendTable {
    let view: Viewpoint
    /// Unique on its page.
    let id: String
    let caption: String
    let metric: Key<Metric>
    let trends: [Trend]

    /// In a table with more cells than this figures are no links; all of them are in the table of all figures.
    private static let mostLinked = 600

    private var unit: String { view.report.metrics[metric].unit }

    var html: HTML {
        let words = view.words.tables
        let periods = Set(trends.flatMap { $0.points.map(\.period) }).sorted()
        let isLinked = periods.count * trends.count <= Self.mostLinked
        var table = DataTable(
            id: id, caption: caption,
            columns: [.init(words.area)] + periods.map { DataTable.Column(view.label($0)) }, rows: [],
            notes: TableNotes(table: id))
        table.isTwin = true
        for trend in trends {
            var points = trend.points[...]
            let cells = periods.map { period -> Cell in
                guard points.first?.period == period, let point = points.popFirst() else {
                    return Cell.missing(view.words.reasons.notObserved)
                }
                return isLinked ? linked(point, &table.notes) : plain(point)
            }
            table.rows.append(DataTable.Row(header: view.area(trend.series.area), cells: cells))
        }
        return table.html(words)
    }

    private func linked(_ point: TrendPoint, _ notes: inout TableNotes) -> Cell {
        switch point.value {
        case .observed(let point): FigureCell(view: view, point: point, unit: unit).cell(&notes)
        case .carried(let carried): CarriedCell(view: view, carried: carried, unit: unit).cell
        }
    }

    private func plain(_ point: TrendPoint) -> Cell {
        switch point.value {
        case .observed(let point): Cell(point.hasValue ? .number : .missing, text: view.text(of: point, unit: unit))
        case .carried(let carried): Cell(.number, text: Formula(view: view).text(of: carried, unit: unit))
        }
    }
}
