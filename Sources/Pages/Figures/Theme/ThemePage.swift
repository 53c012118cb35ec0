import Markup
import ReportAnalysis
import ReportModel

/// Everything on one theme: its metrics, comparisons and texts.
struct ThemePage: Page {
    let edition: Edition
    let key: Key<Theme>
    let comparisons: ComparisonIndex

    private var theme: Theme { edition.report.themes[key] }

    var destination: Destination { .theme(key) }
    var title: String { theme.name }
    var summary: String? { theme.description }
    var trail: [Crumb] { [Crumb(label: edition.words.frame.themes, destination: .themes)] }

    var latestPeriod: Period? {
        edition.analysis.metrics(on: key).lazy.compactMap { edition.analysis.periods(of: $0).last }.max()
    }

    static let shape = TemplateShape.object(["title": .text, "lead": .text, "sections": PageSection.shape])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let frame = edition.words.frame
        let list = MetricList(
            view: view, id: "metrics-table", caption: view.words.metrics.metricsOnTheme(theme.name))
        let sections = [
            PageSection(
                anchor: "comparisons", title: frame.comparisons,
                content: view.cards(comparisons.comparisons(on: key))),
            PageSection(
                anchor: "metrics", title: frame.metrics, content: list.html(of: edition.analysis.metrics(on: key))),
            ArticleList.theme(key, .caseStudy).section(in: edition),
            ArticleList.theme(key, .bulletin).section(in: edition),
        ]
        return (
            "theme",
            .object([
                "title": .text(title), "lead": .text(theme.description ?? ""),
                "sections": PageSection.values(sections),
            ])
        )
    }
}
