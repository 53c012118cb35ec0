import Diagnostics
import ReportModel

/// Reads the value that a metric aims at.
enum TargetCheck {
    /// The target in the metric's unit; nil, with a problem, if it can't be read, has another unit or is impossible.
    ///
    /// - Parameter metric: the metric, all but its target known.
    static func target(
        _ draft: TargetDraft, of metric: Metric, sources: DeclaredIDs<Source>, problems: inout [Diagnostic]
    ) -> Metric.Target? {
        let period = draft.period.flatMap { PeriodCheck.period($0, nature: metric.nature, problems: &problems) }
        let source = draft.source.flatMap { sources.resolve($0, problems: &problems) }
        guard let figure = figure(draft.value, metric, &problems) else { return nil }
        if let problem = FigureProblem.impossible(figure, of: metric, at: draft.value.place) {
            problems.append(problem)
            return nil
        }
        return Metric.Target(
            figure: figure, text: draft.value.value, period: period, source: source, note: draft.note)
    }

    private static func figure(
        _ text: Located<String>, _ metric: Metric, _ problems: inout [Diagnostic]
    ) -> Figure? {
        do throws(FigureSyntaxError) {
            let parsed = try FigureText.parse(text.value)
            do throws(FigureUnitError) {
                return try parsed.figure(unit: metric.unit, isCount: metric.isCount)
            } catch {
                problems.append(FigureProblem.diagnostic(error, text: text, metric: metric))
            }
        } catch {
            problems.append(FigureProblem.diagnostic(error, text: text))
        }
        return nil
    }
}
