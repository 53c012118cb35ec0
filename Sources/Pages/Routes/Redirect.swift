import Markup
import ReportModel

/// A file at a former address of a text that leads to the present one.
struct Redirect {
    let edition: Edition
    let article: Key<Article>

    static let shape = TemplateShape.object([
        "language": .text, "title": .text, "href": .text, "canonical": .text, "explanation": .text,
    ])

    /// The file; it stands in the folder of the text itself, so that the text's own links are right for it.
    var html: HTML {
        let text = edition.report.articles[article]
        return edition.templates.render(
            "redirect",
            .object([
                "language": .text(edition.report.settings.language.rawValue), "title": .text(text.title),
                "href": .text(edition.routes.href(.article(article), from: .article(article))),
                "canonical": .text(edition.routes.canonical(.article(article)) ?? ""),
                "explanation": .text(edition.words.texts.moved),
            ]))
    }
}
