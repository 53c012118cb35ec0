import Markup
import ReportAnalysis
import ReportModel

/// How the comparable figures of an area moved up to its latest: a small line above the periods that it goes from and
/// to, which lead to the line of the area on the metric's page; or why there is none.
struct SparklineCell {
    let view: Viewpoint
    let series: Series

    var cell: Cell {
        guard let trend = Trend(series), let first = trend.points.first, let last = trend.points.last else {
            return Cell.missing(view.words.profile.onePeriod)
        }
        let line = Sparkline(
            points: trend.points.indices.map { index in
                let point = trend.points[index]
                return Sparkline.Point(
                    time: Double(point.period.end.dayNumber), position: point.figure?.number.position,
                    interval: point.figure?.drawnInterval, isBreak: trend.isBreak(at: index))
            })
        let href = view.href(.metric(series.metric), anchor: view.trendAnchor(of: series.area))
        return Cell(
            .drawing,
            HTML { html in
                html.append(line.html)
                html.text(" ")
                html.add(
                    .a, view.words.profile.fromTo(view.label(first.period), view.label(last.period)), .class("period"),
                    .href(href))
            })
    }
}

extension Viewpoint {
    /// What the trend of an area is called on the page of a metric.
    func trendAnchor(of area: Key<Area>) -> String { "trend-\(report.areas[area].id)" }
}
