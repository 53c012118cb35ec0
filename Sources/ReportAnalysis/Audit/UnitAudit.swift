import Diagnostics
import ReportModel

/// Finds metrics that are declared to be related but are counted in different units: a part in 人 of a whole in 件, a percentage of
/// 起 over 件. Units that are multiples of each other (万元, 元) are no difference in kind, but a part is only compared with a whole in
/// the same base unit.
///
/// Figures in a unit that is not their metric's are refused when read.
@Sendable
func auditUnits(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var audited = Audited()
    for metric in report.metrics.keys {
        let described = report.metrics[metric]
        if let whole = described.partOf, differ(described.unit, report.metrics[whole].unit) {
            audited.findings.append(finding(metric, whole, at: metric, analysis))
        }
        if let ratio = described.ratio, described.isPercentage,
            differ(report.metrics[ratio.numerator].unit, report.metrics[ratio.denominator].unit)
        {
            audited.findings.append(finding(ratio.numerator, ratio.denominator, at: metric, analysis))
        }
    }
    return audited
}

private func differ(_ unit: String, _ other: String) -> Bool { Unit.power(of: unit, in: other) != 0 }

private func finding(
    _ first: Key<Metric>, _ second: Key<Metric>, at metric: Key<Metric>, _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let units = [first, second].map { analysis.report.metrics[$0].unit }
    // A metric has no place of its own; a figure of it shows where it is used.
    let shown = [metric, first, second].compactMap { analysis.table.points(of: $0).first }
    let observations = shown.compactMap { analysis.table.observations(ofPoint: $0).first }
    return Finding(
        .unitsMixed, FindingKey(metric: metric), observations: observations,
        places: observations.isEmpty ? [Place(file: "Content/metrics.yml")] : words.places(observations),
        Phrase { language in
            let names = [first, second].map { words.name($0, language) }
            return language == .chinese
                ? "\(names[0])的单位是“\(units[0])”，与之相比的\(names[1])的单位是“\(units[1])”。"
                : "\(names[0]) is counted in '\(units[0])', but \(names[1]), which it is compared with, in '\(units[1])'."
        },
        expected: Phrase(
            "Both should have one unit; where the source uses two words for one thing, keep one in metrics.yml and put the other into the note.",
            zh: "两者应用同一单位；若原文用了两个量词，请在 metrics.yml 中统一，并在备注中写明原文。"))
}
