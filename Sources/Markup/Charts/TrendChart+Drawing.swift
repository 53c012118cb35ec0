extension TrendChart {
    /// The drawing. The same chart gives the same bytes.
    package var html: HTML {
        let labels = TrendLabels(self)
        let axes = TrendAxes(
            series, left: labels.startWidth + 12, right: Drawing.width - labels.endWidth - 12,
            top: labels.keyHeight + Drawing.lineHeight + 12)
        var drawing = Drawing()
        for (series, name) in labels.key {
            let y = name.y + Drawing.lineHeight / 2
            let style = LineStyle(series: series)
            drawing.path([(2, y), (Self.keyLine, y)], stroke: style.colour, width: 3, dashes: style.dashes)
            style.drawMark(x: Self.keyLine / 2 + 1, y: y, in: &drawing)
            drawing.label(name)
        }
        let periodLabels = axes.periodLabels
        axes.draw(labels: periodLabels, in: &drawing)
        // The first series lies on top.
        for (index, series) in series.enumerated().reversed() {
            draw(series, style: LineStyle(series: index), axes: axes, in: &drawing)
        }
        for box in labels.placed(on: axes) { drawing.label(box, hasHalo: true) }
        for value in series.flatMap(\.values) {
            let place = axes.place(of: value)
            drawing.hint(value.point.hint, x: place.x - 11, y: place.y - 11, width: 22, height: 22)
        }
        let labelHeight = periodLabels.map(\.height).max() ?? 0
        return drawing.image(id: id, title: title, description: description, height: axes.timeAxis + labelHeight + 8)
    }

    /// How long the lines of the key are.
    private static let keyLine = TrendLabels.keyIndent - 8

    private func draw(_ series: Series, style: LineStyle, axes: TrendAxes, in drawing: inout Drawing) {
        for time in series.breaks {
            let x = axes.x(time)
            drawing.line((x, axes.plot.lowerBound), (x, axes.timeAxis), stroke: .axis, dashes: "2 4")
        }
        let periods = axes.periodIndices
        let runs = series.runs(periods: periods)
        for run in runs where run.count > 1 {
            drawing.path(run.map(axes.place), stroke: style.colour, width: style.width, dashes: style.dashes)
        }
        // Marks that would touch are left to the ends of lines.
        let room = (axes.right - axes.left) / Double(max(axes.periods.count, 1))
        let marked = room < Self.leastRoom ? Set(runs.flatMap { [$0.first, $0.last].compactMap(\.self) }) : nil
        for value in series.values {
            let place = axes.place(of: value)
            if let interval = value.point.interval {
                let lower = interval.lower.map(axes.y) ?? axes.timeAxis
                let upper = interval.upper.map(axes.y) ?? axes.plot.lowerBound
                drawing.line((place.x, upper), (place.x, lower), stroke: .ink, width: 1.5)
                for end in [interval.lower, interval.upper].compactMap(\.self) {
                    drawing.line((place.x - 5, axes.y(end)), (place.x + 5, axes.y(end)), stroke: .ink, width: 1.5)
                }
            }
            if marked?.contains(value) ?? true { style.drawMark(x: place.x, y: place.y, in: &drawing) }
        }
    }

    /// How far apart marks must stand.
    private static let leastRoom = 9.0
}
