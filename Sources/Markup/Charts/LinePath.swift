/// The commands of a path through points in whole units, which may have gaps; points alone become dots, which need
/// round line caps.
struct LinePath {
    /// The points since the pen was lifted last.
    private var run: [(x: Int, y: Int)] = []
    private var finished = ""

    /// The point that was added last.
    private(set) var last: (x: Int, y: Int)?

    mutating func add(x: Int, y: Int) {
        run.append((x, y))
        last = (x, y)
    }

    /// Leaves a gap before the next point.
    mutating func lift() {
        finished += runCommands
        run = []
    }

    var commands: String { finished + runCommands }

    private var runCommands: String {
        guard let first = run.first else { return "" }
        var commands = "M\(first.x) \(first.y)"
        if run.count == 1 { return commands + "h0" }
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
