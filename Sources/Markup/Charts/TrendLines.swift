/// A point in time that has a value.
struct TrendValue: Hashable {
    var point: TrendChart.Point
    var position: Double

    /// Whether a line may join it with the value before: where the series does not break and no period of the chart lies
    /// between them.
    ///
    /// - Parameters:
    ///   - period: the position of its time among those of the chart.
    ///   - last: that of the value before.
    func isJoined(in period: Int?, behind last: Int?) -> Bool {
        guard !point.isBreak, let period, let last else { return false }
        return period - last <= 1
    }
}

extension TrendChart.Series {
    /// The points that lie on the time axis, in its order.
    var pointsInTime: [TrendChart.Point] {
        // They are in order most often; sorting copies took 8% of the time of a site of figures.
        if isInTime { return points }
        return points.enumerated().filter { $0.element.time.isFinite }
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
    }

    private var isInTime: Bool {
        var last = -Double.infinity
        for point in points {
            guard point.time.isFinite, point.time >= last else { return false }
            last = point.time
        }
        return true
    }

    /// The points with values, in order of time.
    var values: [TrendValue] {
        pointsInTime.compactMap { point in
            guard let position = point.position, position.isFinite else { return nil }
            return TrendValue(point: point, position: position)
        }
    }

    /// The values in the runs that a line may join: a run ends where the series breaks and where it has no value for a
    /// period of the chart.
    ///
    /// - Parameter periods: the position of every time of the chart in its order.
    func runs(periods: [Double: Int]) -> [[TrendValue]] {
        var runs: [[TrendValue]] = []
        var last: Int?
        for value in values {
            let period = periods[value.point.time]
            if value.isJoined(in: period, behind: last) {
                runs[runs.count - 1].append(value)
            } else {
                runs.append([value])
            }
            last = period
        }
        return runs
    }

    /// The times between a point and the one before it that it cannot be compared with, where values lie on both sides.
    var breaks: [Double] {
        guard points.contains(where: \.isBreak) else { return [] }
        let values = values
        guard let first = values.first?.point.time, let last = values.last?.point.time else { return [] }
        return zip(pointsInTime, pointsInTime.dropFirst())
            .filter { $1.isBreak && first <= $0.time && $1.time <= last }
            .map { ($0.time + $1.time) / 2 }
    }
}
