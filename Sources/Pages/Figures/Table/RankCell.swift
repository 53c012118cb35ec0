import Markup
import ReportAnalysis
import ReportModel

/// The rank of a point among its area's peers in exactly its period, or why it has none.
///
/// Metrics that are neither better high nor low have none: a place in order of size would read as praise or blame.
struct RankCell {
    let view: Viewpoint
    let point: Point

    var cell: Cell {
        let polarity = view.report.metrics[point.metric].better
        guard polarity != .neutral else { return Cell.missing(view.words.reasons.neutral) }
        switch view.analysis.standing(of: point) {
        case .value(let standing):
            return Self.cell(
                standing.rank, of: standing.count, polarity, view.words.tables,
                href: view.href(.metric(point.metric)))
        case .refused(let refusal): return Cell.missing(view.words.reasons.standing(refusal))
        }
    }

    /// The cell for a rank: 2 of 9, or 2–3 of 9 where figures overlap; shared or not, and which end comes first where the
    /// head does not say it.
    ///
    /// - Parameter href: where all figures of the ranking stand, if that is another page.
    static func cell(
        _ rank: RankRange, of count: Int, _ polarity: Polarity?, _ words: TableWords, href: String? = nil
    ) -> Cell {
        var cell = Cell(
            .rank,
            HTML { html in
                if let href {
                    html.add(.a, words.place(rank, count), .class("figure"), .href(href))
                } else {
                    html.text(words.place(rank, count))
                }
                if !rank.isCertain { html.addLine(words.overlapping, .class("period")) }
                if rank.isTied { html.addLine(words.tied, .class("tied")) }
                if let polarity { html.addLine(words.order(polarity), .class("period")) }
            })
        cell.order = DecimalNumber(rank.best)
        return cell
    }
}

/// The median of the peers in exactly the period of a point, which unfolds to the values in the middle, and how the
/// point stands to it; or why there is none.
struct MedianCell {
    let view: Viewpoint
    let point: Point

    var cell: Cell {
        let metric = view.report.metrics[point.metric]
        switch view.analysis.peerMedian(of: point) {
        case .value(let median):
            let text = view.exact(median.value, of: metric, scale: median.scale, unit: metric.unit)
            var content = HTML.folded(
                HTML(.data, text, .value(median.value.description)), Formula(view: view).median(at: point))
            if let outcome = view.outcomeToMedian(of: point) {
                content.text(" ")
                content.append(view.mark(of: outcome, view.words.profile.outcome(outcome)))
            }
            return Cell(.number, content)
        case .refused(let refusal): return Cell.missing(view.words.reasons.median(refusal))
        }
    }
}
