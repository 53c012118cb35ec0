import Markup
import ReportAnalysis
import ReportModel

/// All metrics, by theme.
struct MetricsPage: Page {
    let edition: Edition

    var destination: Destination { .metrics }
    var title: String { edition.words.frame.metrics }
    var summary: String? { lead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "lead": .text, "sections": PageSection.shape])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let themes = edition.report.themes
        let sections = themes.keys.map { key in
            let theme = themes[key]
            let anchor = "theme-\(theme.id)"
            let list = MetricList(
                view: view, id: "\(anchor)-metrics", caption: view.words.metrics.metricsOnTheme(theme.name))
            return PageSection(
                anchor: anchor, title: theme.name, content: list.html(of: edition.analysis.metrics(on: key)))
        }
        return (
            "metrics",
            .object(["title": .text(title), "lead": .text(lead), "sections": PageSection.values(sections)])
        )
    }

    private var lead: String {
        edition.words.figures.metrics.metricsLead(edition.report.ownMetricCount, edition.report.themes.count)
    }
}
