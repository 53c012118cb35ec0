import ReportAnalysis
import ReportModel

/// What the areas of each set of peers have figures of, found once for all pages.
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

    /// For each area the number of its set of peers.
    private var numbers: [Int]
    /// For each set of peers what it has: first what most of its areas have.
    private var holdings: [[Holding]]

    init(_ analysis: Analysis) {
        let sets = analysis.peerSets
        numbers = Array(repeating: 0, count: analysis.report.areas.count)
        for (number, set) in sets.enumerated() {
            for area in set { numbers[area.position] = number }
        }
        holdings = Array(repeating: [], count: sets.count)
        // What a part is missing for says its metric.
        for metric in analysis.report.metrics.keys where analysis.report.metrics[metric].variant == nil {
            var told: [Int: [Point]] = [:]
            for series in analysis.series(of: metric) {
                let latest = series.latest
                if latest.hasValue { told[numbers[series.area.position], default: []].append(latest) }
            }
            for (number, points) in told {
                guard let period = points.map(\.period).max() else { continue }
                let holders = points.filter { $0.period == period }.map(\.area)
                holdings[number].append(Holding(metric: metric, period: period, holders: holders))
            }
        }
        for number in holdings.indices {
            holdings[number].sort { ($1.holders.count, $0.metric) < ($0.holders.count, $1.metric) }
        }
    }

    /// What the peers of an area have, the area itself included: first what most of them have, then in register order.
    func holdings(among area: Key<Area>) -> [Holding] { holdings[numbers[area.position]] }
}
