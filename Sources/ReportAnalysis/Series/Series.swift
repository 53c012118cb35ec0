package import ReportModel

/// All points of one metric for one area, by period.
package struct Series: Sendable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    /// Never empty; sorted by period, each period once.
    package let points: [Point]

    /// The point of exactly that period.
    package func point(in period: Period) -> Point? {
        points.first { $0.period == period }
    }

    /// The point that stands for the present: see `LatestPeriod`.
    package var latest: Point {
        // A series has at least one point.
        points[LatestPoint.index(of: points.map { (period: $0.period, state: LatestPoint.State($0.reading)) })]
    }
}
