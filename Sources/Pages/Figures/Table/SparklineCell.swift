import Markup
import ReportAnalysis
import ReportModel

/// How the comparable figures of an area moved up to its latest: a small line above the periods that it goes from and
/// to, which lead to the line of the area on the metric's page, and the trend where one can be told; or why there is no
/// line.
struct SparklineCell {
    let view: Viewpoint
    let series: Series
    /// Whether it rises or falls, where that can be told.
    let test: TrendTest?
    /// Whether the line of the area can be picked out on the metric's page.
    let isPickable: Bool

    var cell: Cell {
        guard let trend = Trend(series, view.analysis), let first = trend.points.first, let last = trend.points.last
        else { return Cell.missing(view.words.profile.onePeriod) }
        let line = Sparkline(
            points: trend.points.map { point in
                Sparkline.Point(
                    time: Double(point.period.end.dayNumber), position: point.number?.position,
                    interval: point.drawnInterval, isBreak: point.isBreak)
            })
        return Cell(
            .drawing,
            HTML { html in
                html.append(line.html)
                html.text(" ")
                html.add(
                    .a,
                    view.words.profile.fromTo(
                        view.bareLabel(first.period), view.bareLabel(last.period)),
                    .class("period"),
                    .href(
                        view.href(
                            .metric(series.metric), anchor: isPickable ? view.trendAnchor(of: series.area) : "trend")))
                if let test {
                    html.addLine(view.words.profile.direction(test.direction), .class("trend-word"))
                }
            })
    }
}

extension Viewpoint {
    /// What the trend of an area is called on the page of a metric.
    func trendAnchor(of area: Key<Area>) -> String { "trend-\(report.areas[area].id)" }
}
