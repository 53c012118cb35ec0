import Markup
import ReportAnalysis
import ReportModel

/// Every figure of an area, by theme: the latest of each metric, drawings, and the figures of other periods.
struct AreaFigures {
    let view: Viewpoint
    /// All of the area, in register order of metrics.
    let series: [Series]

    /// The most trends drawn on one page, and the most strips; all figures stand in tables as well.
    static let mostDrawings = 12

    /// A section for each theme, and one that says why tables lack columns.
    var parts: (sections: [PageSection], remarks: PageSection) {
        var byTheme: [Key<Theme>: [Series]] = [:]
        for series in series { byTheme[view.report.metrics[series.metric].theme, default: []].append(series) }
        let trends = chosen { Trend($0) != nil }
        let strips = chosen { StandingStrip(view: view, point: $0.latest) != nil }
        var leftOut = LeftOutColumns()
        var sections: [PageSection] = []
        for theme in byTheme.keys.sorted() {
            let series = byTheme[theme] ?? []
            let anchor = "theme-\(view.report.themes[theme].id)"
            let name = view.report.themes[theme].name
            let latest = latest(of: series, anchor, name)
            let others = others(of: series, anchor, name)
            leftOut.add(latest.leftOut + others.leftOut)
            let content = HTML { html in
                html.append(latest.html)
                for series in series where strips.contains(series.metric) {
                    if let strip = StandingStrip(view: view, point: series.latest) { html.append(strip.html) }
                }
                for series in series where trends.contains(series.metric) { html.append(trend(of: series)) }
                html.append(folded(others))
            }
            sections.append(
                PageSection(
                    anchor: anchor, title: name, content: content,
                    more: (view.words.areas.moreOnTheme(name), view.href(.theme(theme)))))
        }
        let remarks = PageSection(
            anchor: "about-tables", title: view.words.tables.aboutTables, content: leftOut.html(view.words.tables))
        return (sections, remarks)
    }

    private func table(_ id: String, _ caption: String) -> PointTable {
        PointTable(
            view, id: id, caption: caption, head: view.words.tables.metric,
            parts: [.value, .period, .change, .rank, .median, .sources], explainsLeftOut: false)
    }

    private func latest(of series: [Series], _ anchor: String, _ name: String) -> PointTable {
        var table = table("\(anchor)-latest", view.words.areas.latestFigures(name))
        for series in series { table.add(view.metric(series.metric), series.latest, in: series) }
        return table
    }

    /// The figures of other periods than the latest, the latest first.
    private func others(of series: [Series], _ anchor: String, _ name: String) -> PointTable {
        var table = table("\(anchor)-others", view.words.areas.otherPeriods(name))
        for series in series where series.points.count > 1 {
            let latest = series.latest.period
            for point in series.points.reversed() where point.period != latest {
                table.add(view.metric(series.metric), point, in: series)
            }
        }
        return table
    }

    /// A table that can be closed; a long one is at first.
    private func folded(_ table: PointTable) -> HTML {
        guard table.rowCount > 0 else { return HTML() }
        return HTML { html in
            html.add(.details, .class("others"), table.rowCount <= Self.mostOpenRows ? .open : .absent) { details in
                details.add(.summary, view.words.areas.otherPeriodsCount(table.rowCount))
                details.append(table.html)
            }
        }
    }

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

    /// The metrics that something is drawn of: headline metrics first, then in order of the register.
    private func chosen(_ isDrawable: (Series) -> Bool) -> Set<Key<Metric>> {
        let drawable = series.filter(isDrawable).map(\.metric)
        let headline = Set(view.report.settings.headlineMetrics)
        let ordered = drawable.filter { headline.contains($0) } + drawable.filter { !headline.contains($0) }
        return Set(ordered.prefix(Self.mostDrawings))
    }
}
