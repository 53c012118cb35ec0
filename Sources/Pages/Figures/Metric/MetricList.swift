import Markup
import ReportAnalysis
import ReportModel

/// Metrics in a table: what each is measured in, and for how many areas and periods there are figures.
struct MetricList {
    let view: Viewpoint
    let id: String
    let caption: String

    func html(of metrics: [Key<Metric>]) -> HTML {
        let words = view.words.metrics
        var table = DataTable(
            id: id, caption: caption,
            columns: [
                .init(view.words.tables.metric), .init(words.unit), .init(words.nature), .init(words.areaCount),
                .init(words.periods),
            ], rows: [])
        for key in metrics {
            let metric = view.report.metrics[key]
            let areas = view.analysis.areas(with: key).count
            table.rows.append(
                DataTable.Row(
                    header: view.metric(key),
                    cells: [
                        Cell(.text, text: metric.unit), Cell(.text, text: words.natureName(metric.nature)),
                        Cell(.number, text: view.numbers.digits(DecimalNumber(areas))), periods(of: key),
                    ]))
        }
        return table.html(view.words.tables)
    }

    /// The period, or the first and the last of several and how many there are.
    private func periods(of metric: Key<Metric>) -> Cell {
        let periods = view.analysis.periods(of: metric)
        guard let first = periods.first, let last = periods.last else {
            return Cell.missing(view.words.reasons.notObserved)
        }
        guard periods.count > 1 else { return Cell(.text, text: view.label(last)) }
        return Cell(
            .text, text: view.words.metrics.periodRange(periods.count, view.label(first), view.label(last)))
    }
}
