import Markup
import ReportAnalysis
import ReportModel

/// What a figure is held against, and what comes of it: the median of those it is ranked with.
struct MedianOfTableCell {
    let view: Viewpoint
    let place: ComparisonTable.Place
    /// The figures that it is the median of; nil where the area is not ranked.
    let ranking: Ranking?

    var cell: Cell {
        guard let ranking else {
            return Cell.missing(
                place.standing.refusal.map(view.words.reasons.standing) ?? view.words.reasons.notObserved)
        }
        switch ranking.median {
        case .refused(let refusal): return Cell.missing(view.words.reasons.median(refusal))
        case .value(let median):
            let metric = view.report.metrics[ranking.metric]
            let text = view.exact(median.value, of: metric, scale: median.scale, unit: "")
            var content = HTML.folded(
                HTML(.data, text, .value(median.value.description)), Formula(view: view).median(of: ranking))
            if let outcome = place.median?.outcome {
                content.text(" ")
                content.append(view.mark(of: outcome, view.words.profile.outcome(outcome)))
            }
            return Cell(.number, content)
        }
    }
}

extension Formula {
    /// The middle value of a ranking, or the two that its median is the mean of, with the areas they are for.
    func median(of ranking: Ranking) -> HTML {
        let entries = ranking.entries
        guard let last = entries.indices.last else { return HTML() }
        let inputs = entries[(last / 2)...((last + 1) / 2)].map { entry -> HTML in
            var html = HTML(text: view.report.areas[entry.area].name + " ")
            if let point = view.analysis.point(of: ranking.metric, for: entry.area, in: entry.period) {
                html.append(input(point))
            }
            return html
        }
        let words = view.edition.words.findings
        return HTML { html in
            html.text(inputs.count == 1 ? words.middleOne(entries.count) : words.middleTwo(entries.count))
            html.append(view.list(inputs))
        }
    }
}
