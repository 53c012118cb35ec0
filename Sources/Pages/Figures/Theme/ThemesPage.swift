import Markup
import ReportAnalysis
import ReportModel

/// All themes, as cards.
struct ThemesPage: Page {
    let edition: Edition

    var destination: Destination { .themes }
    var title: String { edition.words.frame.themes }
    var summary: String? { nil }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "themes": .html])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let html = HTML { html in
            html.add(.ul, .class("cards")) { list in
                for key in edition.report.themes.keys { list.add(.li, .class("card")) { add(key, view, to: &$0) } }
            }
        }
        return ("themes", .object(["title": .text(title), "themes": .html(html)]))
    }

    private func add(_ key: Key<Theme>, _ view: Viewpoint, to card: inout HTML) {
        let theme = edition.report.themes[key]
        let cases = edition.analysis.articles(on: key).count { edition.report.articles[$0].kind == .caseStudy }
        card.add(.h2, view.link(theme.name, to: .theme(key)))
        if let description = theme.description { card.add(.p, description) }
        var facts = [view.words.metrics.metricCount(edition.analysis.metrics(on: key).count)]
        if cases > 0 { facts.append(view.words.areas.caseCount(cases)) }
        card.add(.p, facts.joined(separator: " · "), .class("card-meta"))
    }
}
