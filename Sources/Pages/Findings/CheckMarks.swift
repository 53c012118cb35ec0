import Markup
import ReportAnalysis
import ReportModel

/// What the checks say of one figure, below it in its cell: what was found and decided, with a link, and what it agrees
/// with, which unfolds to the computation.
struct CheckMarks {
    let view: Viewpoint
    let point: Point

    func add(to html: inout HTML) {
        for finding in findings { html.append(Self.mark(finding, view)) }
        for confirmation in confirmations {
            html.text(" ")
            html.append(
                .folded(
                    HTML(text: words.confirmed(confirmation.rule)), Formula(view: view).confirming(confirmation)))
        }
    }

    private var words: FindingWords { view.edition.words.findings }

    private var findings: [Finding] {
        view.analysis.findings(on: point.metric, for: point.area, in: point.period).filter(\.rule.isAboutOneFigure)
    }

    private var confirmations: [Confirmation] {
        point.hasValue ? view.analysis.confirmations(of: point) : []
    }

    /// A short note that leads to the finding.
    static func mark(_ finding: Finding, _ view: Viewpoint) -> HTML {
        let words = view.edition.words.findings
        let text = words.mark(
            words.ruleName(finding.rule), finding.decision.map { words.publishedShort($0.publication) })
        return HTML { html in
            html.text(" ")
            html.add(
                .a, text, .class("check"), .href(view.href(ofFinding: view.edition.findings.position(of: finding))))
        }
    }
}

extension FindingRule {
    /// Whether it says something of the figure it names, and not of what is missing around it.
    var isAboutOneFigure: Bool {
        switch self {
        case .coverage, .areasIncomplete, .staleness, .unitsMixed, .wordingDiffers: false
        default: true
        }
    }
}
