import Markup
import ReportModel

/// Areas and metrics of the reader's choice side by side, which the site's script draws; without it the comparisons that
/// somebody published.
struct ComparePage: Page {
    let edition: Edition

    var destination: Destination { .compare }
    var title: String { edition.words.frame.compare }
    var summary: String? { edition.words.scriptPages.compareLead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "explanation": .text, "comparisons": PageSection.shape,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let comparisons = PageSection(
            anchor: "comparisons", title: edition.words.frame.comparisons,
            content: view.cards(edition.report.comparisons.keys))
        return (
            "compare",
            .object([
                "title": .text(title), "lead": .text(edition.words.scriptPages.compareLead),
                "explanation": .text(edition.words.scriptPages.compareExplanation), "comparisons": comparisons.value,
            ])
        )
    }
}

extension Edition {
    /// Whether there is anything to put side by side.
    var hasCompare: Bool { !report.observations.isEmpty }
}
