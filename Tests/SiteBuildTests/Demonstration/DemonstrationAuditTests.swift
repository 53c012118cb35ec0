import Diagnostics
import ReportAnalysis
import ReportInput
import ReportModel
import Testing

@Suite("Audits of the demonstration")
struct DemonstrationAuditTests {
    @Test func show() throws {
        let report = try DemonstrationFolder.report()
        let analysis = analyse(report)
        for problem in audit(report, analysis) {
            print(problem.place.description, problem.severity, problem.code.rawValue, problem.summary.chinese)
        }
        for finding in analysis.findings {
            print(
                "F", finding.rule.rawValue, finding.key.text(in: report), finding.found.chinese,
                finding.decision?.reason ?? "-")
        }
        for confirmation in analysis.confirmations {
            print(
                "C", confirmation.rule.rawValue, confirmation.key.text(in: report),
                confirmation.inputs.map { $0.text(in: report) })
        }
    }
}
