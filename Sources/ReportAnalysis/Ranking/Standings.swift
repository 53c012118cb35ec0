import Diagnostics
import ReportModel

/// The rank of every point among its peers, computed once for the whole report.
///
/// Asking for a rank or a median costs no more than looking it up.
struct Standings: Sendable {
    /// By metric.
    private let metrics: [MetricStandings]

    init(_ report: Report, _ table: SeriesTable, _ peers: PeerGroups, by workforce: Workforce) {
        let isLasting = report.areas.elements.map { $0.from == nil && $0.to == nil }
        let keys = report.metrics.keys
        metrics = workforce.map(keys.count) {
            MetricStandings(of: keys[$0], report, table, peers, isLasting: isLasting)
        }
    }

    /// The rank of a point, if it has one.
    func rank(of point: Point) -> RankRange? { metrics[point.metric.position].rank(ofPoint: point.position) }

    /// The ranked points of every cohort, best first.
    var cohorts: some Sequence<ArraySlice<UInt32>> { metrics.lazy.flatMap(\.cohorts) }

    /// The ranked points of a point's cohort, best first.
    func cohort(of point: Point) -> ArraySlice<UInt32> {
        metrics[point.metric.position].cohort(ofPoint: point.position)
    }

    /// The median of the values of a point's cohort, whose numbers, scales and bounds are looked up.
    func median(
        of point: Point, number: (Int) -> DecimalNumber, scale: (Int) -> Int, bounds: (Int) -> Interval
    ) -> Computed<Median, MedianRefusal> {
        metrics[point.metric.position].median(ofPoint: point.position, number: number, scale: scale, bounds: bounds)
    }

    /// The periods of a metric's points, sorted.
    func periods(of metric: Key<Metric>) -> [Period] { metrics[metric.position].periods }
}
