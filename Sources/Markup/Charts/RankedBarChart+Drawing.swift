extension RankedBarChart {
    /// The drawing. The same chart gives the same bytes.
    package var html: HTML {
        let hasHighlight = rows.contains(where: \.isHighlighted)
        let rows = rows.map { row in
            let bar = BarRows.Bar(
                text: row.text, value: BarValue(row.position, interval: row.interval),
                colour: hasHighlight && !row.isHighlighted ? .rest : .first, hint: row.hint)
            return BarRows.Row(label: row.label, bars: [bar], isBold: row.isHighlighted)
        }
        var drawing = Drawing()
        let height = BarRows(rows).draw(from: 0, in: &drawing)
        return drawing.image(id: id, title: title, description: description, height: height)
    }
}
