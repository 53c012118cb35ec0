/// The values of many on one line, with one of them marked: where something stands among its peers.
package struct DistributionStrip: Sendable, Hashable {
    /// Unique on its page: the ids of the title and the description begin with it.
    package var id: String
    package var title: String
    /// What a reader sees in the drawing, in a sentence or two, for those who do not see it.
    package var description: String
    /// Where the values of all lie, the marked one included; for drawing only.
    package var positions: [Double]
    /// The value that the strip is about, printed above the line.
    package var own: Mark?
    /// The lowest and the highest value, printed below the line where they meet no other text.
    package var lowest: Mark?
    package var highest: Mark?
    /// The value in the middle, printed below the line.
    package var median: Mark?

    /// A value with its text.
    package struct Mark: Sendable, Hashable {
        package var position: Double
        /// The value as printed, with its name where that is not clear: 中位数 97%.
        package var text: String

        package init(position: Double, text: String) {
            self.position = position
            self.text = text
        }
    }

    package init(
        id: String, title: String, description: String, positions: [Double], own: Mark? = nil, lowest: Mark? = nil,
        median: Mark? = nil, highest: Mark? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.positions = positions
        self.own = own
        self.lowest = lowest
        self.median = median
        self.highest = highest
    }

    /// The drawing. The same strip gives the same bytes.
    package var html: HTML {
        let marks = [own, median, lowest, highest].compactMap(\.self).map(\.position)
        let scale = ValueScale(covering: positions + marks)
        func x(_ value: Double) -> Double {
            scale.isEmpty ? Drawing.width / 2 : 8 + scale.fraction(value) * (Drawing.width - 16)
        }
        func label(_ mark: Mark, y: Double, isBold: Bool = false) -> LabelBox {
            let box =
                isBold
                ? LabelBox("", below: mark.text, limit: Drawing.width) : LabelBox(mark.text, limit: Drawing.width)
            return box.moved(x: x(mark.position) - box.width / 2, y: y)
        }

        var drawing = Drawing()
        let ownLabel = own.map { label($0, y: 2, isBold: true) }
        let line = (ownLabel.map { $0.y + $0.height } ?? 0) + 14
        drawing.line((0, line), (Drawing.width, line), stroke: .axis)
        // Strokes less than their width apart would be one, however many thousands there are.
        var last = -Double.infinity
        for place in positions.filter(\.isFinite).map(x).sorted() where place - last >= 1 {
            drawing.line((place, line - 7), (place, line + 7), stroke: .axis, width: 1.5)
            last = place
        }
        if let median {
            drawing.line((x(median.position), line - 11), (x(median.position), line + 11), stroke: .ink, width: 3)
        }
        if let own { drawing.circle(x: x(own.position), y: line, radius: 7, fill: .first) }
        if let ownLabel { drawing.label(ownLabel) }

        var below: [LabelBox] = []
        for mark in [median, lowest, highest].compactMap(\.self) {
            let box = label(mark, y: line + 14)
            if !below.contains(where: { $0.meets(box) }) { below.append(box) }
        }
        for box in below { drawing.label(box) }
        let labelHeight = below.map(\.height).max() ?? 0
        return drawing.image(id: id, title: title, description: description, height: line + 16 + labelHeight)
    }
}
