import Markup
import ReportAnalysis
import ReportModel

/// Every figure of an area, by theme: the latest of each metric with what it is compared with, and the figures of other
/// periods.
struct AreaFigures {
    let view: Viewpoint
    let strips: PeerStrips
    let trends: TrendSelections
    let series: AreaSeries

    /// A section for each theme, and one that says what words in cells mean and why tables lack columns.
    var parts: (sections: [PageSection], remarks: PageSection) {
        var byTheme: [Key<Theme>: [Series]] = [:]
        for series in series.own { byTheme[view.report.metrics[series.metric].theme, default: []].append(series) }
        let partsOnly = Dictionary(grouping: series.metricsOfPartsOnly) { view.report.metrics[$0].theme }
        var remarks = TableRemarks()
        var sections: [PageSection] = []
        for theme in Set(byTheme.keys).union(partsOnly.keys).sorted() {
            let series = byTheme[theme] ?? []
            let anchor = "theme-\(view.report.themes[theme].id)"
            let name = view.report.themes[theme].name
            let latest = latest(of: series, partsOnly: partsOnly[theme] ?? [], anchor, name)
            let others = others(of: series, anchor, name)
            latest.tell(&remarks)
            remarks.add(leftOut: others.leftOut)
            let content = HTML { html in
                html.append(latest.html)
                html.append(folded(others))
            }
            sections.append(
                PageSection(
                    anchor: anchor, title: name, content: content,
                    more: (view.words.areas.moreOnTheme(name), view.href(.theme(theme)))))
        }
        return (
            sections,
            PageSection(
                anchor: "about-tables", title: view.words.tables.aboutTables, content: remarks.html(view.words.tables))
        )
    }

    private func latest(
        of series: [Series], partsOnly: [Key<Metric>], _ anchor: String, _ name: String
    ) -> ProfileTable {
        var table = ProfileTable(
            view, strips: strips, trends: trends, id: "\(anchor)-latest", caption: view.words.areas.latestFigures(name))
        for series in series { table.add(series, parts: self.series.parts[series.metric] ?? []) }
        for metric in partsOnly { table.add(metric, parts: self.series.parts[metric] ?? []) }
        return table
    }

    /// The figures of other periods than the latest, the latest first, and what was carried from areas merged since.
    private func others(of series: [Series], _ anchor: String, _ name: String) -> PointTable {
        let count = series.reduce(0) { $0 + $1.points.count - 1 }
        var table = PointTable(
            view, id: "\(anchor)-others", caption: view.words.areas.otherPeriods(name), head: view.words.tables.metric,
            parts: count <= Self.mostComputed
                ? [.value, .period, .change, .rank, .sources] : [.value, .period, .sources],
            explainsLeftOut: false)
        for series in series {
            let latest = series.latest.period
            let metric = view.metric(series.metric)
            for row in view.history(of: series) where row.period != latest {
                switch row {
                case .observed(let point): table.add(metric, point, in: series)
                case .carried(let carried): table.add(metric, carried)
                }
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
    /// With more figures of other periods than this in a theme, changes and ranks stand on the pages of the metrics only.
    private static let mostComputed = 120
}

extension Viewpoint {
    /// Everything known of an area on a metric, the latest first: what was observed, and for periods before other areas
    /// were merged into it what their figures add up to, before the area's own of that period.
    func history(of series: Series) -> [TrendPoint.Value] {
        let carried = analysis.carried(to: series.area, of: series.metric)
        guard !carried.isEmpty else { return series.points.reversed().map(TrendPoint.Value.observed) }
        let rows = carried.map(TrendPoint.Value.carried) + series.points.map(TrendPoint.Value.observed)
        return rows.enumerated().sorted { ($1.element.period, $0.offset) < ($0.element.period, $1.offset) }.map(
            \.element)
    }
}
