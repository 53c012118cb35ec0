extension RankedBarChart {
    /// The drawing. The same chart gives the same bytes.
    package var html: HTML {
        let arrangement = BarArrangement(rows)
        let hasHighlight = rows.contains(where: \.isHighlighted)
        var drawing = Drawing()
        var y = BarArrangement.margin
        for row in rows {
            for line in arrangement.headLines(of: row) {
                drawing.text(line, x: 0, y: y + Drawing.lineHeight / 2, isBold: row.isHighlighted)
                y += Drawing.lineHeight
            }
            if arrangement.labels != .beside { y += 2 }
            let middle = y + BarArrangement.barHeight / 2
            if arrangement.labels == .beside {
                drawing.text(row.label, x: arrangement.labelWidth, y: middle, anchor: .end, isBold: row.isHighlighted)
            }
            let reach = row.reach
            if let reach {
                let colour: ChartColour = hasHighlight && !row.isHighlighted ? .rest : .first
                drawBar(of: row, reach: reach, y: y, colour: colour, arrangement: arrangement, in: &drawing)
            }
            if arrangement.labels != .withTexts {
                let isNegative = reach?.isNegative ?? false
                let end = reach.map(arrangement.endX) ?? arrangement.x(0)
                drawing.text(
                    row.text, x: end + (isNegative ? -BarArrangement.gap : BarArrangement.gap), y: middle,
                    anchor: isNegative ? .end : .start, isBold: row.isHighlighted)
            }
            if arrangement.labels != .withTexts || reach != nil {
                let zero = arrangement.x(0)
                drawing.line(
                    (zero, y - BarArrangement.margin), (zero, y + BarArrangement.barHeight + BarArrangement.margin),
                    stroke: .axis)
                y += BarArrangement.barHeight
            }
            y += arrangement.rowGap
        }
        return drawing.image(id: id, title: title, description: description, height: y)
    }

    /// A bar, filled as far as the value certainly reaches and outlined where it may end.
    private func drawBar(
        of row: Row, reach: BarReach, y: Double, colour: ChartColour, arrangement: BarArrangement,
        in drawing: inout Drawing
    ) {
        let height = BarArrangement.barHeight
        if reach.certain != 0 {
            let zero = arrangement.x(0)
            // A value that is not zero is seen, however small.
            let width = max(abs(arrangement.x(reach.certain) - zero), 1)
            drawing.rectangle(
                x: reach.certain < 0 ? zero - width : zero, y: y, width: width, height: height, fill: colour)
        }
        guard let doubt = reach.doubt else { return }
        let (start, end) = (arrangement.x(doubt.start), arrangement.endX(of: reach))
        // An open end has no edge.
        drawing.path(
            [(end, y + 0.5), (start, y + 0.5), (start, y + height - 0.5), (end, y + height - 0.5)],
            isClosed: !doubt.isOpen, stroke: .ink, dashes: "3 2")
        if let position = row.position, row.interval?.holdsInside(position) == true {
            let x = arrangement.x(position)
            drawing.line((x, y), (x, y + height), stroke: .ink, width: 2)
        }
    }
}
