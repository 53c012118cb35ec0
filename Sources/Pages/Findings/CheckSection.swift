import Markup
import ReportAnalysis
import ReportModel

/// What the checks say of the area or the metric that a page is about.
struct CheckSection {
    let view: Viewpoint
    /// By their indices in `Analysis.findings`.
    let findings: [Int]
    /// All that the page shows figures of.
    let series: [Series]

    var section: PageSection {
        let words = view.edition.words.findings
        let confirmed = confirmedCount
        let content = HTML { html in
            if !findings.isEmpty {
                html.add(.ul, .class("plain")) { list in
                    for index in findings.prefix(Self.most) { list.add(.li, line(index)) }
                }
                if findings.count > Self.most { html.add(.p, words.onlySome(Self.most, findings.count)) }
            }
            if confirmed > 0 { html.add(.p, words.confirmedOnPage(confirmed)) }
        }
        return PageSection(
            anchor: "checks", title: words.title, content: content,
            more: (words.allFindings, view.href(.findings)))
    }

    private func line(_ index: Int) -> HTML {
        let words = view.edition.words.findings
        let finding = view.analysis.findings[index]
        return HTML { html in
            html.add(.a, words.ruleName(finding.rule), .href(view.href(ofFinding: index)))
            html.text(view.words.tables.colon + view.subject(finding.key))
            if let decision = finding.decision {
                html.addLine(words.publishedShort(decision.publication), .class("remark"))
            }
        }
    }

    private var confirmedCount: Int {
        series.reduce(0) { count, series in
            count + series.points.count { $0.hasValue && view.analysis.isConfirmed($0) }
        }
    }

    private static let most = 20
}
