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

    /// The point that stands for the present: a value goes before a forecast and that before a gap; then the latest end
    /// counts, and of periods that end on the same day the year, then the longest within a year.
    package var latest: Point {
        // A series has at least one point.
        points[LatestPoint.index(in: points)]
    }
}
