/// The values that a strip in a table cell shows: those of an area and of all its peers, say. Each has a tick; too many
/// for that are drawn as columns that say how many lie where.
///
/// They are the same for all rows of a table with one metric, and then are worked out once and, with an id, written
/// once.
package struct StripPeers: Sendable, Hashable {
    let scale: ValueScale
    /// What the path is: ticks or columns.
    let part: CellDrawing.Part
    let path: String
    let median: Double?

    /// From the edges of the drawing to the lowest and the highest value: half a mark.
    static let margin = 10
    /// A tick is as wide as this.
    private static let tickWidth = 2
    /// The middle of the ticks, which the style sheet draws 20 units high; they stand on the lower edge.
    private static let tickMiddle = 30
    /// With more values than this, ticks would fill the strip.
    private static let mostTicks = 60
    /// A column is as wide as this, and the highest as high as a tick.
    private static let columnWidth = 10
    private static let columnHeight = 20

    /// - Parameters:
    ///   - positions: where the values of all lie, that of the one that a strip is about included; for drawing only.
    ///   - median: the value in the middle.
    package init(positions: [Double], median: Double? = nil) {
        let median = median.flatMap { $0.isFinite ? $0 : nil }
        let scale = ValueScale(covering: positions + (median.map { [$0] } ?? []))
        self.scale = scale
        self.median = median
        let places = positions.filter(\.isFinite).map { Self.x($0, on: scale) }
        if places.count > Self.mostTicks, !scale.isEmpty {
            part = .counts
            path = Self.columns(places)
        } else {
            part = .ticks
            path = Self.ticks(places)
        }
    }

    /// Where a value lies; all are in the middle where none differs from another.
    func x(_ position: Double) -> Int { Self.x(position, on: scale) }

    private static func x(_ position: Double, on scale: ValueScale) -> Int {
        scale.isEmpty ? CellDrawing.width / 2 : CellDrawing.x(scale.fraction(position), margin: margin)
    }

    /// One outline of all columns.
    private static func columns(_ places: [Int]) -> String {
        var counts = [Int](repeating: 0, count: CellDrawing.width / columnWidth)
        // The highest value lies on the right edge of the last column.
        let last = (CellDrawing.width - margin) / columnWidth - 1
        for place in places { counts[min(place / columnWidth, last)] += 1 }
        let most = counts.max() ?? 0
        var path = ""
        var height = 0
        var width = 0
        for (index, count) in counts.enumerated() {
            // Even a single value is seen.
            let next = most == 0 || count == 0 ? 0 : max(2, (count * columnHeight + most / 2) / most)
            if next != height {
                path += path.isEmpty ? "M\(index * columnWidth) \(CellDrawing.height)" : "h\(width)"
                path += "v\(height - next)"
                width = 0
                height = next
            }
            width += columnWidth
        }
        return height == 0 ? path + "z" : path + "h\(width)v\(height)z"
    }

    /// One short stroke for each tick or row of ticks that touch.
    private static func ticks(_ places: [Int]) -> String {
        var isTaken = [Bool](repeating: false, count: CellDrawing.width)
        for place in places { isTaken[place] = true }
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

    /// The values, to be written once on a page before the strips that refer to them by the id.
    package func shared(id: String) -> HTML {
        HTML { html in
            html.add(.svg, .class("visually-hidden"), .ariaHidden) { svg in
                svg.add(.path, .id(id), .class(part.rawValue), .commands(path))
            }
        }
    }
}
