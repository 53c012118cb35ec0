import ReportModel

/// Which point of a series stands for the present.
///
/// A value that was observed goes before a forecast, any value before a gap, a later end before an earlier one. Of spans
/// that end on the same day a year is preferred (not its last month, nor the five years it ends), then the longest below
/// a year, then the shortest above; of as-of days the one known most exactly.
enum LatestPoint {
    /// What matters of a point's reading here; later cases are preferred.
    enum State: Int {
        case gap, forecast, observed

        init(_ reading: Reading) {
            switch reading {
            case .value(let observation), .agreeing(let observation, _):
                self = observation.status == .forecast ? .forecast : .observed
            case .conflicting: self = .observed
            case .noValue: self = .gap
            }
        }
    }

    /// The index of the point among those of a series, which are sorted by period and at least one.
    static func index(of points: [(period: Period, state: State)]) -> Int {
        var best = points.count - 1
        for index in points.indices.reversed().dropFirst() where isPreferred(points[index], to: points[best]) {
            best = index
        }
        return best
    }

    private static func isPreferred(
        _ point: (period: Period, state: State), to other: (period: Period, state: State)
    ) -> Bool {
        if point.state != other.state { return point.state.rawValue > other.state.rawValue }
        if point.period.end != other.period.end { return point.period.end > other.period.end }
        return oddity(point.period) < oddity(other.period)
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
