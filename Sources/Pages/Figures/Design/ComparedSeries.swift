import Markup
import ReportAnalysis
import ReportModel

/// The series of a chart that can stand on one time axis, and who is left out.
struct ComparedSeries {
    let view: Viewpoint
    let design: ChartDesign
    let metric: Key<Metric>
    /// The area that is marked first, then in the order given.
    let trends: [Trend]
    private let without: [Key<Area>]

    init(view: Viewpoint, design: ChartDesign, metric: Key<Metric>) {
        self.view = view
        self.design = design
        self.metric = metric
        var areas = design.areas
        if let place = design.highlight.flatMap(areas.firstIndex(of:)) { areas.insert(areas.remove(at: place), at: 0) }
        let series = areas.compactMap { view.analysis.series(of: metric, for: $0) }
        let reference = Self.reference(series, design.periods)
        trends = series.compactMap { series in reference.flatMap { Trend(series, view.analysis, comparableWith: $0) } }
        let drawn = Set(trends.map(\.series.area))
        without = design.areas.filter { !drawn.contains($0) }
    }

    /// The period that all lines are comparable with: the one asked for, or that of most latest figures.
    private static func reference(_ series: [Series], _ periods: [PeriodChoice]) -> Period? {
        if case .fixed(let period) = periods[0] { return period }
        var counts: [(period: Period, count: Int)] = []
        for period in series.map(\.latest.period) {
            if let place = counts.firstIndex(where: { $0.period.isComparable(with: period) }) {
                counts[place].count += 1
            } else {
                counts.append((period, 1))
            }
        }
        return counts.reduce(nil as (period: Period, count: Int)?) { best, next in
            next.count > best?.count ?? 0 ? next : best
        }?.period
    }

    func caption(_ design: ChartDesign) -> String {
        let metric = view.report.metrics[metric]
        return design.title(
            view.words.designs.overTime(metric.name, metric.unit), part: metric.name,
            isOneOfSeveral: design.metrics.count > 1, view.words.tables)
    }

    /// Who is not drawn and why, and what the author says.
    var remarks: [HTML] {
        let names = without.map { view.report.areas[$0].shortName }
        let noLine = names.isEmpty ? nil : view.words.designs.noLine(view.shortened(names))
        return [noLine, design.note].compactMap(\.self).map { HTML(text: $0) }
    }
}
