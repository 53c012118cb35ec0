/// A point of a trend chart that has a value.
struct TrendValue: Hashable {
    var point: TrendChart.Point
    var position: Double
}

extension TrendChart.Series {
    /// The points that lie on the time axis, in its order.
    var pointsInTime: [TrendChart.Point] {
        points.enumerated().filter { $0.element.time.isFinite }
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
    }

    /// The points with values in the runs that a line may join: a run ends where a value is missing and where the
    /// series breaks.
    var runs: [[TrendValue]] {
        var runs: [[TrendValue]] = []
        var isJoined = false
        for point in pointsInTime {
            guard let position = point.position, position.isFinite else {
                isJoined = false
                continue
            }
            let value = TrendValue(point: point, position: position)
            if isJoined, !point.isBreak, let last = runs.indices.last {
                runs[last].append(value)
            } else {
                runs.append([value])
            }
            isJoined = true
        }
        return runs
    }

    /// The times between a value and the one before it that it cannot be compared with.
    var breaks: [Double] {
        zip(pointsInTime, pointsInTime.dropFirst()).filter(\.1.isBreak).map { ($0.time + $1.time) / 2 }
    }
}
