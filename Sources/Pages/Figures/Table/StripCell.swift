import Markup
import ReportAnalysis
import ReportModel

/// Where a latest figure stands among those of its area's peers in exactly its period: a small drawing above the lowest
/// and the highest value; or why there is none.
struct StripCell {
    let view: Viewpoint
    let point: Point
    let strip: PeerStrips.Strip?

    var cell: Cell {
        let words = view.words.reasons
        if let refusal = view.analysis.standing(of: point).refusal { return Cell.missing(words.standing(refusal)) }
        let median = view.analysis.peerMedian(of: point)
        if let refusal = median.refusal { return Cell.missing(words.median(refusal)) }
        guard let strip, let figure = point.figure else { return Cell.missing(words.notObserved) }
        let mark = StripMark(
            peers: strip.peers, own: figure.number.position, interval: figure.drawnInterval)
        let metric = view.report.metrics[point.metric]
        let range = Interval(lower: strip.lowest, upper: strip.highest)
        return Cell(
            .drawing,
            HTML { html in
                html.append(mark.html)
                html.addLine(
                    view.numbers.interval(range, unit: metric.unit, scale: median.value?.scale ?? 0), .class("period"))
            })
    }
}
