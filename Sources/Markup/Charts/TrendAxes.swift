/// The two axes of a trend chart.
///
/// The value axis begins at zero unless all values lie in the upper half of that range, where it begins at the lowest
/// of them; it has no numbers, as first and last values are printed at their points.
struct TrendAxes {
    let left: Double
    let right: Double
    /// The heights of the highest and the lowest value.
    let plot: ClosedRange<Double>
    /// The height of the time axis.
    let timeAxis: Double
    /// The height of zero where it is not the time axis.
    let zeroLine: Double?
    /// The periods in order of time, each once.
    let periods: [(time: Double, name: String)]
    private let times: ValueScale
    private let values: ValueScale

    /// From the highest to the lowest value.
    static let plotHeight = 170.0

    init(_ series: [TrendChart.Series], left: Double, right: Double, top: Double) {
        self.left = left
        self.right = right
        plot = top...(top + Self.plotHeight)

        var names: [Double: String] = [:]
        for series in series {
            for point in series.pointsInTime where names[point.time] == nil { names[point.time] = point.period }
        }
        periods = names.sorted { $0.key < $1.key }.map { (time: $0.key, name: $0.value) }
        times = ValueScale(covering: periods.map(\.time))

        let covered = series.flatMap(\.covered)
        let lowest = covered.min() ?? 0
        let showsZero = Self.showsZero(covered)
        values = ValueScale(covering: covered + (showsZero ? [0] : []))
        if showsZero, lowest >= 0 {
            timeAxis = plot.upperBound
            zeroLine = nil
        } else {
            timeAxis = plot.upperBound + Drawing.lineHeight + 12
            zeroLine = showsZero ? Self.y(0, values, plot) : nil
        }
    }

    /// Whether an axis for values shows zero: unless all lie in the upper half of the range from there.
    static func showsZero(_ values: [Double]) -> Bool {
        let lowest = values.min() ?? 0
        let highest = values.max() ?? 0
        return lowest == 0 || (lowest > 0 ? lowest < highest / 2 : highest > lowest / 2)
    }

    func x(_ time: Double) -> Double {
        times.isEmpty ? (left + right) / 2 : left + times.fraction(time) * (right - left)
    }

    func y(_ value: Double) -> Double { Self.y(value, values, plot) }

    func place(of value: TrendValue) -> (x: Double, y: Double) {
        (x(value.point.time), y(value.position))
    }

    private static func y(_ value: Double, _ scale: ValueScale, _ plot: ClosedRange<Double>) -> Double {
        let height = plot.upperBound - plot.lowerBound
        return plot.upperBound - (scale.fraction(value, ofOnly: 0.5)) * height
    }

    /// The position of every time in the order of the periods.
    var periodIndices: [Double: Int] {
        Dictionary(periods.enumerated().map { ($1.time, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The labels of the periods: the first and the last, and those between that do not meet another.
    var periodLabels: [LabelBox] {
        let boxes = periods.map { period in
            let box = LabelBox(period.name, limit: 130)
            return box.moved(x: x(period.time) - box.width / 2, y: timeAxis + 6)
        }
        guard let first = boxes.first, let last = boxes.last, boxes.count > 1 else { return boxes }
        var labels = [first]
        for box in boxes.dropFirst().dropLast() {
            let isClear = box.x >= (labels.last?.x ?? 0) + (labels.last?.width ?? 0) + 8
            if isClear, box.x + box.width + 8 <= last.x { labels.append(box) }
        }
        return labels + [last]
    }

    /// Draws the time axis with its periods, and the line of zero.
    ///
    /// - Parameter labels: those of `periodLabels`.
    func draw(labels: [LabelBox], in drawing: inout Drawing) {
        let (left, right) = (left - 8, right + 8)
        drawing.line((left, timeAxis), (right, timeAxis), stroke: .axis)
        if let zero = zeroLine { drawing.line((left, zero), (right, zero), stroke: .axis) }
        var ticks = ""
        var last = -Double.infinity
        // Ticks closer than this would be a band.
        for place in periods.map({ x($0.time) }) where place - last >= 4 {
            ticks += "M\(Drawing.tenths(place)) \(Drawing.tenths(timeAxis))v5"
            last = place
        }
        drawing.commands(ticks, stroke: .axis)
        for label in labels { drawing.label(label) }
    }
}
