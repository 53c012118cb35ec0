import Markup
import ReportAnalysis
import ReportModel

/// How the values of each set of peers lie on every metric, in the periods of the areas' latest figures; found once for
/// all pages.
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
        var metric: Key<Metric>
        var peers: Int
        var period: Period
    }

    /// For each area the number of its set of peers.
    private var numbers: [Int]
    private var strips: [Place: Strip] = [:]

    init(_ analysis: Analysis) {
        numbers = Array(repeating: 0, count: analysis.report.areas.count)
        for (number, set) in analysis.peerSets.enumerated() {
            for area in set { numbers[area.position] = number }
        }
        // Parts of metrics have no row to be drawn in.
        for metric in analysis.report.metrics.keys where analysis.report.metrics[metric].variant == nil {
            for series in analysis.series(of: metric) {
                let point = series.latest
                let place = place(of: point)
                guard strips[place] == nil, let median = analysis.peerMedian(of: point).value else { continue }
                let values = analysis.peerValues(of: point).map(\.number).sorted()
                guard let lowest = values.first, let highest = values.last else { continue }
                strips[place] = Strip(
                    peers: StripPeers(positions: values.map(\.position), median: median.value.position),
                    lowest: lowest, highest: highest)
            }
        }
    }

    /// The values among which a latest figure stands; nil where there are too few for a median.
    func strip(at point: Point) -> Strip? { strips[place(of: point)] }

    private func place(of point: Point) -> Place {
        Place(metric: point.metric, peers: numbers[point.area.position], period: point.period)
    }
}
