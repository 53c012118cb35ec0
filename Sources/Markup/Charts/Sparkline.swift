/// Values over time at the size of a table cell: how they moved, not how large they are, so that the height runs from
/// the lowest to the highest.
///
/// Neighbouring points are joined only where both have values and the series does not break between them; the last
/// value is marked.
package struct Sparkline: Sendable, Hashable {
    /// In order of time.
    package var points: [Point]
    /// What the line shows, for those who do not see it; nil where the cells beside it say the same.
    package var label: String?

    /// A period.
    package struct Point: Sendable, Hashable {
        /// Where the period lies in time, in any unit that is the same for the whole line.
        package var time: Double
        /// Where the value lies, for drawing only; nil where it is missing, which leaves a gap.
        package var position: Double?
        /// The range that the value may lie in, if it is not exact.
        package var interval: ChartInterval?
        /// Whether the value cannot be compared with the one before: the line is broken there.
        package var isBreak: Bool

        package init(time: Double, position: Double?, interval: ChartInterval? = nil, isBreak: Bool = false) {
            self.time = time
            self.position = position
            self.interval = interval
            self.isBreak = isBreak
        }
    }

    package init(points: [Point], label: String? = nil) {
        self.points = points
        self.label = label
    }

    /// From the edges of the drawing to the line: half of the last mark.
    private static let margin = 6

    /// The drawing. The same line gives the same bytes.
    package var html: HTML {
        let points = points.filter(\.time.isFinite)
        let times = ValueScale(covering: points.map(\.time))
        let values = ValueScale(
            covering: points.flatMap { point in point.value.map { [$0] + (point.interval?.ends ?? []) } ?? [] })
        func x(_ time: Double) -> Int {
            times.isEmpty ? CellDrawing.width / 2 : CellDrawing.x(times.fraction(time), margin: Self.margin)
        }
        func y(_ value: Double) -> Int {
            CellDrawing.y(values.isEmpty ? 0.5 : values.fraction(value), margin: Self.margin)
        }

        var line = LinePath()
        var breaks = ""
        var bounds = ""
        /// Where the line breaks before the next value.
        var breakPlace: Int?
        for (index, point) in points.enumerated() {
            if point.isBreak, index > 0 {
                line.lift()
                breakPlace = (x(points[index - 1].time) + x(point.time)) / 2
            }
            guard let value = point.value else {
                line.lift()
                continue
            }
            if let place = breakPlace, line.last != nil { breaks += "M\(place) 0V\(CellDrawing.height)" }
            breakPlace = nil
            line.add(x: x(point.time), y: y(value))
            if let interval = point.interval {
                let lower = interval.lower.map(y) ?? CellDrawing.height
                let upper = interval.upper.map(y) ?? 0
                bounds += "M\(x(point.time)) \(lower)V\(upper)"
            }
        }
        var drawing = CellDrawing()
        drawing.path(.breaks, breaks)
        drawing.path(.bounds, bounds)
        drawing.path(.line, line.lines)
        drawing.path(.dots, line.dots)
        if let last = line.last { drawing.path(.last, "M\(last.x) \(last.y)h0") }
        return drawing.image("sparkline", label: label)
    }
}

extension Sparkline.Point {
    /// The value, if it can be drawn.
    fileprivate var value: Double? { position.flatMap { $0.isFinite ? $0 : nil } }
}
