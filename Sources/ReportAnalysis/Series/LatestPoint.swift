import ReportModel

/// Which point of a series stands for the present.
///
/// A value that was observed goes before a forecast, any value before a gap, a later end before an earlier one. Of spans
/// that end on the same day a year is preferred (not its last month, nor the five years it ends), then the longest below
/// a year, then the shortest above; of as-of days the one known most exactly.
enum LatestPoint {
    /// The index of the point among those of a series, which are sorted by period and at least one.
    static func index(in points: [Point]) -> Int {
        var best = points.count - 1
        for index in points.indices.reversed().dropFirst() {
            // Nothing goes before an observed value but one with the same end.
            if weight(of: points[best]) == 2, points[index].period.end < points[best].period.end { break }
            if isPreferred(points[index], to: points[best]) { best = index }
        }
        return best
    }

    private static func isPreferred(_ point: Point, to other: Point) -> Bool {
        let (weight, others) = (weight(of: point), weight(of: other))
        if weight != others { return weight > others }
        if point.period.end != other.period.end { return point.period.end > other.period.end }
        return oddity(point.period) < oddity(other.period)
    }

    private static func weight(of point: Point) -> Int {
        if point.isForecast { return 1 }
        return point.hasValue ? 2 : 0
    }

    /// How far a period is from the one that would be quoted; comparable between periods with the same end.
    private static func oddity(_ period: Period) -> Int {
        let days = period.end.dayNumber - period.start.dayNumber
        if period.isDay { return days }
        let year = 366
        if period.kind == .year { return -1 }
        return days < year ? year - days : days
    }
}
