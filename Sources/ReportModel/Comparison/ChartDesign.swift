/// A chart as somebody wants it: one kind of drawing of metrics × areas × periods.
package struct ChartDesign: Sendable, Hashable {
    package var kind: Kind
    /// What stands above the chart; nil where it is written by rule.
    package var title: String?
    /// What a reader sees in it, for those who do not see it; nil where it is written by rule.
    package var description: String?
    package var metrics: [Key<Metric>]
    package var areas: [Key<Area>]
    /// Never empty; several stand side by side. A chart over time draws all periods where this is `[.latest]` or
    /// `[.latestCommon]`, and otherwise only those named, two or more.
    package var periods: [PeriodChoice]
    /// The area that is marked.
    package var highlight: Key<Area>?
    package var note: String?

    package init(
        kind: Kind, title: String? = nil, description: String? = nil, metrics: [Key<Metric>], areas: [Key<Area>],
        periods: [PeriodChoice] = [.latest], highlight: Key<Area>? = nil, note: String? = nil
    ) {
        self.kind = kind
        self.title = title
        self.description = description
        self.metrics = metrics
        self.areas = areas
        self.periods = periods
        self.highlight = highlight
        self.note = note
    }

    /// How figures are drawn.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A bar for each area, in order of size. Of several metrics a chart each.
        case bars
        /// For each area a bar for each of at most four metrics of one unit, or for each of at most four periods.
        case groupedBars = "grouped-bars"
        /// A line over time for each area, all in one drawing.
        case lines
        /// A small drawing with a line for each area, all on one scale.
        case smallMultiples = "small-multiples"
        /// All areas on one line.
        case strip
    }
}
