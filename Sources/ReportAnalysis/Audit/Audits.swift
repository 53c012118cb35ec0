package import Diagnostics
package import ReportModel

/// What an audit says of a report's figures and texts. An audit is a function of the report and its analysis; one audit is
/// one file.
package typealias Audit = @Sendable (Report, Analysis) -> [Diagnostic]

/// All audits, in the order of this list. A new audit is a new file and a line here.
package let audits: [Audit] = [
    auditAreaLifetimes,
    auditClaims,
]

/// What all audits find, sorted by place.
package func audit(_ report: Report, _ analysis: Analysis) -> [Diagnostic] {
    audits.flatMap { $0(report, analysis) }.sortedByPlace()
}
