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

    /// For each area the number of its set of peers.
    private let numbers: [Int]
    /// For each set of peers what it has: first what most of its areas have.
    private let holdings: OnDemand<[[Holding]]>

    init(_ analysis: Analysis) {
        let numbers = analysis.peerNumbers
        self.numbers = numbers
        holdings = OnDemand { Self.holdings(analysis, numbers) }
    }

    private static func holdings(_ analysis: Analysis, _ numbers: [Int]) -> [[Holding]] {
        var holdings = [[Holding]](repeating: [], count: analysis.peerSets.count)
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
        return holdings
    }

    /// What the peers of an area have, the area itself included: first what most of them have, then in register order.
    func holdings(among area: Key<Area>) -> [Holding] { holdings.value[numbers[area.position]] }
}

extension Analysis {
    /// For each area the number of its set of peers.
    var peerNumbers: [Int] {
        var numbers = [Int](repeating: 0, count: report.areas.count)
        for (number, set) in peerSets.enumerated() {
            for area in set { numbers[area.position] = number }
        }
        return numbers
    }
}
