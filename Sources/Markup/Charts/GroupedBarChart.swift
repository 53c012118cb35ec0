/// Values side by side as horizontal bars from zero, up to four for each row: the same in several periods, or several
/// metrics of one unit.
///
/// The bars of a row stand in the order of the key, each behind the mark that it has there, so that none is known by
/// its colour alone; a value that is missing keeps its place.
package struct GroupedBarChart: Sendable, Hashable {
    /// Unique on its page: the ids of the title and the description begin with it.
    package var id: String
    /// What is shown, where and when.
    package var title: String
    /// What a reader sees in the chart, in a sentence or two, for those who do not see it.
    package var description: String
    /// What the bars of each row are for, in their order; those behind the fourth are not drawn.
    package var series: [String]
    package var rows: [Row]

    /// The bars of one thing.
    package struct Row: Sendable, Hashable {
        /// What the bars are for.
        package var label: String
        /// One for each of the series.
        package var bars: [Bar]
        /// Whether the row is the one that the page is about.
        package var isHighlighted: Bool

        package init(label: String, bars: [Bar], isHighlighted: Bool = false) {
            self.label = label
            self.bars = bars
            self.isHighlighted = isHighlighted
        }
    }

    /// One bar.
    package struct Bar: Sendable, Hashable {
        /// The value as printed, or the words that stand in its place where there is none.
        package var text: String
        package var value: BarValue
        /// What more is said of it where a reader points at it.
        package var hint: String?

        package init(text: String, value: BarValue, hint: String? = nil) {
            self.text = text
            self.value = value
            self.hint = hint
        }
    }

    package init(id: String, title: String, description: String, series: [String], rows: [Row]) {
        self.id = id
        self.title = title
        self.description = description
        self.series = series
        self.rows = rows
    }

    /// The most bars of a row.
    private static let mostBars = 4

    /// The drawing. The same chart gives the same bytes.
    package var html: HTML {
        let names = series.prefix(Self.mostBars)
        let key = ChartKey(Array(names))
        let rows = rows.map { row in
            BarRows.Row(
                label: row.label,
                bars: row.bars.prefix(names.count).enumerated().map { index, bar in
                    BarRows.Bar(text: bar.text, value: bar.value, colour: .ofSeries(index), hint: bar.hint)
                }, isBold: row.isHighlighted)
        }
        var drawing = Drawing()
        key.draw(in: &drawing)
        let height = BarRows(rows, hasMarks: true).draw(from: key.height, in: &drawing)
        return drawing.image(id: id, title: title, description: description, height: height)
    }
}
