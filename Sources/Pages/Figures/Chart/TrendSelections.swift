import ReportAnalysis
import ReportModel

/// Which areas have a line in the charts of each metric's page, found once for all pages that ask, so that pages of areas
/// can point to their lines.
struct TrendSelections: Sendable {
    /// The areas whose lines are in one chart, in register order, and a period that all of theirs are comparable with.
    struct Chart: Sendable {
        var areas: [Key<Area>]
        let reference: Period

        /// Whether the lines are so many that one is picked out by a link.
        var isPicked: Bool { areas.count > TrendFigure.mostLines }
    }

    /// The most lines of one chart.
    static let mostLines = 300

    /// By metric.
    private let charts: [OnDemand<[Chart]>]

    init(_ analysis: Analysis) {
        charts = analysis.report.metrics.keys.map { metric in OnDemand { Self.charts(of: metric, analysis) } }
    }

    /// The charts of a metric, that of the topmost level first.
    func charts(of metric: Key<Metric>) -> [Chart] { charts[metric.position].value }

    /// Whether the line of an area on a metric can be picked out.
    func isPickable(_ area: Key<Area>, on metric: Key<Metric>) -> Bool {
        charts(of: metric).contains { $0.isPicked && $0.areas.binaryContains(area) }
    }

    /// Lines of one chart are of periods of one kind and length, those of the longest line. Sums over areas dwarf their
    /// parts, so that additive metrics have a chart for each level.
    private static func charts(of metric: Key<Metric>, _ analysis: Analysis) -> [Chart] {
        let all = analysis.series(of: metric).map { (series: $0, trend: Trend($0, analysis)) }
        let own = all.compactMap(\.trend)
        guard let longest = own.max(by: { ($0.points.count, $1.series.area) < ($1.points.count, $0.series.area) })
        else { return [] }
        let reference = longest.series.latest.period
        let areas = analysis.report.areas
        let isSplit = analysis.report.metrics[metric].isAdditive
        var levels: [AreaLevel: [(area: Key<Area>, count: Int)]] = [:]
        for (series, own) in all {
            // Most areas have a figure for the latest period, and what is comparable with it in their own trend.
            let trend = series.latest.period == reference ? own : Trend(series, analysis, comparableWith: reference)
            guard let trend else { continue }
            let level = isSplit ? areas[series.area].level : .country
            levels[level, default: []].append((series.area, trend.points.count))
        }
        return levels.keys.sorted().map { level in
            let lines = (levels[level] ?? []).sorted { ($1.count, $0.area) < ($0.count, $1.area) }
            return Chart(areas: lines.prefix(mostLines).map(\.area).sorted(), reference: reference)
        }
    }
}

extension [Key<Area>] {
    /// Whether a sorted array contains an area.
    fileprivate func binaryContains(_ area: Key<Area>) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < area { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == area
    }
}
