import Markup
import ReportModel

/// One text: a case study, a bulletin or another page.
struct ArticlePage: Page {
    let edition: Edition
    let key: Key<Article>

    private var article: Article { edition.report.articles[key] }

    var destination: Destination { .article(key) }
    var title: String { article.title }
    var summary: String? { article.summary }
    var bodies: [Key<Article>] { [key] }
    var trail: [Crumb] {
        guard article.kind != .page else { return [] }
        return [Crumb(label: edition.words.name(of: article.kind), destination: .articles(article.kind))]
    }

    static let shape = TemplateShape.object([
        "letterhead": .html, "title": .text, "lead": .text, "notice": .text, "meta": .html, "image": .text,
        "imageAlternative": .text,
        "contentsTitle": .text, "contents": .html, "body": .html, "related": PageSection.shape,
        "siblingsLabel": .text, "siblings": .html,
    ])

    var content: (template: String, value: TemplateValue) {
        let words = edition.words.texts
        let article = article
        return (
            "article",
            .object([
                "letterhead": .html(Letterhead(edition: edition, article: article).html),
                "title": .text(title), "lead": .text(article.summary ?? ""),
                "notice": .text(article.isDraft ? words.draftNotice : ""),
                "meta": .html(ArticleFacts(edition: edition, article: article, page: destination).html),
                "image": .text(article.image.map { href(.asset($0)) } ?? ""),
                "imageAlternative": .text(article.imageAlternative ?? ""), "contentsTitle": .text(words.contents),
                "contents": .html(TableOfContents(article.body.headings).html),
                "body": .html(RichTextMarkup(edition: edition, page: destination).html(article.body)),
                "related": RelatedFigures(edition: edition, article: article, page: destination).section.value,
                "siblingsLabel": .text(words.siblings(of: article.kind)), "siblings": .html(siblings),
            ])
        )
    }

    /// Links to the newer and the older text of the kind; pages stand for themselves.
    private var siblings: HTML {
        guard article.kind != .page else { return HTML() }
        let (newer, older) = edition.reading.neighbours(of: key, article.kind)
        let words = edition.words.texts
        let links = [(words.newer, newer), (words.older, older)]
        guard links.contains(where: { $0.1 != nil }) else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("plain")) { list in
                for case (let label, let sibling?) in links {
                    list.add(.li) { item in
                        item.text(label + words.colon)
                        item.add(.a, edition.report.articles[sibling].title, .href(href(.article(sibling))))
                    }
                }
            }
        }
    }

    private func href(_ destination: Destination) -> String {
        edition.routes.href(destination, from: self.destination)
    }
}
