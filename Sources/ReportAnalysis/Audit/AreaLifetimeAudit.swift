import Diagnostics
import ReportModel

/// Finds figures for areas in periods in which the areas did not exist.
///
/// A figure keyed by an abolished area is right for a period before it was abolished; for a later one its successor is
/// meant, which is named.
@Sendable
func auditAreaLifetimes(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let isLimited = report.areas.elements.map { $0.from != nil || $0.to != nil }
    guard isLimited.contains(true) else { return Audited() }
    var audited = Audited()
    for index in report.observations.indices where isLimited[report.observations[index].area.position] {
        let observation = report.observations[index]
        let area = report.areas[observation.area]
        if let from = area.from, observation.period.end < from.earliest {
            let before = analysis.predecessors(of: observation.area).map { report.areas[$0] }
            let period = FigureWords.time(observation.period)
            audited.findings.append(
                finding(
                    index, observation,
                    Phrase(
                        "'\(area.id)' (\(area.name)) exists since \(from), but the figure is for \(period), before that.",
                        zh: "\(area.name)(\(area.id))自 \(from) 起设立，而该数据的时期是 \(period)，早于设立。"), before))
        } else if let to = area.to, observation.period.start >= to.latest {
            let after = area.successors.map { report.areas[$0] }
            let period = FigureWords.time(observation.period)
            audited.findings.append(
                finding(
                    index, observation,
                    Phrase(
                        "'\(area.id)' (\(area.name)) was abolished in \(to), but the figure is for \(period), after that.",
                        zh: "\(area.name)(\(area.id))已于 \(to) 撤销，而该数据的时期是 \(period)，晚于撤销。"), after))
        }
    }
    return audited
}

private func finding(_ index: Int, _ observation: Observation, _ found: Phrase, _ meant: [Area]) -> Finding {
    Finding(
        .areaExpired, FindingKey(metric: observation.metric, area: observation.area, period: observation.period),
        observations: [index], places: [Place(observation.origin)], found, expected: remedy(naming: meant))
}

/// The areas that are probably meant; without any, the dates or the period must be wrong.
private func remedy(naming areas: [Area]) -> Phrase {
    guard !areas.isEmpty else {
        return Phrase(
            "Correct the period, or the area's from and to in areas.csv.", zh: "请更正时期，或更正 areas.csv 中该区划的 from 与 to。")
    }
    let english = areas.map { "'\($0.id)' (\($0.name))" }.joined(separator: " or ")
    let chinese = areas.map { "\($0.name)(\($0.id))" }.joined(separator: "或")
    return Phrase("For that period, give the figure for \(english).", zh: "该时期的数据请记在\(chinese)名下。")
}
