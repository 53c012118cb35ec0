import Markup
import ReportAnalysis
import ReportModel

/// The change of a point since the comparable period before: difference, percentage and base, which unfold to the
/// computation; or why there is none.
struct ChangeCell {
    let view: Viewpoint
    let point: Point
    let series: Series
    /// What it is compared with; the period before or else a year earlier where nothing is said.
    var base: ChangeBase?

    var cell: Cell {
        switch view.analysis.change(of: point, in: series, against: base) {
        case .value(let change): told(change)
        case .refused(let refusal):
            Cell.missing(view.words.reasons.change(refusal), detail: refusal.otherPeriod.map(view.label))
        }
    }

    private func told(_ change: Change) -> Cell {
        let metric = view.report.metrics[point.metric]
        let style: Cell.Style =
            change.difference.isZero ? .change : change.difference.isNegative ? .fall : .rise
        let told = HTML { html in
            html.add(.span, .class("told")) { html in
                html.text(view.difference(change, of: metric))
                if !change.difference.isZero, let percent = view.percent(change) {
                    html.text(view.words.tables.inBrackets(percent))
                }
            }
            html.addLine(view.words.tables.since(view.bareLabel(change.earlierPeriod)), .class("period"))
        }
        var cell = Cell(style, .folded(told, Formula(view: view).changing(change, of: point, in: series)))
        cell.order = change.difference
        return cell
    }
}

extension ChangeRefusal {
    /// The period that stands in the way, if it is one.
    var otherPeriod: Period? {
        switch self {
        case .unequalLength(let period), .gap(let period), .baseWithoutValue(let period, _),
            .baseStatus(let period, _), .baseConflicting(let period), .seriesBreak(let period),
            .overlapping(let period), .beyondLimits(let period), .baseNotObserved(let period),
            .boundaryChange(let period, _):
            period
        case .noValue, .status, .conflicting, .nothingEarlier, .unbounded, .noSuchBase: nil
        }
    }
}
