import Markup
import ReportAnalysis
import ReportModel

/// All areas, each below the one it belongs to.
struct AreasPage: Page {
    let edition: Edition

    var destination: Destination { .areas }
    var title: String { edition.words.frame.areas }
    var summary: String? { lead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "lead": .text, "areas": .html])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let tree = AreaTree(view: view).html(of: edition.analysis.rootAreas)
        return ("areas", .object(["title": .text(title), "lead": .text(lead), "areas": .html(tree)]))
    }

    private var lead: String {
        edition.words.figures.areas.areasLead(
            edition.report.areas.count, edition.report.areas.elements.count { $0.to != nil })
    }
}
