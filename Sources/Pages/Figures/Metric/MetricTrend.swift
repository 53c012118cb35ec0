import Markup
import ReportAnalysis
import ReportModel

/// How a metric moved in all areas: a chart of lines, or one for each level where the figures of areas add up to those
/// of the areas above.
struct MetricTrend {
    let view: Viewpoint
    let metric: Key<Metric>
    /// All of the metric, in register order of areas.
    let series: [Series]
    let charts: [TrendSelections.Chart]

    var html: HTML {
        HTML { html in
            for (number, chart) in charts.enumerated() {
                html.append(figure(chart, id: number == 0 ? "trend-chart" : "trend-chart-\(number + 1)"))
            }
        }
    }

    private func figure(_ chart: TrendSelections.Chart, id: String) -> HTML {
        let isDrawn = Set(chart.areas)
        let trends = series.filter { isDrawn.contains($0.area) }
            .compactMap { Trend($0, view.analysis, comparableWith: chart.reference) }
        let measured = view.report.metrics[metric]
        let names =
            chart.isPicked
            ? view.words.metrics.areas(trends.count)
            : view.list(trends.map { view.report.areas[$0.series.area].shortName })
        return TrendFigure(
            view: view, id: id, caption: view.words.tables.trend(names, measured.name, measured.unit), metric: metric,
            trends: trends
        ).html
    }
}
