extension Drawing {
    /// Lines each of which a link can pick out, thin and grey if they have no style of their own.
    mutating func pickableLines(_ draw: (inout Drawing) -> Void) {
        var lines = Drawing()
        draw(&lines)
        group(
            lines, .class("picks"), Attribute("fill", "none"), Attribute("stroke", ChartColour.rest.paint),
            Attribute("stroke-width", "1.5"), Attribute("stroke-linejoin", "round"))
    }

    /// A line with its label, which the style sheet shows when the line is picked out, or always if it has a style.
    mutating func pickableLine(id: String, paths: TrendPaths, label: LabelBox, style: LineStyle?) {
        var line = Drawing()
        line.commands(paths.bounds, .class("bounds"))
        line.commands(
            paths.line.lines,
            style.map { Attribute("stroke", $0.colour.paint) } ?? .absent,
            style.map { Attribute("stroke-width", Self.tenths($0.width)) } ?? .absent,
            style.map { $0.dashes.isEmpty ? .absent : Attribute("stroke-dasharray", $0.dashes) } ?? .absent)
        line.commands(
            paths.line.dots, .class("dots"), style.map { Attribute("stroke", $0.colour.paint) } ?? .absent)
        line.commands(paths.breaks, .class("breaks"))
        if let style, let last = paths.line.last {
            style.drawMark(x: Double(last.x), y: Double(last.y), in: &line)
        }
        line.lines(of: label)
        group(line, .id(id), .class(style == nil ? "pick" : "pick own"))
    }
}
