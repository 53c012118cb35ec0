/// Areas side by side on metrics, as somebody wants them published.
package struct Comparison: Sendable, Identifiable {
    package var id: String
    package var title: String
    package var summary: String?
    package var theme: Key<Theme>?
    package var metrics: [Key<Metric>]
    package var areas: [Key<Area>]
    package var period: PeriodChoice
    /// The metric whose values order the rows, the register's order where there is none.
    package var sort: Key<Metric>?
    package var isDescending: Bool
    /// A metric to draw as ranked bars above the table.
    package var chart: Key<Metric>?
    package var note: String?

    /// Which period's figures a comparison shows.
    package enum PeriodChoice: Sendable, Hashable {
        /// Each area's own latest; every cell says which.
        case latest
        /// For each metric the latest period that all areas with figures share.
        case latestCommon
        case fixed(Period)
    }

    package init(
        id: String, title: String, summary: String? = nil, theme: Key<Theme>? = nil, metrics: [Key<Metric>],
        areas: [Key<Area>], period: PeriodChoice = .latest, sort: Key<Metric>? = nil, isDescending: Bool = true,
        chart: Key<Metric>? = nil, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.theme = theme
        self.metrics = metrics
        self.areas = areas
        self.period = period
        self.sort = sort
        self.isDescending = isDescending
        self.chart = chart
        self.note = note
    }
}
