import Markup
import ReportAnalysis
import ReportModel

/// The share of a point in the figure of the area above, which unfolds to its formula; or why none is told.
struct ShareCell {
    let view: Viewpoint
    let point: Point

    var cell: Cell {
        switch view.analysis.share(of: point) {
        case .value(let share): told(share)
        case .refused(let refusal): Cell.missing(view.words.designs.share(refusal))
        }
    }

    private func told(_ share: Share) -> Cell {
        let formula = Formula(view: view)
        let percent = view.numbers.rounded(share.percent, decimals: 1)
        return Cell(
            .number,
            .folded(
                HTML(.data, formula.text(of: share), .value(percent.description)), formula.sharing(share, of: point)))
    }
}
