import Markup
import ReportModel

/// The first page: what the site is, areas at a glance, what is new, and the way to everything.
struct HomePage: Page {
    let edition: Edition

    var destination: Destination { .home }
    var title: String { edition.report.settings.title }
    var summary: String? { edition.report.settings.description ?? edition.report.settings.lead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "subtitle": .text, "lead": .text, "search": .text, "searchHref": .text, "searchLabel": .text,
        "holdings": .html, "promise": .text,
        "checks": .text, "checksLabel": .text, "checksHref": .text,
        "latest": PageSection.shape, "areas": PageSection.shape, "comparisons": PageSection.shape,
        "cases": PageSection.shape,
        "bulletins": PageSection.shape, "themes": PageSection.shape,
    ])

    var content: (template: String, value: TemplateValue) {
        let settings = edition.report.settings
        let hasFigures = !edition.report.observations.isEmpty
        return (
            "home",
            .object([
                "title": .text(settings.title), "subtitle": .text(settings.subtitle ?? ""),
                "lead": .text(settings.lead ?? ""), "search": .text(edition.words.frame.search),
                "searchHref": .text(href(.search)), "searchLabel": .text(edition.words.scriptPages.searchLabel),
                "holdings": .html(holdings),
                "promise": .text(hasFigures ? edition.words.texts.promise : ""),
                "checks": .text(hasFigures ? edition.checkCounts : ""),
                "checksLabel": .text(edition.words.findings.allFindings),
                "checksHref": .text(hasFigures ? href(.findings) : ""),
                "latest": LatestFigures(edition: edition).section.value,
                "areas": AreasAtAGlance(edition: edition).section.value, "comparisons": comparisons.value,
                "cases": newest(.caseStudy, edition.words.texts.newestCases, limit: 6).value,
                "bulletins": newest(.bulletin, edition.words.texts.newestBulletins, limit: 3).value,
                "themes": themes.value,
            ])
        )
    }

    /// How much of everything there is, each a link.
    private var holdings: HTML {
        let report = edition.report
        let words = edition.words
        var facts = FactList()
        let counts: [(String, Int, Destination)] = [
            (words.texts.figuresTitle, report.observations.count, .data),
            (words.frame.areas, report.areas.count, .areas),
            (words.frame.metrics, report.ownMetricCount, .metrics),
            (words.frame.sources, report.sources.count, .sources),
        ]
        for (label, count, destination) in counts where count > 0 {
            let number = edition.numbers.digits(DecimalNumber(count))
            facts.add(label, HTML(.a, number, .href(href(destination))))
        }
        return facts.html("facts holdings")
    }

    private var comparisons: PageSection {
        let report = edition.report
        let shown = report.comparisons.keys.prefix(Self.comparisonsShown)
        return PageSection(
            anchor: "comparisons", title: edition.words.frame.comparisons,
            content: cards(
                shown.map { (report.comparisons[$0].title, report.comparisons[$0].summary, .comparison($0)) }),
            more: (edition.words.texts.allComparisons, href(.comparisons)))
    }

    private var themes: PageSection {
        let report = edition.report
        return PageSection(
            anchor: "themes", title: edition.words.frame.themes,
            content: cards(
                report.themes.keys.map { (report.themes[$0].name, report.themes[$0].description, .theme($0)) }),
            more: (edition.words.texts.allThemes, href(.themes)))
    }

    private func newest(_ kind: ArticleKind, _ title: String, limit: Int) -> PageSection {
        PageSection(
            anchor: kind.folder, title: title,
            content: ArticleCard(edition: edition, page: destination).list(edition.reading[kind].prefix(limit)),
            more: (edition.words.texts.allTexts(of: kind), href(.articles(kind))))
    }

    /// Links with a sentence each.
    private func cards(_ entries: [(title: String, summary: String?, destination: Destination)]) -> HTML {
        guard !entries.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("cards")) { list in
                for entry in entries {
                    list.add(.li, .class("card")) { card in
                        card.add(.h3) { $0.add(.a, entry.title, .href(href(entry.destination))) }
                        if let summary = entry.summary { card.add(.p, summary) }
                    }
                }
            }
        }
    }

    private func href(_ destination: Destination) -> String { edition.routes.href(destination, from: .home) }

    private static let comparisonsShown = 8
}
