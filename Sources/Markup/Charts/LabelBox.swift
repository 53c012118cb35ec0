/// The room that a label of one or more lines takes in a drawing.
struct LabelBox: Hashable {
    let lines: [String]
    let width: Double
    /// Its left edge.
    var x: Double
    /// Its top edge.
    var y: Double
    /// How many of the lines, from the first on, are a name in bold.
    let boldCount: Int

    /// A label, below a name in bold if it has one, broken into lines that are no wider than `limit`, at no place yet.
    init(_ text: String, below name: String? = nil, limit: Double) {
        let size = Drawing.textSize
        let names = name.map { LineBreaking.lines(of: $0, width: limit, size: size, isBold: true) } ?? []
        let texts = name != nil && text.isEmpty ? [] : LineBreaking.lines(of: text, width: limit, size: size)
        lines = names + texts
        boldCount = names.count
        let widths =
            names.map { TextWidth.of($0, size: size, isBold: true) } + texts.map { TextWidth.of($0, size: size) }
        width = widths.max() ?? 0
        x = 0
        y = 0
    }

    var height: Double { Double(lines.count) * Drawing.lineHeight }

    /// The label somewhere else, but inside the drawing from left to right.
    func moved(x: Double, y: Double) -> LabelBox {
        var box = self
        box.x = max(0, min(x, Drawing.width - width))
        box.y = y
        return box
    }

    func meets(_ other: LabelBox) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    func covers(_ point: (x: Double, y: Double), margin: Double) -> Bool {
        x - margin < point.x && point.x < x + width + margin && y - margin < point.y && point.y < y + height + margin
    }

    /// Between labels that were moved apart.
    static let gap = 4.0

    /// Labels of one column moved up and down until none meets another, in the order of the heights they should have.
    ///
    /// - Parameter range: where they should lie; they start above it only where they fill more than all of it.
    static func spread(_ boxes: [LabelBox], within range: ClosedRange<Double>) -> [LabelBox] {
        var boxes = boxes
        let order = boxes.indices.sorted { (boxes[$0].y, $0) < (boxes[$1].y, $1) }
        var next = range.lowerBound
        for index in order {
            boxes[index].y = max(boxes[index].y, next)
            next = boxes[index].y + boxes[index].height + gap
        }
        var bottom = range.upperBound
        for index in order.reversed() {
            boxes[index].y = min(boxes[index].y, bottom - boxes[index].height)
            bottom = boxes[index].y - gap
        }
        return boxes
    }
}
