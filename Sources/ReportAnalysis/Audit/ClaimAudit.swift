package import Diagnostics
import ReportModel

/// Compares the figures in prose with the data they are said to be.
///
/// A figure in prose is right if it and a figure of the data can both be true and it says no more than the data do: 31万
/// for 31.36万 and 约800 for 796 are right; 801 for 796 and 2000 for 2000余 are not. The published change of a metric may be
/// told without its sign (下降27.8%). An empty text is filled in and only needs data. Views (change, rank, share) are compared
/// with what follows from the data.
@Sendable
package func auditClaims(_ analysis: Analysis) -> [Diagnostic] {
    analysis.report.articles.elements.flatMap { article in
        article.body.claims.compactMap { audit($0, analysis) }
    }
}

private func audit(_ claim: FigureClaim, _ analysis: Analysis) -> Diagnostic? {
    // That of the analysis, which knows what decisions set aside.
    let report = analysis.report
    guard let point = analysis.point(of: claim.metric, for: claim.area, in: claim.period) else {
        return ClaimDiagnostics.noData(claim, report, analysis)
    }
    if case .noValue(let status) = point.reading { return ClaimDiagnostics.noValue(claim, status, point, report) }
    if let viewed = analysis.viewed(claim.view, of: point) {
        return ViewAudit(claim: claim, point: point, report: report).audit(viewed)
    }
    guard !claim.text.isEmpty else { return nil }
    let metric = report.metrics[claim.metric]
    let figure: Figure
    do {
        figure = try FigureText.parse(claim.text).figure(unit: metric.unit, isCount: metric.isCount)
    } catch let error as FigureUnitError {
        return ClaimDiagnostics.unitMismatch(claim, error, metric)
    } catch {
        return ClaimDiagnostics.unreadable(claim)
    }
    let verdicts = point.observations.compactMap { report.observations.published(at: $0) }.map {
        ClaimVerdict(figure, of: $0, isChange: metric.change != nil)
    }
    guard !verdicts.contains(.right) else { return nil }
    return ClaimDiagnostics.mismatch(claim, figure, point, isTooPrecise: verdicts.contains(.tooPrecise), report)
}
