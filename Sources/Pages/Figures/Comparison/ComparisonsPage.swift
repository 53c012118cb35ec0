import Markup
import ReportModel

/// All comparisons, as cards.
struct ComparisonsPage: Page {
    let edition: Edition

    var destination: Destination { .comparisons }
    var title: String { edition.words.frame.comparisons }
    var summary: String? { edition.words.figures.comparisons.lead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "lead": .text, "comparisons": .html])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        return (
            "comparisons",
            .object([
                "title": .text(title), "lead": .text(view.words.comparisons.lead),
                "comparisons": .html(view.cards(edition.report.comparisons.keys, heading: .h2)),
            ])
        )
    }
}
