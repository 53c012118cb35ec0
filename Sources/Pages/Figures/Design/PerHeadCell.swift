import Markup
import ReportAnalysis
import ReportModel

/// The figure of a point per head of the population that its metric names, which unfolds to its formula; or why none is
/// told.
struct PerHeadCell {
    let view: Viewpoint
    let point: Point

    var cell: Cell {
        switch view.analysis.perHead(of: point) {
        case .value(let rate): told(rate)
        case .refused(let refusal):
            Cell.missing(view.words.designs.perHeadRefusal(refusal), detail: refusal.populationPeriod.map(view.label))
        }
    }

    /// The head of the column names the unit. The period of the population stands below, unless it is the figure's own or
    /// its last day.
    private func told(_ rate: PerHeadRate) -> Cell {
        let formula = Formula(view: view)
        var content = HTML.folded(
            HTML(.data, formula.number(of: rate), .value(rate.value.description)), formula.dividing(rate))
        if let bounds = formula.bounds(of: rate) {
            content.addLine(view.words.tables.bounds(bounds), .class("period"))
        }
        if rate.population.age == .older {
            content.addLine(view.words.designs.populationOf(view.bareLabel(rate.population.period)), .class("period"))
        }
        return Cell(.number, content)
    }
}
