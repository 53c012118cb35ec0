import Markup
import ReportAnalysis
import ReportModel

/// What was carried to an area from areas merged into it later: the sum, marked as such, which unfolds to its terms.
struct CarriedCell {
    let view: Viewpoint
    let carried: CarriedPoint
    /// The unit behind the number; empty where the head of the column names it.
    let unit: String

    var cell: Cell {
        let content = HTML { html in
            html.append(.folded(number, Formula(view: view).carrying(carried)))
            html.addLine(view.words.profile.carried.word, .class("period"))
        }
        return Cell(.number, content, reason: view.words.profile.carried)
    }

    private var number: HTML {
        let text = Formula(view: view).text(of: carried, unit: unit)
        return carried.value.map { HTML(.data, text, .value($0.description)) } ?? HTML(.span, text, .class("told"))
    }
}

extension Formula {
    /// A carried value as it is shown: the sum where it is one number, else what it can be.
    func text(of carried: CarriedPoint, unit: String) -> String {
        let metric = view.report.metrics[carried.metric]
        guard let value = carried.value else {
            return view.numbers.interval(carried.bounds, unit: unit, scale: carried.scale)
        }
        return (carried.isApproximate ? view.words.tables.about : "")
            + view.exact(value, of: metric, scale: carried.scale, unit: unit)
    }

    /// The sum that a carried value is.
    func carrying(_ carried: CarriedPoint) -> HTML {
        HTML { html in
            html.append(terms(of: carried))
            html.text(" = " + text(of: carried, unit: view.report.metrics[carried.metric].unit))
        }
    }
}
