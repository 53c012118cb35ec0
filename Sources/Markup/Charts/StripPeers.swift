/// The values that a strip in a table cell has ticks for: those of an area and of all its peers, say.
///
/// They are the same for all rows of a table with one metric, and then are worked out once and, with an id, written
/// once.
package struct StripPeers: Sendable, Hashable {
    let scale: ValueScale
    /// The path of the ticks, those that would touch as one.
    let ticks: String
    let median: Double?

    /// From the edges of the drawing to the lowest and the highest value: half a mark.
    static let margin = 10
    /// A tick is as wide as this.
    private static let tickWidth = 2
    /// The middle of the ticks, which the style sheet draws 20 units high; they stand on the lower edge.
    private static let tickMiddle = 30

    /// - Parameters:
    ///   - positions: where the values of all lie, that of the one that a strip is about included; for drawing only.
    ///   - median: the value in the middle.
    package init(positions: [Double], median: Double? = nil) {
        let median = median.flatMap { $0.isFinite ? $0 : nil }
        let scale = ValueScale(covering: positions + (median.map { [$0] } ?? []))
        var isTaken = [Bool](repeating: false, count: CellDrawing.width)
        for position in positions where position.isFinite {
            isTaken[Self.x(position, on: scale)] = true
        }
        self.scale = scale
        self.median = median
        ticks = Self.path(of: isTaken)
    }

    /// Where a value lies; all are in the middle where none differs from another.
    func x(_ position: Double) -> Int { Self.x(position, on: scale) }

    private static func x(_ position: Double, on scale: ValueScale) -> Int {
        scale.isEmpty ? CellDrawing.width / 2 : CellDrawing.x(scale.fraction(position), margin: margin)
    }

    /// One short stroke for each tick or row of ticks that touch.
    private static func path(of isTaken: [Bool]) -> String {
        var path = ""
        /// Where the pen stands.
        var pen = 0
        var start: Int?
        var end = 0
        func stroke() {
            guard let start else { return }
            path += path.isEmpty ? "M\(start) \(tickMiddle)" : "m\(start - pen) 0"
            path += "h\(end - start)"
            pen = end
        }
        for x in isTaken.indices where isTaken[x] {
            let left = x - tickWidth / 2
            if start == nil || left > end {
                stroke()
                start = left
            }
            end = left + tickWidth
        }
        stroke()
        return path
    }

    /// The ticks, to be written once on a page before the strips that refer to them by the id.
    package func shared(id: String) -> HTML {
        HTML { html in
            html.add(.svg, .class("visually-hidden"), .ariaHidden) { svg in
                svg.add(.path, .id(id), .class(CellDrawing.Part.ticks.rawValue), Attribute("d", ticks))
            }
        }
    }
}
