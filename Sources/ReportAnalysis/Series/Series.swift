package import ReportModel

/// All points of one metric for one area, by period.
package struct Series: Sendable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    /// Never empty; sorted by period, each period once.
    package let points: [Point]
    /// The point that stands for the present: a value goes before a forecast and that before a gap; then the latest end
    /// counts, and of periods that end on the same day the year, then the longest within a year.
    package let latest: Point

    init(metric: Key<Metric>, area: Key<Area>, points: [Point]) {
        self.metric = metric
        self.area = area
        self.points = points
        latest = points[LatestPoint.index(in: points)]
    }

    /// The point of exactly that period.
    package func point(in period: Period) -> Point? {
        let found = firstIndex { $0 >= period }
        return found < points.count && points[found].period == period ? points[found] : nil
    }

    /// The points behind a period, up to another one and with it.
    func points(behind earlier: Period, upTo period: Period) -> ArraySlice<Point> {
        let first = firstIndex { $0 > earlier }
        return points[first..<max(first, firstIndex { $0 > period })]
    }

    /// The points before a period.
    func points(before period: Period) -> ArraySlice<Point> {
        points[..<firstIndex { $0 >= period }]
    }

    /// The index of the first point whose period fulfils a condition that all later ones fulfil too.
    private func firstIndex(where condition: (Period) -> Bool) -> Int {
        points.indices.firstSorted { condition(points[$0].period) }
    }
}
