/// A drawing of the size of a table cell, in the making.
///
/// A page carries hundreds of them, so that bytes count: a drawing is a few paths with coordinates in whole units, two
/// to a pixel, and the style sheet knows by the class of the drawing and of the path how they look.
struct CellDrawing {
    /// 120 pixels.
    static let width = 240
    /// 20 pixels.
    static let height = 40

    private let height: Int
    private var shapes = HTML()

    init(height: Int = Self.height) {
        self.height = height
    }

    /// What a path is, which is its class.
    enum Part: String {
        /// The values of all.
        case ticks
        /// How many of many values lie where.
        case counts
        /// The value in the middle.
        case median
        /// What the drawing is about.
        case own
        /// A line through values.
        case line
        /// Values that no line reaches.
        case dots
        /// Where a line is broken.
        case breaks
        /// The last value of a line.
        case last
        /// Ranges that values may lie in.
        case bounds
        /// A bar as far as its value is certain.
        case certain
        /// A bar where its value may end.
        case doubt
        /// Where bars begin, and the axis of lines.
        case zero
    }

    /// Adds a path; one without commands is left out.
    mutating func path(_ part: Part, _ commands: String) {
        guard !commands.isEmpty else { return }
        shapes.add(.path, .class(part.rawValue), .commands(commands))
    }

    /// Adds a line over time: its breaks, the ranges of its values, the line and its last value.
    mutating func add(_ paths: TrendPaths) {
        path(.breaks, paths.breaks)
        path(.bounds, paths.bounds)
        path(.line, paths.line.lines)
        path(.dots, paths.line.dots)
        if let last = paths.line.last { path(.last, "M\(last.x) \(last.y)h0") }
    }

    /// Adds what stands elsewhere on the page under an id.
    mutating func use(_ id: String) {
        shapes.add(.use, .href("#\(id)"))
    }

    /// The image.
    ///
    /// - Parameters:
    ///   - name: its class.
    ///   - label: what it shows, for those who do not see it; nil where the text of the cell says the same.
    func image(_ name: String, label: String?) -> HTML {
        HTML { html in
            html.add(
                .svg, .class(name), .viewBox(width: String(Self.width), height: String(height)),
                label == nil ? .ariaHidden : .role("img"), label.map { .ariaLabel($0) } ?? .absent
            ) { svg in svg.append(shapes) }
        }
    }

    /// Where a fraction of the width, but for a margin on both sides, lies.
    static func x(_ fraction: Double, margin: Int) -> Int {
        margin + Int((fraction * Double(width - 2 * margin)).rounded())
    }

    /// Where a fraction of the height, counted from below, lies.
    static func y(_ fraction: Double, margin: Int) -> Int {
        height - margin - Int((fraction * Double(height - 2 * margin)).rounded())
    }
}
