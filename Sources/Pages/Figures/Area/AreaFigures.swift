import Markup
import ReportAnalysis
import ReportModel

/// Every figure of an area, by theme: the latest of each metric, those of other periods, and trends.
struct AreaFigures {
    let view: Viewpoint
    /// All of the area, in register order of metrics.
    let series: [Series]

    /// The most trends drawn on one page; all figures stand in tables as well.
    static let mostTrends = 12

    private static let parts: [PointTable.Part] = [.value, .period, .change, .rank, .median, .sources]

    var sections: [PageSection] {
        var byTheme: [Key<Theme>: [Series]] = [:]
        for series in series { byTheme[view.report.metrics[series.metric].theme, default: []].append(series) }
        let drawn = drawnMetrics
        return byTheme.keys.sorted().map { theme in
            let series = byTheme[theme] ?? []
            let name = view.report.themes[theme].name
            let anchor = "theme-\(view.report.themes[theme].id)"
            return PageSection(
                anchor: anchor, title: name,
                content: HTML { html in
                    html.append(latest(of: series, anchor, name))
                    for series in series where drawn.contains(series.metric) { html.append(trend(of: series)) }
                    html.append(others(of: series, anchor, name))
                },
                more: (view.words.areas.moreOnTheme(name), view.href(.theme(theme))))
        }
    }

    private func latest(of series: [Series], _ anchor: String, _ name: String) -> HTML {
        var table = PointTable(
            view, id: "\(anchor)-latest", caption: view.words.areas.latestFigures(name),
            head: view.words.tables.metric, parts: Self.parts)
        for series in series { table.add(view.metric(series.metric), series.latest, in: series) }
        return table.html
    }

    /// The figures of other periods than the latest, the latest first.
    private func others(of series: [Series], _ anchor: String, _ name: String) -> HTML {
        var table = PointTable(
            view, id: "\(anchor)-others", caption: view.words.areas.otherPeriods(name),
            head: view.words.tables.metric, parts: Self.parts)
        for series in series where series.points.count > 1 {
            let latest = series.latest.period
            for point in series.points.reversed() where point.period != latest {
                table.add(view.metric(series.metric), point, in: series)
            }
        }
        guard table.rowCount > 0 else { return HTML() }
        return HTML { html in
            html.add(.details, .class("others"), table.rowCount <= Self.mostOpenRows ? .open : .absent) { details in
                details.add(.summary, view.words.areas.otherPeriodsCount(table.rowCount))
                details.append(table.html)
            }
        }
    }

    /// Longer lists of figures of other periods are closed at first.
    private static let mostOpenRows = 10

    private func trend(of series: Series) -> HTML {
        guard let trend = Trend(series) else { return HTML() }
        let metric = view.report.metrics[series.metric]
        let area = view.report.areas[series.area]
        return TrendFigure(
            view: view, id: "trend-\(metric.id)", caption: view.words.tables.trend(area.name, metric.name, metric.unit),
            metric: series.metric, trends: [(area.shortName, trend)]
        ).html
    }

    /// The metrics whose trends are drawn: headline metrics first, then in order of the register.
    private var drawnMetrics: Set<Key<Metric>> {
        let drawable = series.filter { Trend($0) != nil }.map(\.metric)
        let headline = Set(view.report.settings.headlineMetrics)
        let ordered = drawable.filter { headline.contains($0) } + drawable.filter { !headline.contains($0) }
        return Set(ordered.prefix(Self.mostTrends))
    }
}
