extension Drawing {
    /// Lines in grey, each of which a link can pick out, and some that stand out from the start.
    ///
    /// All grey lines are drawn by one reference to them. They themselves come last and are hidden, so that the one
    /// picked out, which the style sheet shows, lies on top of all others.
    ///
    /// - Parameter width: that of a grey line.
    mutating func pickable(id: String, grey: Drawing, own: Drawing, width: Double) {
        var all = Drawing()
        all.reference(to: "\(id)-lines")
        all.append(own)
        var lines = Drawing()
        lines.group(
            grey, .id("\(id)-lines"), .stroke(.rest),
            .strokeWidth(width))
        all.group(lines, .hidden)
        group(all, .class("picks"), .fill(nil), .roundJoins)
    }

    /// A line with its label, which the style sheet shows when the line is picked out, or always if it has a style.
    mutating func pickable(id: String, paths: TrendPaths, label: LabelBox, style: LineStyle?) {
        var line = Drawing()
        line.commands(paths.bounds, .class("bounds"))
        line.commands(
            paths.line.lines,
            style.map { .stroke($0.colour) } ?? .absent,
            style.map { .strokeWidth($0.width) } ?? .absent,
            style.map { .dashes($0.dashes) } ?? .absent)
        line.commands(
            paths.line.dots, .class("dots"), style.map { .stroke($0.colour) } ?? .absent)
        line.commands(paths.breaks, .class("breaks"))
        if let style, let last = paths.line.last {
            style.drawMark(x: Double(last.x), y: Double(last.y), in: &line)
        }
        line.lines(of: label)
        group(line, .id(id), .class(style == nil ? "pick" : "pick own"))
    }
}
