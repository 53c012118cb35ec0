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
            id: id, caption: caption, captionRepeatsHeading: true,
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
                        Cell(.text, text: metric.unit), Cell(.text, text: words.natureShort(metric.nature)),
                        Cell(.number, text: view.numbers.digits(DecimalNumber(areas))), periods(of: key),
                    ]))
        }
        return table.html(view.words.tables)
    }

    /// The period, or of several how many there are and the last.
    private func periods(of metric: Key<Metric>) -> Cell {
        let periods = view.analysis.periods(of: metric)
        guard let last = periods.last else {
            return Cell.missing(view.words.reasons.notObserved)
        }
        guard periods.count > 1 else { return Cell(.when, text: view.label(last)) }
        return Cell(.when, text: view.words.metrics.periodCount(periods.count, view.label(last)))
    }
}
