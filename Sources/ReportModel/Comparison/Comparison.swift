/// Areas side by side on metrics, as somebody wants them published: a page of its own with a table and charts.
package struct Comparison: Sendable, Identifiable {
    package var id: String
    package var title: String
    package var summary: String?
    package var theme: Key<Theme>?
    package var table: TableDesign
    /// Drawn above the table, in this order.
    package var charts: [ChartDesign]
    /// The beginning of its file; nil of one that was not read from a file.
    package var origin: Origin?

    package init(
        id: String, title: String, summary: String? = nil, theme: Key<Theme>? = nil, table: TableDesign,
        charts: [ChartDesign] = [], origin: Origin? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.theme = theme
        self.table = table
        self.charts = charts
        self.origin = origin
    }
}
