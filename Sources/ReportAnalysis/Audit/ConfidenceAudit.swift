import Diagnostics
import ReportModel

/// Finds values outside their own confidence bounds. The bounds are printed too, so each reaches half a unit of its last digit
/// further.
@Sendable
func auditConfidence(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let words = FigureWords(analysis)
    var audited = Audited()
    for point in 0..<analysis.table.pointCount {
        for index in analysis.table.observations(ofPoint: point) {
            guard let confidence = report.observations.confidence(at: index),
                let figure = report.observations[index].figure,
                !figure.tolerantBounds.overlaps(widened(confidence, isCount: figure.isCount))
            else { continue }
            let key = analysis.key(ofPoint: point)
            let unit = report.metrics[key.metric].unit
            audited.findings.append(
                Finding(
                    .confidenceOutside, key, observations: [index], places: words.places([index]),
                    Phrase { language in
                        let (subject, printed) = (words.subject(key, language), words.printed([index], language))
                        let bounds = NumberFormat(language: language).interval(confidence, unit: unit)
                        return language == .chinese
                            ? "\(subject)为 \(printed)，不在它自己的置信区间 \(bounds) 之内。"
                            : "\(subject) is \(printed), which is outside its own confidence bounds, \(bounds)."
                    },
                    expected: Phrase(
                        "The value should be between “lower” and “upper”; perhaps two cells are swapped.",
                        zh: "数值应在“lower”与“upper”之间；也可能是两格填反。")))
        }
    }
    return audited
}

/// What printed confidence bounds can stand for.
private func widened(_ confidence: Interval, isCount: Bool) -> Interval {
    func half(_ number: DecimalNumber) -> DecimalNumber {
        guard !isCount || number.exponent != 0 else { return .zero }
        return DecimalNumber(significand: 5, exponent: number.exponent - 1) ?? .zero
    }
    return Interval(
        lower: confidence.lower.flatMap { $0 - half($0) }, upper: confidence.upper.flatMap { $0 + half($0) })
}
