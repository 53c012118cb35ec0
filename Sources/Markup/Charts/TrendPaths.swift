/// The paths of a line over time in whole units, as drawings with many lines have them.
struct TrendPaths {
    /// The line with its gaps.
    private(set) var line = LinePath()
    /// Strokes from top to bottom where the line breaks.
    private(set) var breaks = ""
    /// Strokes over the ranges that values may lie in; to the top or the bottom where they are open.
    private(set) var bounds = ""

    /// - Parameters:
    ///   - periods: the position of every time of the drawing in its order; the line has a gap where it lacks one.
    ///   - cap: half of the length of the strokes that end a range.
    ///   - x: where a time lies.
    ///   - y: where a value lies.
    init(
        _ series: TrendChart.Series, periods: [Double: Int], top: Int, bottom: Int, cap: Int = 0, x: (Double) -> Int,
        y: (Double) -> Int
    ) {
        var last: Int?
        for value in series.values {
            let period = periods[value.point.time]
            if !value.isJoined(in: period, behind: last) { line.lift() }
            last = period
            let place = x(value.point.time)
            line.add(x: place, y: y(value.position))
            guard let interval = value.point.interval else { continue }
            bounds += "M\(place) \(interval.lower.map(y) ?? bottom)V\(interval.upper.map(y) ?? top)"
            for end in interval.ends where cap > 0 { bounds += "M\(place - cap) \(y(end))h\(2 * cap)" }
        }
        line.lift()
        for time in series.breaks { breaks += "M\(x(time)) \(top)V\(bottom)" }
    }
}

extension TrendChart.Series {
    /// The values that an axis must cover for the series.
    var covered: [Double] {
        var covered: [Double] = []
        for value in values {
            covered.append(value.position)
            if let interval = value.point.interval { covered += interval.ends }
        }
        return covered
    }
}
