/// The names of the series of a chart, each behind its mark, side by side above the chart as far as there is room.
struct ChartKey {
    private let names: [LabelBox]

    /// From the left edge of a mark to the name behind it.
    private static let indent = 18.0
    /// Between an entry and the next.
    private static let gap = 18.0
    private static let top = 2.0

    init(_ series: [String]) {
        var names: [LabelBox] = []
        var x = 0.0
        var y = Self.top
        for series in series {
            let name = LabelBox(series, limit: Drawing.width - Self.indent)
            if x > 0, x + Self.indent + name.width > Drawing.width {
                x = 0
                y = names.map { $0.y + $0.height }.max() ?? y
            }
            names.append(name.moved(x: x + Self.indent, y: y))
            x += Self.indent + name.width + Self.gap
        }
        self.names = names
    }

    /// The lower end of the key and of the space below it.
    var height: Double { names.map { $0.y + $0.height + 8 }.max() ?? 0 }

    func draw(in drawing: inout Drawing) {
        for (series, name) in names.enumerated() {
            LineStyle(series: series).drawMark(
                x: name.x - Self.indent + 7, y: name.y + Drawing.lineHeight / 2, in: &drawing)
            drawing.label(name)
        }
    }
}
