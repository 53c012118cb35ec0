/// Rows of horizontal bars from zero below each other, with their labels and the texts of their values.
struct BarRows {
    /// The bars of one thing.
    struct Row {
        var label: String
        var bars: [Bar]
        var isBold: Bool
    }

    /// One bar.
    struct Bar {
        /// The value as printed, or the words that stand in its place.
        let text: String
        let value: BarValue
        let colour: ChartColour
        let reach: BarReach?
        /// What more is said of it where a reader points at it.
        let hint: String?

        init(text: String, value: BarValue, colour: ChartColour, hint: String? = nil) {
            self.text = text
            self.value = value
            self.colour = colour
            reach = value.reach
            self.hint = hint
        }
    }

    private let rows: [Row]
    private let arrangement: BarArrangement

    /// - Parameter hasMarks: whether each bar stands behind the mark of its series.
    init(_ rows: [Row], hasMarks: Bool = false) {
        self.rows = rows
        arrangement = BarArrangement(rows, hasMarks: hasMarks)
    }

    /// Draws the rows below a height.
    ///
    /// - Returns: where they end.
    func draw(from top: Double, in drawing: inout Drawing) -> Double {
        var y = top + BarArrangement.margin
        for row in rows {
            for line in arrangement.headLines(row.label, isBold: row.isBold) {
                drawing.text(line, x: 0, y: y + Drawing.lineHeight / 2, isBold: row.isBold)
                y += Drawing.lineHeight
            }
            if arrangement.labels == .beside {
                let height = Double(row.bars.count) * (BarArrangement.barHeight + BarArrangement.barGap)
                drawing.text(
                    row.label, x: arrangement.labelWidth, y: y + (height - BarArrangement.barGap) / 2, anchor: .end,
                    isBold: row.isBold)
            }
            if arrangement.labels == .withTexts {
                drawBelowTexts(row, at: &y, in: &drawing)
            } else {
                drawBesideTexts(row, at: &y, in: &drawing)
            }
            y += arrangement.rowGap
        }
        if arrangement.labels == .beside, !rows.isEmpty {
            drawZero(from: top + BarArrangement.margin, to: y - arrangement.rowGap, in: &drawing)
        }
        return y
    }

    /// The bars of a row, each with its text at its end.
    private func drawBesideTexts(_ row: Row, at y: inout Double, in drawing: inout Drawing) {
        if arrangement.labels == .above { y += 2 }
        let top = y
        for (series, bar) in row.bars.enumerated() {
            if series > 0 { y += BarArrangement.barGap }
            let middle = y + BarArrangement.barHeight / 2
            drawMark(of: series, y: middle, in: &drawing)
            if let reach = bar.reach { draw(bar, reach: reach, y: y, in: &drawing) }
            let isNegative = bar.reach?.isNegative ?? false
            let end = bar.reach.map(arrangement.endX) ?? arrangement.x(0)
            drawing.text(
                bar.text, x: end + (isNegative ? -BarArrangement.gap : BarArrangement.gap), y: middle,
                anchor: isNegative ? .end : .start, isBold: row.isBold)
            drawing.hint(bar.hint, x: 0, y: y, width: Drawing.width, height: BarArrangement.barHeight)
            y += BarArrangement.barHeight
        }
        if arrangement.labels == .above { drawZero(from: top, to: y, in: &drawing) }
    }

    /// The bars of a row, each below its text; none where there is no value.
    private func drawBelowTexts(_ row: Row, at y: inout Double, in drawing: inout Drawing) {
        for (series, bar) in row.bars.enumerated() {
            if series > 0 { y += BarArrangement.barGap }
            let top = y
            drawMark(of: series, y: y + Drawing.lineHeight / 2, in: &drawing)
            for line in arrangement.headLines(bar.text, isBold: row.isBold) {
                drawing.text(
                    line, x: arrangement.headIndent, y: y + Drawing.lineHeight / 2, isBold: row.isBold)
                y += Drawing.lineHeight
            }
            y += 2
            guard let reach = bar.reach else { continue }
            draw(bar, reach: reach, y: y, in: &drawing)
            drawZero(from: y, to: y + BarArrangement.barHeight, in: &drawing)
            y += BarArrangement.barHeight
            drawing.hint(bar.hint, x: 0, y: top, width: Drawing.width, height: y - top)
        }
    }

    private func drawMark(of series: Int, y: Double, in drawing: inout Drawing) {
        guard let x = arrangement.markX else { return }
        LineStyle(series: series).drawMark(x: x, y: y, in: &drawing)
    }

    private func drawZero(from top: Double, to bottom: Double, in drawing: inout Drawing) {
        let zero = arrangement.x(0)
        drawing.line(
            (zero, top - BarArrangement.margin), (zero, bottom + BarArrangement.margin), stroke: .axis)
    }

    /// A bar, filled as far as the value certainly reaches and outlined where it may end.
    private func draw(_ bar: Bar, reach: BarReach, y: Double, in drawing: inout Drawing) {
        let height = BarArrangement.barHeight
        let zero = arrangement.x(0)
        var certain = reach.certain
        var doubt = reach.doubt
        // Nobody sees a doubt of less than a unit.
        if let seen = doubt, !seen.isOpen, abs(arrangement.x(seen.end) - arrangement.x(seen.start)) < 1 {
            certain = bar.value.position ?? seen.end
            doubt = nil
        }
        if certain != 0 {
            // A value that is not zero is seen, however small.
            let width = max(abs(arrangement.x(certain) - zero), 2)
            drawing.rectangle(
                x: certain < 0 ? zero - width : zero, y: y, width: width, height: height, fill: bar.colour)
        }
        guard let doubt else { return }
        let (start, end) = (arrangement.x(doubt.start), arrangement.endX(of: reach))
        // An open end has no edge, but the head of an arrow.
        drawing.path(
            [(end, y + 0.5), (start, y + 0.5), (start, y + height - 0.5), (end, y + height - 0.5)],
            isClosed: !doubt.isOpen, stroke: .ink)
        if doubt.isOpen {
            let base = end + (reach.isNegative ? 5 : -5)
            drawing.path(
                [(base, y + 4), (end, y + height / 2), (base, y + height - 4)], stroke: .ink, width: 1.5)
        }
        if let position = bar.value.position, bar.value.interval?.holdsInside(position) == true,
            abs(end - start) >= Self.leastDoubtWithValue
        {
            let x = arrangement.x(position)
            drawing.line((x, y), (x, y + height), stroke: .ink, width: 2)
        }
    }

    /// The value inside an outline is marked only where the mark does not fill it.
    private static let leastDoubtWithValue = 8.0
}
