import Diagnostics
import ReportModel

/// Compares what figures can stand for with the values a metric can have.
///
/// Printed numbers outside the range are refused when read. What is left are qualifiers: 超100% of at most 100% can stand for no
/// possible value, 90余 with a maximum of 95 for some that are not. Open qualifiers (以上, 至少) end at the range's limit, and
/// rounding at the limit is no matter. Confidence bounds beyond the range are doubtful too.
@Sendable
func auditRanges(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let words = FigureWords(analysis)
    var audited = Audited()
    for metric in report.metrics.keys {
        let described = report.metrics[metric]
        guard described.range.lower != nil || described.range.upper != nil else { continue }
        for point in analysis.table.points(of: metric) {
            for index in analysis.table.observations(ofPoint: point) {
                guard let figure = report.observations[index].figure else { continue }
                let rule: FindingRule
                if !figure.tolerantBounds.overlaps(described.range) {
                    rule = .rangeExceeded
                } else if isDoubtful(figure, described.range)
                    || report.observations[index].confidence?.isWithin(described.range) == false
                {
                    rule = .rangeDoubtful
                } else {
                    continue
                }
                let (observation, key) = (report.observations[index], analysis.key(ofPoint: point))
                audited.findings.append(
                    Finding(
                        rule, key, observations: [index], places: words.places([index]),
                        Phrase { language in
                            sentence(rule, observation, described, words.subject(key, language), language)
                        },
                        expected: Phrase(
                            "The value should be within the range, unless “minimum” or “maximum” of the metric is wrong.",
                            zh: "数值应在范围之内；若范围有误，请更正指标的“minimum”或“maximum”。")))
            }
        }
    }
    return audited
}

/// Whether a qualifier that has two limits reaches beyond the range.
private func isDoubtful(_ figure: Figure, _ range: Interval) -> Bool {
    guard figure.relation == .over || figure.relation == .nearly else { return false }
    // 99余 reaches to just below 100, which an upper limit of 100 leaves possible.
    return !figure.bounds.isWithin(range)
}

private func sentence(
    _ rule: FindingRule, _ observation: Observation, _ metric: Metric, _ subject: String, _ language: SiteLanguage
) -> String {
    guard let figure = observation.figure else { return subject }
    let printed = FigureWords.understood(figure, metric, language)
    let format = NumberFormat(language: language)
    let range = format.interval(metric.range, unit: metric.unit)
    if rule == .rangeDoubtful, let confidence = observation.confidence, !isDoubtful(figure, metric.range) {
        let bounds = format.interval(confidence, unit: metric.unit)
        return language == .chinese
            ? "\(subject)的置信区间 \(bounds) 超出可能的范围 \(range)。"
            : "\(subject) has the confidence bounds \(bounds), which go beyond the possible \(range)."
    }
    switch (rule, language) {
    case (.rangeExceeded, .chinese): return "\(subject)公布为 \(printed)，不在可能的范围 \(range) 之内。"
    case (.rangeExceeded, .english):
        return "\(subject) is printed as \(printed), which is outside the possible \(range)."
    case (_, .chinese): return "\(subject)公布为 \(printed)，部分超出可能的范围 \(range)。"
    case (_, .english): return "\(subject) is printed as \(printed), part of which is beyond the possible \(range)."
    }
}
