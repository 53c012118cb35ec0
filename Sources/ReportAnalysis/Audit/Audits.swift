package import Diagnostics

/// An audit of figures: what it finds in an analysed report, and what it can confirm. One audit is one file.
typealias FigureAudit = @Sendable (Analysis) -> Audited

/// All audits of figures. A new audit is a new file and a line here; its rule is a case of `FindingRule`.
private let figureAudits: [FigureAudit] = [
    auditRates,
    auditConflicts,
    auditParts,
    auditTotals,
    auditAreaSums,
    auditChanges,
    auditRanges,
    auditConfidence,
    auditJumps,
    auditScaleSlips,
    auditUnits,
    auditPeriodNatures,
    auditAreaLifetimes,
    auditCoverage,
    auditStaleness,
    auditWordings,
]

/// What all audits of figures find and confirm, in the order of the audits.
func auditFigures(_ analysis: Analysis, by workforce: Workforce) -> Audited {
    workforce.map(figureAudits.count) { figureAudits[$0](analysis) }.reduce(into: Audited(), +=)
}

/// The problems of an analysed report, sorted by place: figures in prose that differ from the data, findings on which
/// nothing is decided, at their severity, and decisions that fit no finding.
package func audit(_ analysis: Analysis) -> [Diagnostic] {
    (auditClaims(analysis) + FindingDiagnostics.all(analysis) + auditDecisions(analysis) + auditDesigns(analysis))
        .sortedByPlace()
}
