import Diagnostics
import ReportModel

/// Finds parts that are certainly greater than what they are a part of, directly or through other parts: of the 193
/// disputes accepted no 194 can have been settled.
@Sendable
func auditParts(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var audited = Audited()
    for metric in report.metrics.keys {
        let wholes = report.wholes(of: metric)
        guard !wholes.isEmpty else { continue }
        for point in analysis.table.points(of: metric) {
            let key = analysis.key(ofPoint: point)
            guard let area = key.area, let period = key.period, let part = analysis.told(atPoint: point) else {
                continue
            }
            for whole in wholes {
                guard let total = analysis.told(whole, for: area, belongingTo: period),
                    !ToldValue.canAgree(part.intervals, total.intervals, { !$1.isBelow($0) })
                else { continue }
                audited.findings.append(excess(part, total, whole, key, analysis))
            }
        }
    }
    return audited
}

private func excess(
    _ part: ToldValue, _ total: ToldValue, _ whole: Key<Metric>, _ key: FindingKey, _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let observations = part.observations + total.observations
    return Finding(
        .partExceedsWhole, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let (printed, most) = (
                words.printed(part.observations, language), words.printed(total.observations, language)
            )
            let (subject, name) = (words.subject(key, language), words.name(whole, language))
            return language == .chinese
                ? "\(subject)为 \(printed)，而它所属的\(name)只有 \(most)。"
                : "\(subject) is \(printed), but \(name), which it is a part of, is only \(most)."
        },
        expected: Phrase(
            "A part can't be greater than the whole; if it is no part of it, “part-of” of the metric is wrong.",
            zh: "其中项不应大于总数；若并非其中项，请更正指标的“part-of”。"))
}

extension Report {
    /// The metrics in the same unit that one is a part of, the nearest first.
    func wholes(of metric: Key<Metric>) -> [Key<Metric>] {
        var found: [Key<Metric>] = []
        var next = metrics[metric].partOf
        // A metric that is a part of itself ends the way.
        while let whole = next, whole != metric, !found.contains(whole) {
            if Unit.power(of: metrics[whole].unit, in: metrics[metric].unit) == 0 { found.append(whole) }
            next = metrics[whole].partOf
        }
        return found
    }
}
