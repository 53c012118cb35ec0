import Diagnostics
import ReportModel

/// Finds figures that most areas of a level have for a period, but not all: 11 of 13 districts have reported.
///
/// At least three areas, and half of those that existed, must have a value; what only a few have is not reported area by area.
/// A status that says why there is no value counts as an answer.
@Sendable
func auditCoverage(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    // Who reports together is a matter of level and parent, whoever is compared with whom.
    let peers = PeerGroups(report.areas)
    let isLasting = report.areas.elements.map { $0.from == nil && $0.to == nil }
    let sizes = peers.all.map(\.count)
    var audited = Audited()
    for metric in report.metrics.keys {
        var counts: [Cohort: Reports] = [:]
        for point in analysis.table.points(of: metric) {
            let index = analysis.table.observations(ofPoint: point).lowerBound
            let (area, period) = (report.observations[index].area, report.observations[index].period)
            guard isLasting[area.position] || report.areas[area].exists(in: period) else { continue }
            let group = Int(peers.group[area.position])
            guard sizes[group] > fewest else { continue }
            counts[Cohort(group: group, period: period), default: Reports()].add(
                point, hasValue: report.observations[index].published != nil)
        }
        // Keys are sorted later, with all findings.
        for (cohort, reports) in counts where reports.values >= fewest && reports.points.count < sizes[cohort.group] {
            guard let first = reports.points.first else { continue }
            let area = analysis.key(ofPoint: first).area ?? Key(position: 0)
            let expected = peers.members(with: area).filter { report.areas[$0].exists(in: cohort.period) }
            let told = Set(reports.points.map { analysis.key(ofPoint: $0).area ?? area })
            let missing = expected.filter { !told.contains($0) }
            guard !missing.isEmpty, reports.values * 2 >= expected.count else { continue }
            let key = FindingKey(metric: metric, area: report.areas[area].parent, period: cohort.period)
            audited.findings.append(finding(key, missing, expected.count, reports.points, analysis))
        }
    }
    return audited
}

/// As few areas as are a table.
private let fewest = 3

/// What is reported together: areas of one level below one parent, in one period.
private struct Cohort: Hashable {
    var group: Int
    var period: Period
}

private struct Reports {
    var points: [Int] = []
    var values = 0

    mutating func add(_ point: Int, hasValue: Bool) {
        points.append(point)
        if hasValue { values += 1 }
    }
}

private func finding(
    _ key: FindingKey, _ missing: [Key<Area>], _ expected: Int, _ points: [Int], _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    let observations = points.compactMap { analysis.table.observations(ofPoint: $0).first }
    let period = key.period
    return Finding(
        .coverage, key, observations: observations, places: Array(words.places(observations).prefix(1)),
        Phrase { language in
            let names = FigureWords.list(missing.map { words.name($0, language) }, language)
            let metric = words.name(key.metric, language)
            let count = expected - missing.count
            let time = period.map { FigureWords.when($0, language) } ?? ""
            let above = key.area.map { words.name($0, language) }
            return language == .chinese
                ? "\(metric) \(time)：\(above.map { $0 + "下级 " } ?? "同级 ")\(expected) 个地区中 \(count) 个有记录；缺：\(names)。"
                : "\(metric) \(time): \(count) of \(expected) areas\(above.map { " below \($0)" } ?? "") have an entry; missing: \(names)."
        },
        expected: Phrase(
            "The others should have a figure, or a status that says why there is none (L, M, Q).",
            zh: "其余地区应有数，或用状态（L、M、Q）说明原因。"))
}
