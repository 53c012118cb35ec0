import Markup
import ReportAnalysis
import ReportModel

/// What the audits found and what was decided, and which figures agree with others: readers see both.
struct FindingsPage: Page {
    let edition: Edition

    /// The most findings, and the most confirmed figures, that the page shows; the download has more.
    static let mostFindings = 500

    var destination: Destination { .findings }
    var title: String { edition.words.findings.title }
    var summary: String? { edition.words.findings.lead }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "counts": .text, "findings": PageSection.shape, "confirmed": PageSection.shape,
        "download": .html,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        return (
            "findings",
            .object([
                "title": .text(title), "lead": .text(summary ?? ""), "counts": .text(edition.checkCounts),
                "findings": findings(view).value, "confirmed": confirmed(view).value, "download": .html(download(view)),
            ])
        )
    }

    private func findings(_ view: Viewpoint) -> PageSection {
        let words = edition.words.findings
        let count = edition.analysis.findings.count
        return PageSection(
            anchor: "findings", title: words.findingsTitle,
            content: HTML { html in
                if count == 0 { html.add(.p, words.noFindings) }
                for index in 0..<min(count, Self.mostFindings) { FindingEntry(view: view, index: index).add(to: &html) }
                if count > Self.mostFindings { html.add(.p, words.onlySome(Self.mostFindings, count)) }
            })
    }

    private func confirmed(_ view: Viewpoint) -> PageSection {
        let words = edition.words.findings
        let count = edition.analysis.confirmationCount
        guard count > 0 else { return PageSection(anchor: "confirmed", title: "", content: HTML()) }
        let shown = edition.analysis.confirmations(first: Self.mostFindings)
        return PageSection(
            anchor: "confirmed", title: words.confirmedTitle,
            content: HTML { html in
                html.add(.p, words.confirmedLead)
                for rule in FindingRule.allCases {
                    html.append(
                        ConfirmedTable(view: view, rule: rule, confirmations: shown.filter { $0.rule == rule }).html)
                }
                if count > shown.count { html.add(.p, words.onlySome(shown.count, count)) }
            })
    }

    private func download(_ view: Viewpoint) -> HTML {
        HTML(
            .a, "findings.json", .class("download"), .href(view.href(.download("findings.json"))),
            .download("findings.json"))
    }
}

extension Edition {
    /// How much was found, decided and confirmed, in a sentence.
    var checkCounts: String {
        let findings = analysis.findings
        return words.findings.counts(
            findings.count, findings.count { $0.decision != nil }, analysis.confirmationCount)
    }
}
