import Diagnostics
import ReportModel

/// Compares printed rates with the counts they are made of.
///
/// 99% is right for 37050 of 37242 (99.48%), and so is 99.5%; 98% is not. Rates whose counts are not both given for the same
/// area and period are left alone. A rate of a span may be of stocks at the span's last day.
@Sendable
func auditRates(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var audited = Audited()
    for metric in report.metrics.keys {
        guard let ratio = report.metrics[metric].ratio else { continue }
        let formula = RateFormula(ratio, of: report.metrics[metric])
        for point in analysis.table.points(of: metric) {
            let key = analysis.key(ofPoint: point)
            guard let rate = analysis.told(atPoint: point), let inputs = analysis.inputs(of: formula, for: key) else {
                continue
            }
            let computed = inputs.numerator.combined(with: inputs.denominator, formula.rate)
            if ToldValue.canAgree(rate.intervals, computed, { $0.overlaps($1) }) {
                audited.confirm(
                    .rateMismatch, point: point, with: [inputs.numerator.point, inputs.denominator.point])
            } else {
                audited.findings.append(mismatch(rate, computed.hull, inputs, key, metric, analysis))
            }
        }
    }
    return audited
}

private func mismatch(
    _ rate: ToldValue, _ computed: Interval, _ inputs: (numerator: ToldValue, denominator: ToldValue),
    _ key: FindingKey, _ metric: Key<Metric>, _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let unit = analysis.report.metrics[metric].unit
    let (above, below) = (inputs.numerator.observations, inputs.denominator.observations)
    let observations = rate.observations + above + below
    return Finding(
        .rateMismatch, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let subject = words.subject(key, language)
            let printed = words.printed(rate.observations, language)
            let (top, bottom) = (words.printed(above, language), words.printed(below, language))
            let result = FigureWords.computed(computed, unit: unit, language)
            return language == .chinese
                ? "\(subject)公布为 \(printed)，而按分子（\(top)）、分母（\(bottom)）计算为 \(result)。"
                : "\(subject) is printed as \(printed), but its counts (\(top) of \(bottom)) make \(result)."
        },
        expected: Phrase(
            "The rate should be \(FigureWords.computed(computed, unit: unit, .english)), or one of the counts is wrong.",
            zh: "比率应为 \(FigureWords.computed(computed, unit: unit, .chinese))，或者分子、分母有误。"))
}

extension Analysis {
    /// The two counts of a rate for an area and period, where both are told.
    func inputs(of formula: RateFormula, for key: FindingKey) -> (numerator: ToldValue, denominator: ToldValue)? {
        guard let area = key.area, let period = key.period,
            let numerator = told(formula.ratio.numerator, for: area, belongingTo: period),
            let denominator = told(formula.ratio.denominator, for: area, belongingTo: period)
        else { return nil }
        return (numerator, denominator)
    }
}
