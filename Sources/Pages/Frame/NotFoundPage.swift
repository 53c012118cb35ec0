import Markup
import ReportModel

/// What a web server shows for an address that does not exist.
struct NotFoundPage: Page {
    let edition: Edition

    var destination: Destination { .notFound }
    var title: String { edition.words.frame.notFound }
    var summary: String? { nil }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "explanation": .text])

    var content: (template: String, value: TemplateValue) {
        (
            "404",
            .object(["title": .text(title), "explanation": .text(edition.words.frame.notFoundExplanation)])
        )
    }
}
