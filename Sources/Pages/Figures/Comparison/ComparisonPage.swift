import Markup
import ReportAnalysis
import ReportModel

/// Areas side by side on metrics: summary, charts, table, notes and sources.
struct ComparisonPage: Page {
    let edition: Edition
    let key: Key<Comparison>

    private var comparison: Comparison { edition.report.comparisons[key] }

    var destination: Destination { .comparison(key) }
    var title: String { comparison.title }
    var summary: String? { comparison.summary }
    var trail: [Crumb] { [Crumb(label: edition.words.frame.comparisons, destination: .comparisons)] }

    var latestPeriod: Period? {
        edition.analysis.table(of: comparison.table).rows.lazy.flatMap(\.cells).compactMap(\.point?.period).max()
    }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "facts": .html, "charts": .html, "summary": .text, "table": .html,
        "note": .text, "sources": .html, "related": .text, "relatedHref": .text,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        var table = DesignedTable(
            view: view, id: "comparison", table: edition.analysis.table(of: comparison.table), title: title)
        table.isTitledByPage = true
        let related = comparison.theme.map { edition.report.themes[$0].name }
        return (
            "comparison",
            .object([
                "title": .text(title), "lead": .text(comparison.summary ?? ""), "facts": .html(facts(view)),
                "charts": .html(charts(view)), "summary": .text(table.sentence), "table": .html(table.html),
                "note": .text(comparison.table.note ?? ""), "sources": .html(view.sourceLine(table.points)),
                "related": .text(related.map(view.words.comparisons.moreOnTheme) ?? ""),
                "relatedHref": .text(comparison.theme.map { view.href(.theme($0)) } ?? ""),
            ])
        )
    }

    private func facts(_ view: Viewpoint) -> HTML {
        let words = view.words.comparisons
        let design = comparison.table
        var facts = FactList()
        if let theme = comparison.theme {
            facts.add(view.words.tables.theme, view.link(edition.report.themes[theme].name, to: .theme(theme)))
        }
        facts.add(view.words.designs.compared, AreaSetName(view: view, areas: design.areas, group: design.group).text)
        let periods = design.periods.map { choice in
            switch choice {
            case .latest: words.latest
            case .latestCommon: words.latestCommon
            case .fixed(let period): view.label(period)
            }
        }
        facts.add(view.words.tables.period, view.list(periods))
        if let sort = design.sort {
            let metric = edition.report.metrics[sort.metric].name
            let column = sort.column == .value ? nil : view.words.designs.columnName(sort.column)
            facts.add(
                words.order,
                words.sortedBy(metric + (column.map(view.words.tables.inBrackets) ?? ""), design.isDescending))
        }
        return facts.html("facts")
    }

    private func charts(_ view: Viewpoint) -> HTML {
        HTML { html in
            for (number, chart) in comparison.charts.enumerated() {
                html.append(DesignedChart(view: view, id: "chart-\(number + 1)", design: chart).html)
            }
        }
    }
}
