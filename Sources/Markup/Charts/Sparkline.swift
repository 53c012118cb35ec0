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
        let series = TrendChart.Series(
            name: "",
            points: points.map {
                TrendChart.Point(
                    period: "", time: $0.time, text: "", position: $0.position, interval: $0.interval,
                    isBreak: $0.isBreak)
            })
        let times = series.pointsInTime.map(\.time)
        let timeScale = ValueScale(covering: times)
        let valueScale = ValueScale(covering: series.covered)
        let paths = TrendPaths(
            series, periods: Dictionary(times.enumerated().map { ($1, $0) }) { first, _ in first },
            top: 0, bottom: CellDrawing.height
        ) { time in
            timeScale.isEmpty
                ? CellDrawing.width / 2 : CellDrawing.x(timeScale.fraction(time), margin: Self.margin)
        } y: { value in
            CellDrawing.y(valueScale.isEmpty ? 0.5 : valueScale.fraction(value), margin: Self.margin)
        }
        var drawing = CellDrawing()
        drawing.add(paths)
        return drawing.image("sparkline", label: label)
    }
}
