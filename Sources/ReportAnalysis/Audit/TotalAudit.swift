import Diagnostics
import ReportModel

/// Adds up what is declared to make up a metric, its parts or the categories of a breakdown (`parts: complete`,
/// `complete: true`), and compares the sum with the total.
///
/// As the bounds of the parts are added, parts that were rounded one by one agree with a total that was rounded once. Where
/// parts are missing, only a sum that is too great already is told.
@Sendable
func auditTotals(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var audited = Audited()
    for whole in report.metrics.keys {
        for addends in analysis.addends(of: whole) { audit(whole, addends, analysis, &audited) }
    }
    return audited
}

private func audit(_ whole: Key<Metric>, _ addends: Addends, _ analysis: Analysis, _ audited: inout Audited) {
    for point in analysis.table.points(of: whole) {
        let key = analysis.key(ofPoint: point)
        guard let area = key.area, let period = key.period, let total = analysis.told(atPoint: point) else {
            continue
        }
        let told = addends.metrics.compactMap { analysis.told($0, for: area, belongingTo: period) }
        guard !told.isEmpty else { continue }
        let isComplete = told.count == addends.count
        let sum = told.dropFirst().reduce(told[0].hull) { $0 + $1.hull }
        if total.intervals.contains(where: { isComplete ? sum.overlaps($0) : !$0.isBelow(sum) }) {
            if isComplete { audited.confirm(.totalMismatch, point: point, with: told.map(\.point)) }
        } else {
            audited.findings.append(mismatch(total, told, sum, key, addends, analysis))
        }
    }
}

private func mismatch(
    _ total: ToldValue, _ parts: [ToldValue], _ sum: Interval, _ key: FindingKey, _ addends: Addends,
    _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let unit = analysis.report.metrics[key.metric].unit
    let observations = total.observations + parts.flatMap(\.observations)
    return Finding(
        .totalMismatch, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let subject = words.subject(key, language)
            let printed = words.printed(total.observations, language)
            let told = parts.map { words.printed($0.observations, language) }
            let result = FigureWords.computed(sum, unit: unit, language)
            return language == .chinese
                ? "\(subject)为 \(printed)，而\(addends.dimension.map { "按\($0.name)的各类" } ?? "各部分")（\(FigureWords.list(told, language))）合计 \(result)。"
                : "\(subject) is \(printed), but its parts\(addends.dimension.map { " by \($0.name)" } ?? "") (\(FigureWords.list(told, language))) add up to \(result)."
        },
        expected: Phrase(
            "The total should be \(FigureWords.computed(sum, unit: unit, .english)), or one of the parts is wrong; where parts are left out or overlap, take “\(addends.declaration)” from the \(addends.dimension == nil ? "metric" : "breakdown").",
            zh:
                "总数应为 \(FigureWords.computed(sum, unit: unit, .chinese))，或者某一部分有误；若各部分不全或互有重叠，请去掉\(addends.dimension == nil ? "指标" : "分组")的“\(addends.declaration)”。"
        )
    )
}
