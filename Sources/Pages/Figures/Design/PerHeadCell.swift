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
            Cell.missing(view.words.designs.perHeadRefusal(refusal), detail: refusal.period.map(view.label))
        }
    }

    /// The period of the population stands below, unless it is the figure's own or its last day.
    private func told(_ rate: PerHeadRate) -> Cell {
        let text = view.text(of: rate)
        var content = HTML.folded(
            HTML(.data, text, .value(view.numbers.rounded(rate.value, decimals: Viewpoint.perHeadDecimals).description)),
            Formula(view: view).dividing(rate, of: point))
        if rate.population.age == .older {
            content.addLine(view.words.designs.populationOf(view.label(rate.population.period)), .class("period"))
        }
        return Cell(.number, content)
    }
}

extension Viewpoint {
    /// Decimals of figures per head.
    static let perHeadDecimals = 2

    /// A figure per head, without its unit.
    func text(of rate: PerHeadRate) -> String {
        (rate.isApproximate ? words.tables.about : "") + numbers.number(rate.value, decimals: Self.perHeadDecimals)
    }
}

extension PerHeadRefusal {
    /// The period that stands in the way, if it is one.
    fileprivate var period: Period? {
        switch self {
        case .noPopulation(let latest): latest
        case .populationConflicting(let period), .populationUnbounded(let period), .populationNotPositive(let period),
            .boundaryChange(let period, _):
            period
        default: nil
        }
    }
}

extension Formula {
    /// A figure divided by the population of its area, with the period and the sources of that.
    func dividing(_ rate: PerHeadRate, of point: Point) -> HTML {
        let population = view.report.metrics[rate.population.metric]
        let parts = rate.population.parts.map { view.figureLink($0) }
        return HTML { html in
            html.append(input(point))
            html.text(" ÷ " + population.shortName)
            html.text(view.words.tables.inBrackets(view.label(rate.population.period)) + " ")
            html.text(parts.count > 1 ? "(" : "")
            html.append(HTML(joining: parts, separator: " + "))
            html.text(parts.count > 1 ? ")" : "")
            if rate.factor > 1 { html.text(" × " + view.numbers.digits(DecimalNumber(rate.factor))) }
            html.text(" = " + view.numbers.computed(rate.bounds, decimals: Viewpoint.perHeadDecimals, unit: ""))
        }
    }
}
