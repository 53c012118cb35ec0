import ReportModel

/// Which comparisons show which areas and metrics, found once for all pages.
struct ComparisonIndex: Sendable {
    private var byArea: [Key<Area>: [Key<Comparison>]] = [:]
    private var byMetric: [Key<Metric>: [Key<Comparison>]] = [:]
    private var byTheme: [Key<Theme>: [Key<Comparison>]] = [:]

    init(_ report: Report) {
        for key in report.comparisons.keys {
            let comparison = report.comparisons[key]
            for area in Set(comparison.table.areas) { byArea[area, default: []].append(key) }
            for metric in Set(comparison.table.metrics) { byMetric[metric, default: []].append(key) }
            let themes = comparison.theme.map { [$0] } ?? comparison.table.metrics.map { report.metrics[$0].theme }
            for theme in Set(themes) { byTheme[theme, default: []].append(key) }
        }
    }

    /// In the order of the register.
    func comparisons(of area: Key<Area>) -> [Key<Comparison>] { byArea[area] ?? [] }
    func comparisons(on metric: Key<Metric>) -> [Key<Comparison>] { byMetric[metric] ?? [] }
    /// Those declared to be on a theme; those that declare none are on the themes of their metrics.
    func comparisons(on theme: Key<Theme>) -> [Key<Comparison>] { byTheme[theme] ?? [] }
}
