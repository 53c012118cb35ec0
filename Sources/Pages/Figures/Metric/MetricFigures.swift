import Markup
import ReportAnalysis
import ReportModel

/// Every figure of a metric: by area, the latest first.
struct MetricFigures {
    let view: Viewpoint
    let metric: Key<Metric>
    let series: [Series]

    /// With more points than this only the latest of each area are shown; the downloads have all.
    static let mostPoints = 1500

    var html: HTML {
        let measured = view.report.metrics[metric]
        let count = series.reduce(0) { $0 + $1.points.count }
        let isComplete = count <= Self.mostPoints
        let words = view.words.metrics
        var table = PointTable(
            view, id: "figures-table",
            caption: isComplete ? words.allFiguresCaption(measured.name) : words.latestFiguresCaption(measured.name),
            head: view.words.tables.area, parts: [.value, .period, .change, .sources], unit: measured.unit)
        for series in series {
            let header = view.area(series.area)
            if isComplete {
                for row in view.history(of: series) {
                    switch row {
                    case .observed(let point): table.add(header, point, in: series)
                    case .carried(let carried): table.add(header, carried)
                    }
                }
            } else {
                table.add(header, series.latest, in: series)
            }
        }
        return HTML { html in
            if !isComplete { html.add(.p, words.onlyLatest(count), .class("table-summary")) }
            html.append(table.html)
        }
    }
}

/// The trend of a metric: the areas with the most comparable points, as many as can be told apart.
struct MetricTrend {
    let view: Viewpoint
    let metric: Key<Metric>
    let series: [Series]

    var html: HTML {
        // Lines of one chart are of periods of one kind and length, those of the longest line.
        let own = series.compactMap { Trend($0, view.analysis) }
        guard let longest = own.max(by: { ($0.points.count, $1.series.area) < ($1.points.count, $0.series.area) })
        else {
            return HTML()
        }
        let reference = longest.series.latest.period
        let drawable = series.compactMap { Trend($0, view.analysis, comparableWith: reference) }
        let trends = drawable.enumerated()
            .sorted { ($1.element.points.count, $0.offset) < ($0.element.points.count, $1.offset) }
            .prefix(TrendFigure.mostLines).sorted { $0.offset < $1.offset }.map(\.element)
        let measured = view.report.metrics[metric]
        let names = trends.map { view.report.areas[$0.series.area].shortName }
        return TrendFigure(
            view: view, id: "trend-chart",
            caption: view.words.tables.trend(view.list(names), measured.name, measured.unit), metric: metric,
            trends: Array(zip(names, trends).map { ($0, $1) })
        ).html
    }
}
