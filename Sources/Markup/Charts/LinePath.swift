/// The commands of a path through points in whole units, which may have gaps; points alone between gaps are
/// dots, strokes without length that need round ends.
struct LinePath {
    /// The points since the pen was lifted last.
    private var run: [(x: Int, y: Int)] = []
    private var finished = (lines: "", dots: "")

    /// The point that was added last.
    private(set) var last: (x: Int, y: Int)?

    mutating func add(x: Int, y: Int) {
        run.append((x, y))
        last = (x, y)
    }

    /// Leaves a gap before the next point.
    mutating func lift() {
        finished = (lines, dots)
        run = []
    }

    /// The commands of the lines.
    var lines: String { finished.lines + runCommands }
    /// The commands of the points alone.
    var dots: String { run.count == 1 ? "\(finished.dots)M\(run[0].x) \(run[0].y)h0" : finished.dots }

    private var runCommands: String {
        guard let first = run.first, run.count > 1 else { return "" }
        var commands = "M\(first.x) \(first.y)"
        var pen = first
        for (index, point) in run.dropFirst().enumerated() {
            let (x, y) = (point.x - pen.x, point.y - pen.y)
            // Further pairs belong to the same command; a minus sign parts numbers as a space does.
            commands += index == 0 ? "l" : x < 0 ? "" : " "
            commands += y < 0 ? "\(x)\(y)" : "\(x) \(y)"
            pen = point
        }
        return commands
    }
}
