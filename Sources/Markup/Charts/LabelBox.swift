/// The room that a label of one or more lines takes in a drawing.
struct LabelBox: Hashable {
    let lines: [String]
    let width: Double
    /// Its left edge.
    var x: Double
    /// Its top edge.
    var y: Double
    let isBold: Bool

    /// A label broken into lines that are no wider than `limit`, at no place yet.
    init(_ texts: [String], limit: Double, isBold: Bool = false) {
        let size = Drawing.textSize
        lines = texts.flatMap { LineBreaking.lines(of: $0, width: limit, size: size, isBold: isBold) }
        width = lines.map { TextWidth.of($0, size: size, isBold: isBold) }.max() ?? 0
        x = 0
        y = 0
        self.isBold = isBold
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

    /// Labels of one column moved up and down until none meets another, in the order of the heights they should have.
    ///
    /// - Parameter range: where they should lie; they start above it only where they fill more than all of it.
    static func spread(_ boxes: [LabelBox], within range: ClosedRange<Double>) -> [LabelBox] {
        var boxes = boxes
        let order = boxes.indices.sorted { (boxes[$0].y, $0) < (boxes[$1].y, $1) }
        var next = range.lowerBound
        for index in order {
            boxes[index].y = max(boxes[index].y, next)
            next = boxes[index].y + boxes[index].height
        }
        var bottom = range.upperBound
        for index in order.reversed() {
            boxes[index].y = min(boxes[index].y, bottom - boxes[index].height)
            bottom = boxes[index].y
        }
        return boxes
    }
}
