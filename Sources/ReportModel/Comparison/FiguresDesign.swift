/// Figures in large print with their sources, as somebody wants them in a text: every metric of every area.
package struct FiguresDesign: Sendable, Hashable {
    package var title: String?
    package var metrics: [Key<Metric>]
    package var areas: [Key<Area>]
    /// Never empty; several stand side by side.
    package var periods: [PeriodChoice]

    package init(title: String? = nil, metrics: [Key<Metric>], areas: [Key<Area>], periods: [PeriodChoice] = [.latest])
    {
        self.title = title
        self.metrics = metrics
        self.areas = areas
        self.periods = periods
    }
}

/// What a fenced block of a text is replaced by.
package enum FigureBlock: Sendable, Hashable {
    case table(TableDesign)
    case chart(ChartDesign)
    case figures(FiguresDesign)
}
