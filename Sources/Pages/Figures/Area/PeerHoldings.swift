import ReportAnalysis
import ReportModel

/// What the areas of each set of peers have figures of, found once for all pages that ask.
///
/// Time and memory grow with the number of series.
struct PeerHoldings: Sendable {
    /// A metric that some of a set of peers have figures of.
    struct Holding: Sendable {
        let metric: Key<Metric>
        /// The latest period that any of them tells a value for.
        let period: Period
        /// The areas that tell a value for it, in register order; never empty.
        let holders: [Key<Area>]
    }

    private let analysis: Analysis
    /// For each set of peers what it has: first what most of its areas have.
    private let holdings: OnDemand<[PeerSet: [Holding]]>

    init(_ analysis: Analysis) {
        self.analysis = analysis
        holdings = OnDemand { Self.holdings(analysis) }
    }

    private static func holdings(_ analysis: Analysis) -> [PeerSet: [Holding]] {
        var holdings: [PeerSet: [Holding]] = [:]
        // What a part is missing for says its metric.
        for metric in analysis.report.metrics.keys where analysis.report.metrics[metric].variant == nil {
            var told: [PeerSet: [Point]] = [:]
            for series in analysis.series(of: metric) {
                let latest = series.latest
                if latest.hasValue { told[analysis.peerSet(of: series.area), default: []].append(latest) }
            }
            for (peers, points) in told {
                guard let period = points.map(\.period).max() else { continue }
                let holders = points.filter { $0.period == period }.map(\.area)
                holdings[peers, default: []].append(Holding(metric: metric, period: period, holders: holders))
            }
        }
        return holdings.mapValues { $0.sorted { ($1.holders.count, $0.metric) < ($0.holders.count, $1.metric) } }
    }

    /// What the peers of an area have, the area itself included: first what most of them have, then in register order.
    func holdings(among area: Key<Area>) -> [Holding] { holdings.value[analysis.peerSet(of: area)] ?? [] }
}
