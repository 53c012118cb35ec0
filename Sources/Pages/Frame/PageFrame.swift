import Markup
import ReportModel

/// What stands around the content of every page: head, header, menu, way, footer.
struct PageFrame {
    let edition: Edition
    let page: any Page

    /// The finished page.
    var html: HTML {
        let content = page.content
        let main = edition.templates.render(content.template, content.value)
        return edition.templates.render("layout", value(around: main))
    }

    static let shape = TemplateShape.object([
        "language": .text, "title": .text, "description": .text, "canonical": .text, "stylesheet": .text,
        "script": .text, "scriptWords": .text,
        "ownStylesheets": .list(.object(["href": .text])), "isGrey": .flag, "logo": .text, "logoAlternative": .text,
        "home": .text, "siteTitle": .text, "siteSubtitle": .text, "skip": .text, "menuLabel": .text,
        "menu": .list(link), "isHome": .flag, "freshness": .text, "siteMapLabel": .text, "way": .flag,
        "wayLabel": .text, "crumbs": .list(link), "main": .html,
        "meta": .list(.object(["name": .text, "content": .text])), "government": .html,
        "footer": .list(.object(["line": .text])), "feed": .text, "organisation": .text,
        "organisationLabel": .text, "contact": .text, "contactLabel": .text,
    ])

    private static let link = TemplateShape.object(["href": .text, "label": .text, "isCurrent": .flag])

    private func value(around main: HTML) -> TemplateValue {
        let settings = edition.report.settings
        let words = edition.words.frame
        let colon = edition.words.texts.colon
        let isHome = page.destination == .home
        return .object([
            "language": .text(settings.language.rawValue),
            "title": .text(isHome ? settings.title : "\(page.title) · \(settings.title)"),
            "description": .text(page.summary ?? settings.description ?? ""),
            "canonical": .text(edition.routes.canonical(page.destination) ?? ""),
            "stylesheet": .text(href(.builtIn("style.css"))), "script": .text(href(.builtIn("site.js"))),
            "scriptWords": .text(href(.scriptWords)), "home": .text(href(.home)),
            "ownStylesheets": .list(ownStyleSheets.map { .object(["href": .text(href($0))]) }),
            "isGrey": .flag(settings.look.isGrey),
            "logo": .text(settings.look.logo.map { href(.asset($0.image)) } ?? ""),
            "logoAlternative": .text(settings.look.logo?.alternative ?? ""),
            "siteTitle": .text(settings.title), "siteSubtitle": .text(settings.subtitle ?? ""),
            "skip": .text(words.skipToContent), "menuLabel": .text(words.menu), "menu": .list(menu),
            "isHome": .flag(isHome), "freshness": .text(freshness), "siteMapLabel": .text(edition.words.way.siteMap),
            "way": .flag(!isHome), "wayLabel": .text(words.breadcrumb), "crumbs": .list(crumbs), "main": .html(main),
            "meta": .list(tags), "government": .html(GovernmentFooter(edition: edition).html),
            "footer": .list(settings.footer.map { .object(["line": .text($0)]) }),
            "feed": .text(edition.hasFeed ? href(.feed) : ""),
            "organisation": .text(settings.organisation ?? ""), "organisationLabel": .text(words.publishedBy + colon),
            "contact": .text(settings.contact ?? ""), "contactLabel": .text(words.contact + colon),
        ])
    }

    private var tags: [TemplateValue] {
        GovernmentTags(edition: edition, page: page).all.map {
            .object(["name": .text($0.name), "content": .text($0.content)])
        }
    }

    /// What the site adds to the built-in style sheet.
    private var ownStyleSheets: [Destination] {
        let look = edition.report.settings.look
        return (look.accent == nil ? [] : [.themeStyle]) + (look.styleSheet.map { [.asset($0)] } ?? [])
    }

    /// How late the figures on the page go.
    private var freshness: String {
        page.latestPeriod.map { edition.words.way.latestPeriod($0.label(in: edition.words.language)) } ?? ""
    }

    /// The sections that have something in them, then the author's pages, and last the search, which stays in sight where the
    /// menu is wider than the window.
    private var menu: [TemplateValue] {
        let report = edition.report
        let words = edition.words.frame
        func has(_ kind: ArticleKind) -> Bool { !edition.reading[kind].isEmpty }
        let sections: [(String, Destination, Bool)] = [
            (words.home, .home, true), (words.areas, .areas, !report.areas.isEmpty),
            (words.comparisons, .comparisons, !report.comparisons.isEmpty),
            (words.metrics, .metrics, !report.metrics.isEmpty), (words.themes, .themes, !report.themes.isEmpty),
            (words.cases, .articles(.caseStudy), has(.caseStudy)),
            (words.bulletins, .articles(.bulletin), has(.bulletin)), (words.sources, .sources, !report.sources.isEmpty),
            (edition.words.findings.title, .findings, !report.observations.isEmpty),
            (words.data, .data, !report.observations.isEmpty),
            (words.compare, .compare, edition.hasCompare),
        ]
        let section = page.trail.first?.destination ?? page.destination
        let own = sections.filter(\.2).map { link($0.0, $0.1, isCurrent: $0.1 == section) }
        let pages = report.settings.navigation.map { key in
            link(report.articles[key].title, .article(key), isCurrent: page.destination == .article(key))
        }
        return own + pages + [link(words.search, .search, isCurrent: section == .search)]
    }

    private var crumbs: [TemplateValue] {
        guard page.destination != .home else { return [] }
        let above = [Crumb(label: edition.words.frame.home, destination: .home)] + page.trail
        return above.map { link($0.label, $0.destination, isCurrent: false) }
            + [link(page.title, page.destination, isCurrent: true)]
    }

    private func link(_ label: String, _ destination: Destination, isCurrent: Bool) -> TemplateValue {
        .object(["href": .text(href(destination)), "label": .text(label), "isCurrent": .flag(isCurrent)])
    }

    private func href(_ destination: Destination) -> String {
        edition.routes.href(destination, from: page.destination)
    }
}
