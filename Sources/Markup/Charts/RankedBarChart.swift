/// Values side by side as horizontal bars from zero, one row each, in the order given.
///
/// The drawing is an SVG image with a title and a description; the table of the same figures stands beside it on the
/// page and is not part of it.
package struct RankedBarChart: Sendable, Hashable {
    /// Unique on its page: the ids of the title and the description begin with it.
    package var id: String
    /// What is shown, where and when.
    package var title: String
    /// What a reader sees in the chart, in a sentence or two, for those who do not see it.
    package var description: String
    package var rows: [Row]

    /// One bar.
    package struct Row: Sendable, Hashable {
        /// What the bar is for.
        package var label: String
        /// The value as printed, or the words that stand in its place where there is none.
        package var text: String
        /// Where the bar ends, for drawing only; nil where there is no value.
        package var position: Double?
        /// The range that the value may lie in, if it is not exact.
        package var interval: ChartInterval?
        /// Whether the row is the one that the page is about.
        package var isHighlighted: Bool
        /// What more is said of it where a reader points at it.
        package var hint: String?

        package init(
            label: String, text: String, position: Double?, interval: ChartInterval? = nil, isHighlighted: Bool = false,
            hint: String? = nil
        ) {
            self.label = label
            self.text = text
            self.position = position
            self.interval = interval
            self.isHighlighted = isHighlighted
            self.hint = hint
        }
    }

    package init(id: String, title: String, description: String, rows: [Row]) {
        self.id = id
        self.title = title
        self.description = description
        self.rows = rows
    }
}
