/// A bar from zero at the size of a table cell: filled as far as its value is certain, outlined where it may end.
package struct CellBar: Sendable, Hashable {
    package var value: BarValue
    /// The one scale of all bars of a column.
    package var scale: Scale
    /// Whether the bar is the one that the page is about.
    package var isHighlighted: Bool
    /// What the bar shows, for those who do not see it; nil where the cells beside it say the same.
    package var label: String?

    /// Where the bars of one column begin and how long they are.
    package struct Scale: Sendable, Hashable {
        fileprivate let scale: ValueScale
        /// How far the drawings are kept clear for ends that are open.
        fileprivate let openLeft: Int
        fileprivate let openRight: Int

        /// A scale on which all bars of a column have room, and zero.
        package init(covering values: [BarValue]) {
            let reaches = values.compactMap(\.reach)
            scale = ValueScale(covering: reaches.flatMap(\.covered))
            let open = reaches.filter { $0.doubt?.isOpen == true }
            openLeft = open.contains(where: \.isNegative) ? CellBar.openLength : 0
            openRight = open.contains { !$0.isNegative } ? CellBar.openLength : 0
        }

        fileprivate func x(_ value: Double) -> Int {
            let left = CellBar.margin + openLeft
            let right = CellDrawing.width - CellBar.margin - openRight
            return left + Int((scale.fraction(value) * Double(right - left)).rounded())
        }
    }

    package init(_ value: BarValue, on scale: Scale, isHighlighted: Bool = false, label: String? = nil) {
        self.value = value
        self.scale = scale
        self.isHighlighted = isHighlighted
        self.label = label
    }

    /// Half of the width of a line.
    private static let margin = 1
    /// How far a bar goes on whose end is open.
    private static let openLength = 20

    /// The drawing; nothing where there is no value. The same bar gives the same bytes.
    package var html: HTML {
        guard let reach = value.reach else { return HTML() }
        let zero = scale.x(0)
        var drawing = CellDrawing()
        if reach.certain != 0 {
            let end = scale.x(reach.certain)
            // A value that is not zero is seen, however small.
            let length = end == zero ? (reach.certain < 0 ? -2 : 2) : end - zero
            drawing.path(.certain, "M\(zero) 8h\(length)v24H\(zero)z")
        }
        if let doubt = reach.doubt {
            let start = scale.x(doubt.start)
            let open = doubt.isOpen ? (reach.isNegative ? -Self.openLength : Self.openLength) : 0
            let end = scale.x(doubt.end) + open
            // An open end has no edge, but the head of an arrow.
            let head = "M\(end + (reach.isNegative ? 6 : -6)) 14L\(end) 20l\(reach.isNegative ? 6 : -6) 6"
            drawing.path(.doubt, "M\(end) 9H\(start)V31H\(end)\(doubt.isOpen ? head : "z")")
        }
        drawing.path(.zero, "M\(zero) 0V\(CellDrawing.height)")
        return drawing.image(isHighlighted ? "cell-bar own" : "cell-bar", label: label)
    }
}
