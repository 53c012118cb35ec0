import Markup

/// What can be read off a drawing in a table cell.
struct CellReading {
    private let paths: [(name: String, reading: PathReading)]

    init(_ html: HTML) {
        paths = WellFormedness.attributes(of: "path", in: html).map {
            ($0["class"] ?? "", PathReading($0["d"] ?? ""))
        }
    }

    /// The lines of the path with a class; none where there is no such path.
    subscript(_ name: String) -> [[PathReading.Point]] {
        paths.filter { $0.name == name }.flatMap(\.reading.lines)
    }

    /// The left and the right end of the lines of a class.
    func extent(of name: String) -> ClosedRange<Double>? {
        let places = self[name].flatMap(\.self).map(\.x)
        guard let left = places.min(), let right = places.max() else { return nil }
        return left...right
    }

    /// Whether a path goes beyond the drawing.
    var leavesTheDrawing: Bool {
        paths.flatMap(\.reading.points).contains { !(0...240).contains($0.x) || !(0...40).contains($0.y) }
    }
}
