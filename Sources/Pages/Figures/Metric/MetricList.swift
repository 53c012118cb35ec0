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
            let measured = measured(key)
            let areas = Set(measured.flatMap(view.analysis.areas(with:))).count
            table.rows.append(
                DataTable.Row(
                    header: MetricParts(view: view, metric: key).html,
                    cells: [
                        Cell(.text, text: metric.unit), Cell(.text, text: words.natureShort(metric.nature)),
                        Cell(.number, text: view.numbers.digits(DecimalNumber(areas))), periods(of: measured),
                    ]))
        }
        return table.html(view.words.tables)
    }

    /// What there are figures of: the metric, or only parts of it.
    private func measured(_ metric: Key<Metric>) -> [Key<Metric>] {
        view.analysis.areas(with: metric).isEmpty ? [metric] + view.analysis.variants(of: metric) : [metric]
    }

    /// The period, or of several how many there are and the last.
    private func periods(of metrics: [Key<Metric>]) -> Cell {
        let periods = Set(metrics.flatMap(view.analysis.periods(of:))).sorted()
        guard let last = periods.last else {
            return Cell.missing(view.words.reasons.notObserved)
        }
        guard periods.count > 1 else { return Cell(.when, text: view.label(last)) }
        return Cell(.when, text: view.words.metrics.periodCount(periods.count, view.label(last)))
    }
}
