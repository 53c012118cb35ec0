import Markup
import ReportAnalysis
import ReportModel

/// Areas side by side on metrics: summary, bars, table, notes and sources.
struct ComparisonPage: Page {
    let edition: Edition
    let key: Key<Comparison>

    private var comparison: Comparison { edition.report.comparisons[key] }

    var destination: Destination { .comparison(key) }
    var title: String { comparison.title }
    var summary: String? { comparison.summary }
    var trail: [Crumb] { [Crumb(label: edition.words.frame.comparisons, destination: .comparisons)] }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "facts": .html, "chart": .html, "summary": .text, "table": .html,
        "note": .text, "sources": .html, "related": .text, "relatedHref": .text,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let table = edition.analysis.table(of: comparison.table)
        let points = table.rows.flatMap { $0.cells.compactMap(\.point) }
        let related = comparison.theme.map { edition.report.themes[$0].name }
        return (
            "comparison",
            .object([
                "title": .text(title), "lead": .text(comparison.summary ?? ""), "facts": .html(facts(view, table)),
                "chart": .html(chart(view, table)),
                "summary": .text(ComparisonSummary(view: view, table: table).text),
                "table": .html(ComparedTable(view: view, title: title, table: table).html),
                "note": .text(comparison.table.note ?? ""), "sources": .html(view.sourceLine(points)),
                "related": .text(related.map(view.words.comparisons.moreOnTheme) ?? ""),
                "relatedHref": .text(comparison.theme.map { view.href(.theme($0)) } ?? ""),
            ])
        )
    }

    private func facts(_ view: Viewpoint, _ table: ComparisonTable) -> HTML {
        let words = view.words.comparisons
        var facts = FactList()
        if let theme = comparison.theme {
            facts.add(view.words.tables.theme, view.link(edition.report.themes[theme].name, to: .theme(theme)))
        }
        switch comparison.table.periods[0] {
        case .latest: facts.add(view.words.tables.period, words.latest)
        case .latestCommon: facts.add(view.words.tables.period, words.latestCommon)
        case .fixed(let period): facts.add(view.words.tables.period, view.label(period))
        }
        if let sort = table.design.sort {
            facts.add(
                words.order, words.sortedBy(edition.report.metrics[sort.metric].name, table.design.isDescending))
        }
        return facts.html("facts")
    }

    private func chart(_ view: Viewpoint, _ table: ComparisonTable) -> HTML {
        HTML(
            joining: comparison.charts.map { chart in
                let drawn = TableDesign(metrics: chart.metrics, areas: chart.areas, periods: chart.periods)
                return ComparedChart(
                    view: view, metric: chart.metrics[0], table: edition.analysis.table(of: drawn)
                ).html
            }, separator: "")
    }
}
