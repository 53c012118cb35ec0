import Markup
import ReportModel

/// What a text says of itself: its number, dates, publisher, areas, themes, sources and tags. The letterhead of a bulletin
/// has said the first of these.
struct ArticleFacts {
    let edition: Edition
    let article: Article
    let page: Destination

    var html: HTML {
        let report = edition.report
        let words = edition.words.texts
        var facts = FactList()
        let hasLetterhead = article.kind == .bulletin
        if !hasLetterhead { facts.add(words.number, article.number) }
        if !hasLetterhead, let date = article.date { facts.add(words.date, edition.printed(date)) }
        if let updated = article.updated { facts.add(words.updated, edition.printed(updated)) }
        if !hasLetterhead { facts.add(words.publisher, article.publisher) }
        facts.add(edition.words.frame.areas, links(article.areas.map { (report.areas[$0].name, .area($0)) }))
        facts.add(edition.words.frame.themes, links(article.themes.map { (report.themes[$0].name, .theme($0)) }))
        facts.add(edition.words.frame.sources, links(article.sources.map { (report.sources[$0].title, .source($0)) }))
        if !article.tags.isEmpty { facts.add(words.tags, article.tags.joined(separator: words.listSeparator)) }
        return facts.html("meta")
    }

    private func links(_ links: [(label: String, destination: Destination)]) -> HTML {
        edition.links(links, from: page)
    }
}
