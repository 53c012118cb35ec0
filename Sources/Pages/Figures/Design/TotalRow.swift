import Markup
import ReportAnalysis
import ReportModel

/// The row that adds up the areas of a table, each sum with its bounds and its formula, or the reason why there is none.
struct TotalRow {
    let view: Viewpoint
    let table: ComparisonTable

    /// Nil where no totals are asked for.
    var row: DataTable.Row? {
        guard table.design.hasTotals else { return nil }
        return DataTable.Row(
            header: HTML(text: view.words.designs.total),
            cells: table.columns.map { column in
                var cell = cell(column)
                cell.columnCount = table.design.columns.count
                return cell
            })
    }

    private func cell(_ column: ComparisonTable.Column) -> Cell {
        switch column.total {
        case .value(let total): told(total, column)
        case .refused(let refusal): Cell.missing(view.words.designs.noTotal(refusal), detail: detail(refusal))
        case nil: Cell.missing(view.words.reasons.notObserved)
        }
    }

    /// Who has no value.
    private func detail(_ refusal: ColumnTotalRefusal) -> String? {
        guard case .withoutValue(let areas) = refusal else { return nil }
        return view.shortened(areas.map { view.report.areas[$0].shortName })
    }

    private func told(_ total: ColumnTotal, _ column: ComparisonTable.Column) -> Cell {
        let metric = view.report.metrics[column.metric]
        let about = total.isApproximate ? view.words.tables.about : ""
        let text = about + view.exact(total.number, of: metric, scale: total.scale, unit: "")
        var content = HTML.folded(
            HTML(.data, text, .value(total.number.description)), Formula(view: view).adding(total, column.metric))
        if total.bounds != Interval(exactly: total.number) {
            content.addLine(
                view.words.tables.bounds(view.numbers.interval(total.bounds, scale: total.scale)), .class("period"))
        }
        if total.areas.count < table.rows.count {
            content.addLine(view.words.designs.areasAdded(total.areas.count), .class("period"))
        }
        return Cell(.number, content)
    }
}

extension Formula {
    /// The addends of a sum over areas; of very many the first and how many there are.
    func adding(_ total: ColumnTotal, _ metric: Key<Metric>) -> HTML {
        let terms = total.areas.prefix(Self.mostTerms).compactMap { area -> HTML? in
            guard let point = view.analysis.point(of: metric, for: area, in: total.period) else { return nil }
            return HTML { html in
                html.text(view.report.areas[area].shortName + " ")
                html.append(input(point))
            }
        }
        let rest = total.areas.count > Self.mostTerms ? [HTML(text: "…(\(total.areas.count))")] : []
        return HTML(joining: terms + rest, separator: " + ")
    }
}
