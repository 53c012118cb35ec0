package import Diagnostics
package import ReportModel

/// Finds figures for areas in periods in which the areas did not exist.
///
/// A figure keyed by an abolished area is right for a period before it was abolished; for a later one its successor is
/// meant, which is named.
@Sendable
package func auditAreaLifetimes(_ report: Report, _ analysis: Analysis) -> [Diagnostic] {
    let isLimited = report.areas.elements.map { $0.from != nil || $0.to != nil }
    guard isLimited.contains(true) else { return [] }
    return report.observations.compactMap { observation in
        guard isLimited[observation.area.position] else { return nil }
        let area = report.areas[observation.area]
        if let from = area.from, observation.period.end < from.earliest {
            let before = analysis.predecessors(of: observation.area).map { report.areas[$0] }
            return diagnostic(notYet: area, observation, from, before)
        }
        if let to = area.to, observation.period.start >= to.latest {
            return diagnostic(noLonger: area, observation, to, area.successors.map { report.areas[$0] })
        }
        return nil
    }
}

private func diagnostic(
    notYet area: Area, _ observation: Observation, _ from: PartialDate, _ predecessors: [Area]
) -> Diagnostic {
    Diagnostic(
        .areaExpired, at: Place(observation.origin),
        Phrase(
            "'\(area.id)' (\(area.name)) exists since \(from), but the figure is for \(observation.period.written), before that.",
            zh: "\(area.name)(\(area.id))自 \(from) 起设立，而该数据的时期是 \(observation.period.written)，早于设立。"),
        remedy: remedy(naming: predecessors))
}

private func diagnostic(
    noLonger area: Area, _ observation: Observation, _ to: PartialDate, _ successors: [Area]
) -> Diagnostic {
    Diagnostic(
        .areaExpired, at: Place(observation.origin),
        Phrase(
            "'\(area.id)' (\(area.name)) was abolished in \(to), but the figure is for \(observation.period.written), after that.",
            zh: "\(area.name)(\(area.id))已于 \(to) 撤销，而该数据的时期是 \(observation.period.written)，晚于撤销。"),
        remedy: remedy(naming: successors))
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
