/// Finds places for labels beside the points they belong to.
struct LabelPlacement {
    /// The labels that have their places.
    private(set) var boxes: [LabelBox] = []
    /// The marks that no label should cover.
    let marks: [(x: Double, y: Double)]
    /// From the highest place of a label to the lowest.
    let range: ClosedRange<Double>

    /// How far a label stands from its point.
    private static let distance = 8.0

    init(marks: [(x: Double, y: Double)], range: ClosedRange<Double>) {
        self.marks = marks
        self.range = range
    }

    /// Takes a label that has its place already.
    mutating func take(_ box: LabelBox) {
        boxes.append(box)
    }

    /// Places a label above or below its point, or beside it; one that must be shown takes its first place where none
    /// is free.
    mutating func place(
        _ label: LabelBox, at point: (x: Double, y: Double), prefersBelow: Bool, isRequired: Bool
    ) {
        let above = label.moved(x: point.x - label.width / 2, y: point.y - Self.distance - label.height)
        let below = label.moved(x: point.x - label.width / 2, y: point.y + Self.distance)
        let beside = [
            label.moved(x: point.x + Self.distance, y: point.y - label.height / 2),
            label.moved(x: point.x - Self.distance - label.width, y: point.y - label.height / 2),
        ]
        let candidates = (prefersBelow ? [below, above] : [above, below]) + (isRequired ? beside : [])
        let inside = candidates.filter { $0.y >= range.lowerBound && $0.y + $0.height <= range.upperBound }
        if let box = inside.first(where: isFree) {
            boxes.append(box)
        } else if isRequired {
            let unmet = inside.first { box in !boxes.contains { $0.meets(box) } }
            boxes.append(unmet ?? inside.first ?? above.moved(x: above.x, y: max(above.y, range.lowerBound)))
        }
    }

    private func isFree(_ box: LabelBox) -> Bool {
        !boxes.contains { $0.meets(box) } && !marks.contains { box.covers($0, margin: 3) }
    }
}
