import Markup
import ReportAnalysis
import ReportModel

/// The target of a metric, and whether a figure reaches it.
struct TargetCell {
    let view: Viewpoint
    let place: ComparisonTable.Place
    let metric: Metric

    var cell: Cell {
        let words = view.words.designs
        guard let target = metric.target else { return Cell.missing(words.noTarget) }
        return Cell(
            .number,
            HTML { html in
                html.text(view.numbers.figure(target.figure, unit: ""))
                html.addLine(place.target.map { words.reached($0.outcome) } ?? words.notJudged, .class("period outcome"))
                if let period = target.period { html.addLine(words.targetOf(view.label(period)), .class("period")) }
                if let source = target.source {
                    html.text(" ")
                    html.add(
                        .span, view.link(view.report.sources[source].title, to: .source(source)), .class("period"))
                }
            })
    }
}
