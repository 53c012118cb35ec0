import Markup
import ReportAnalysis
import ReportModel

/// How the values of each set of peers lie on every metric, in the periods of the areas' latest figures; found once for
/// all pages that ask.
///
/// Time grows with the number of figures: peers share what is drawn of them.
struct PeerStrips: Sendable {
    /// The values of a set of peers on one metric in one period.
    struct Strip: Sendable {
        let peers: StripPeers
        let lowest: DecimalNumber
        let highest: DecimalNumber
    }

    private struct Place: Hashable {
        var peers: PeerSet
        var period: Period
    }

    private let analysis: Analysis
    /// By metric.
    private let strips: [OnDemand<[Place: Strip]>]

    init(_ analysis: Analysis) {
        self.analysis = analysis
        strips = analysis.report.metrics.keys.map { metric in OnDemand { Self.strips(on: metric, analysis) } }
    }

    private static func strips(on metric: Key<Metric>, _ analysis: Analysis) -> [Place: Strip] {
        var strips: [Place: Strip] = [:]
        // Parts of metrics have no row to be drawn in.
        guard analysis.report.metrics[metric].variant == nil else { return strips }
        for series in analysis.series(of: metric) {
            let point = series.latest
            let place = Place(peers: analysis.peerSet(of: series.area), period: point.period)
            guard strips[place] == nil, let median = analysis.peerMedian(of: point).value else { continue }
            let values = analysis.peerValues(of: point).map(\.number).sorted()
            guard let lowest = values.first, let highest = values.last else { continue }
            strips[place] = Strip(
                peers: StripPeers(positions: values.map(\.position), median: median.value.position),
                lowest: lowest, highest: highest)
        }
        return strips
    }

    /// The values among which a latest figure stands; nil where there are too few for a median.
    func strip(at point: Point) -> Strip? {
        strips[point.metric.position].value[Place(peers: analysis.peerSet(of: point.area), period: point.period)]
    }
}
