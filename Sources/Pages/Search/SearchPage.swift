import Markup
import ReportModel

/// The page on which everything on the site can be searched; the site's script does it.
struct SearchPage: Page {
    let edition: Edition

    var destination: Destination { .search }
    var title: String { edition.words.frame.search }
    var summary: String? { nil }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "action": .text, "label": .text, "explanation": .text, "hint": .text,
    ])

    var content: (template: String, value: TemplateValue) {
        let words = edition.words.scriptPages
        return (
            "search",
            .object([
                "title": .text(title), "action": .text(edition.routes.href(.search, from: destination)),
                "label": .text(words.searchLabel), "explanation": .text(words.searchExplanation),
                "hint": .text(words.searchHint),
            ])
        )
    }
}
