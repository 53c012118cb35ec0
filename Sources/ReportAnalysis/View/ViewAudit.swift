import Diagnostics
import ReportModel

/// Compares a figure in prose that is a view with what follows from the data. 增长 and 下降 stand outside the text, so that a
/// fall may be told without its sign.
struct ViewAudit {
    let claim: FigureClaim
    let point: Point
    let report: Report

    func audit(_ computed: Computed<ViewedFigure, ViewRefusal>) -> Diagnostic? {
        let viewed: ViewedFigure
        switch computed {
        case .refused(let refusal): return ViewDiagnostics(audit: self).refused(refusal)
        case .value(let value): viewed = value
        }
        guard !claim.text.isEmpty else { return nil }
        do {
            return try isRight(viewed) ? nil : ViewDiagnostics(audit: self).mismatch(viewed)
        } catch let error as FigureUnitError {
            guard case .mismatch = error else { return ClaimDiagnostics.unreadable(claim) }
            return ViewDiagnostics(audit: self).mismatch(viewed)
        } catch {
            return ClaimDiagnostics.unreadable(claim)
        }
    }

    private func isRight(_ viewed: ViewedFigure) throws -> Bool {
        switch viewed {
        case .rank(let standing):
            guard let text = RankText(claim.text) else { throw FigureSyntaxError.unreadable(claim.text) }
            return text.ranks == standing.rank.best...standing.rank.worst
                && (text.count ?? standing.count) == standing.count
        case .share(let share):
            let figure = try FigureText.parse(claim.text).figure(unit: "%", isCount: false)
            return figure.tolerantBounds.overlaps(share.bounds)
        case .change(let change, let percent):
            return try isRight(change, percent)
        }
    }

    private func isRight(_ change: Change, _ percent: Interval?) throws -> Bool {
        let metric = report.metrics[claim.metric]
        let text = try FigureText.parse(claim.text)
        let figure: Figure
        let computed: Interval
        if Unit.canonical(text.unit) == "%", let percent {
            (figure, computed) = (try text.figure(unit: "%", isCount: false), percent)
        } else {
            let format = NumberFormat(language: .chinese)
            figure = try text.figure(unit: format.differenceUnit(of: metric.unit), isCount: metric.isCount)
            computed = change.bounds
        }
        let claimed = figure.tolerantBounds
        return claimed.overlaps(computed)
            || (change.difference.isNegative && !figure.number.isNegative && claimed.overlaps(-computed))
    }
}
