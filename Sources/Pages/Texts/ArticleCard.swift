import Markup
import ReportModel

/// A text in a list: its title as a link, its summary, its date and areas.
struct ArticleCard {
    let edition: Edition
    let page: Destination

    /// Cards of several texts; nothing if there are none.
    func list(_ articles: some Collection<Key<Article>>) -> HTML {
        guard !articles.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("cards")) { list in
                for article in articles { add(article, to: &list) }
            }
        }
    }

    private func add(_ key: Key<Article>, to html: inout HTML) {
        let article = edition.report.articles[key]
        html.add(.li, .class("card")) { card in
            card.add(.h3) { $0.add(.a, article.title, .href(edition.routes.href(.article(key), from: page))) }
            if let summary = article.summary { card.add(.p, summary) }
            let facts = facts(of: article)
            if !facts.isEmpty { card.add(.p, HTML(joining: facts, separator: " · "), .class("card-meta")) }
        }
    }

    private func facts(of article: Article) -> [HTML] {
        var facts: [HTML] = []
        if article.isDraft { facts.append(HTML(text: edition.words.texts.draft)) }
        if let number = article.number { facts.append(HTML(text: number)) }
        if let date = article.date { facts.append(edition.printed(date)) }
        let areas = article.areas.prefix(Self.areasNamed).map { edition.report.areas[$0].name }
        if article.kind == .caseStudy, !areas.isEmpty {
            facts.append(HTML(text: areas.joined(separator: edition.words.texts.listSeparator)))
        }
        return facts
    }

    /// A card names no more areas than this.
    private static let areasNamed = 5
}
