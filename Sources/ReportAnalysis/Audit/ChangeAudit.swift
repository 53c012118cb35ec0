import Diagnostics
import ReportModel

/// Compares published changes (同比, 环比) with the two values they lie between.
///
/// In percent, a change is the quotient of the later and the earlier value less one; in 百分点 or in the metric's own unit it
/// is their difference. The change in percent of a metric that is itself in percent may be meant either way.
@Sendable
func auditChanges(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var audited = Audited()
    for metric in report.metrics.keys {
        guard let change = report.metrics[metric].change else { continue }
        let formulas = ChangeFormula.all(of: report.metrics[metric], on: report.metrics[change.of])
        guard !formulas.isEmpty else { continue }
        for point in analysis.table.points(of: metric) {
            let key = analysis.key(ofPoint: point)
            guard let area = key.area, let period = key.period,
                let base = change.base == .yearEarlier ? period.yearEarlier : period.previous,
                let printed = analysis.told(atPoint: point),
                let later = analysis.told(change.of, for: area, belongingTo: period),
                let earlier = analysis.told(change.of, for: area, belongingTo: base)
            else { continue }
            let computed = formulas.flatMap { formula in later.combined(with: earlier, formula.change) }
            if ToldValue.canAgree(printed.intervals, computed, { $0.overlaps($1) }) {
                audited.confirm(.changeMismatch, point: point, with: [later.point, earlier.point])
            } else {
                let first = later.combined(with: earlier, formulas[0].change).hull
                audited.findings.append(mismatch(printed, first, later, earlier, key, analysis))
            }
        }
    }
    return audited
}

private func mismatch(
    _ printed: ToldValue, _ computed: Interval, _ later: ToldValue, _ earlier: ToldValue, _ key: FindingKey,
    _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let unit = analysis.report.metrics[key.metric].unit
    let observations = printed.observations + later.observations + earlier.observations
    return Finding(
        .changeMismatch, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let subject = words.subject(key, language)
            let told = words.printed(printed.observations, language)
            let (new, old) = (
                words.printed(later.observations, language), words.printed(earlier.observations, language)
            )
            let result = FigureWords.computed(computed, unit: unit, language)
            return language == .chinese
                ? "\(subject)公布为 \(told)，而由两期的数（先 \(old)，后 \(new)）算得 \(result)。"
                : "\(subject) is printed as \(told), but the two values (\(old), then \(new)) make it \(result)."
        },
        expected: Phrase(
            "The change should be \(FigureWords.computed(computed, unit: unit, .english)), or one of the two values is wrong.",
            zh: "变化应为 \(FigureWords.computed(computed, unit: unit, .chinese))，或者两期的数有误。"))
}
