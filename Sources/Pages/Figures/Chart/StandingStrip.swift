import Markup
import ReportAnalysis
import ReportModel

/// Where an area stands among its peers on one metric: all values on a line, its own marked.
struct StandingStrip {
    private let view: Viewpoint
    private let point: Point
    private let figure: Figure
    private let values: [PeerValue]
    private let median: Median

    /// Nil where the point is not comparable with at least two peers in its period.
    init?(view: Viewpoint, point: Point) {
        guard let figure = point.figure, view.analysis.standing(of: point).value != nil,
            let median = view.analysis.peerMedian(of: point).value
        else { return nil }
        self.view = view
        self.point = point
        self.figure = figure
        self.median = median
        values = view.analysis.peerValues(of: point)
    }

    var html: HTML {
        let metric = view.report.metrics[point.metric]
        let area = view.report.areas[point.area]
        let words = view.words.tables
        let peers = view.analysis.peers(of: point.area, in: point.period)
        let sorted = values.map(\.number).sorted()
        let own = area.shortName + " " + view.numbers.figure(figure, unit: metric.unit)
        let caption = words.strip(
            metric.name, area.name, view.peerSet(of: point.area, count: peers.count), view.label(point.period),
            values.count)
        func text(_ number: DecimalNumber?) -> String {
            number.map { view.exact($0, of: metric, unit: metric.unit) } ?? ""
        }
        func mark(_ number: DecimalNumber?, _ label: (String) -> String) -> DistributionStrip.Mark? {
            number.map { DistributionStrip.Mark(position: $0.position, text: label(text($0))) }
        }
        let strip = DistributionStrip(
            id: "strip-\(metric.id)", title: caption,
            description: words.sentence([
                own, words.lowest(text(sorted.first)), words.median(text(median.value)),
                words.highest(text(sorted.last)),
            ]),
            positions: sorted.map(\.position), own: .init(position: figure.number.position, text: own),
            lowest: mark(sorted.first, words.lowest), median: mark(median.value, words.median),
            highest: mark(sorted.last, words.highest))
        return ChartFrame(caption: caption, drawing: strip.html).html(words)
    }
}
