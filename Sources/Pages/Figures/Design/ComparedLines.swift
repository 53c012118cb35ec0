import Markup
import ReportAnalysis
import ReportModel

/// The figures of a chart on one metric over time: a line for each area, or a small drawing.
struct ComparedLines {
    let view: Viewpoint
    let id: String
    let design: ChartDesign
    let metric: Key<Metric>

    var html: HTML {
        let lines = ComparedSeries(view: view, design: design, metric: metric)
        var figure = TrendFigure(
            view: view, id: id, caption: lines.caption(design), metric: metric, trends: lines.trends)
        figure.form = design.kind == .smallMultiples ? .multiples : .lines
        figure.highlight = design.highlight
        figure.anchor = id
        figure.statedDescription = design.description
        figure.remarks = lines.remarks
        return figure.html
    }
}
