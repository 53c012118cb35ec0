import Markup
import ReportAnalysis
import ReportModel

/// Figures in large print: what and where, the figure as printed, its period, and where it comes from.
struct LargeFigures {
    let view: Viewpoint
    /// Unique on the page.
    let id: String
    let design: FiguresDesign

    var html: HTML {
        let table = view.analysis.table(
            of: TableDesign(metrics: design.metrics, areas: design.areas, periods: design.periods))
        return HTML { html in
            html.add(
                .div, .class("figure-block"), design.title == nil ? .absent : .ariaLabelledby("\(id)-title"),
                design.title == nil ? .absent : .role("group")
            ) { block in
                if let title = design.title { block.add(.p, title, .class("block-title"), .id("\(id)-title")) }
                block.add(.ul, .class("headline")) { list in
                    for index in table.columns.indices {
                        for row in table.rows {
                            list.add(.li) { add(row.area, row.cells[index], table.columns[index].metric, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func add(
        _ area: Key<Area>, _ cell: ComparisonTable.Cell, _ metric: Key<Metric>, to entry: inout HTML
    ) {
        entry.add(.p, .class("headline-label")) { label in
            label.append(view.area(area))
            label.text(" ")
            label.append(view.metric(metric))
        }
        guard let point = cell.point else {
            if case .missing(let reason) = cell { addGap(view.words.reasons.missing(reason), to: &entry) }
            return
        }
        entry.add(.p, LargeFigure(view: view, point: point).html, .class("headline-value"))
        entry.add(.p, .class("headline-note")) { note in
            note.text(view.label(point.period))
            note.text(" · ")
            note.append(view.sourceLine([point]))
        }
    }

    private func addGap(_ reason: Reason, to entry: inout HTML) {
        entry.add(.p, reason.word, .class("headline-value missing"))
        if let explanation = reason.explanation { entry.add(.p, explanation, .class("headline-note")) }
    }
}

/// What a point says in large print, as a link to its record: the unit small beside the number; figures that contradict
/// each other side by side; or the words for why there is none.
struct LargeFigure {
    let view: Viewpoint
    let point: Point

    var html: HTML {
        if point.isWithheld { return HTML(text: view.edition.words.findings.withheld.word) }
        if case .noValue(let status) = point.reading {
            return HTML(text: status.cellText(in: view.language) ?? status.label(in: view.language))
        }
        return HTML(joining: point.shown(in: view.report).map(figure), separator: " / ")
    }

    private func figure(_ index: Int) -> HTML {
        let observation = view.report.observations[index]
        guard let figure = observation.figure else { return HTML() }
        let unit = view.report.metrics[point.metric].unit
        // The unit of a figure with words around it stands among them.
        let isPlain = figure.relation == .exact
        return HTML { html in
            html.append(view.figureLink(index, unit: isPlain ? "" : unit))
            if isPlain { html.add(.span, view.numbers.joined("", unit: unit), .class("unit")) }
            html.append(view.flag(observation.status))
        }
    }
}
