import Diagnostics
import ReportModel

/// Findings as problems: those on which nothing is decided.
enum FindingDiagnostics {
    static func all(_ analysis: Analysis) -> [Diagnostic] {
        analysis.findings.filter { $0.decision == nil }.map { diagnostic($0, analysis.report) }
    }

    private static func diagnostic(_ finding: Finding, _ report: Report) -> Diagnostic {
        let key = finding.key.text(in: report)
        let first = finding.places.first ?? Place(file: "Content")
        var diagnostic = Diagnostic(
            finding.rule.code, at: first, finding.found,
            remedy: Phrase(
                "\(finding.expected.english) If it is to stand, say why in Content/decisions.yml: rule \(finding.rule.rawValue), key \(key).",
                zh:
                    "\(finding.expected.chinese)如需保留，请在 Content/decisions.yml 中写明理由：规则 \(finding.rule.rawValue)，对象 \(key)。"
            ),
            notes: finding.places.dropFirst().prefix(mostNotes).map {
                Diagnostic.Note(Phrase("Compare this.", zh: "请对照此处。"), at: $0)
            })
        diagnostic.severity = finding.severity
        return diagnostic
    }

    /// More places than these help nobody.
    private static let mostNotes = 12
}
