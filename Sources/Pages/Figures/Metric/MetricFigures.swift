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
