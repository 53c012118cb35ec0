import Markup
import ReportAnalysis
import ReportModel

/// The target of a metric, and whether a figure reaches it.
struct TargetCell {
    let view: Viewpoint
    let place: ComparisonTable.Place
    let metric: Metric

    var cell: Cell {
        guard let target = metric.target else { return Cell.missing(view.words.designs.noTarget) }
        return Cell(
            .number,
            HTML { html in
                html.append(view.target(target))
                html.text(" ")
                if let outcome = place.target?.outcome {
                    html.append(view.mark(of: outcome, view.words.profile.reached(outcome)))
                } else {
                    html.add(.span, view.words.designs.notJudged, .class("period"))
                }
            })
    }
}
