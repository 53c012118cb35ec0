import Diagnostics
import ReportModel

/// Finds series that have stopped although the report goes on.
///
/// There is no clock: the present is the latest day that any figure of the report is for, forecasts aside. A series of at least
/// three periods with values has a rhythm, the median distance of their ends; it is stale if the present is more than two of
/// these behind its last value. Two, because a figure is published some time after its period. The series of an area that
/// is no more ends with it.
@Sendable
func auditStaleness(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let words = FigureWords(analysis)
    var present: CalendarDate?
    for index in report.observations.indices where report.observations[index].isAudited {
        let end = report.observations[index].period.end
        if present.map({ $0 < end }) ?? true { present = end }
    }
    guard let present else { return Audited() }
    var audited = Audited()
    for series in 0..<analysis.table.seriesCount {
        let points = analysis.table.points(ofSeries: series)
        let area = report.areas[analysis.table.area(ofSeries: series)]
        guard points.count >= 3, area.to.map({ $0.earliest > present }) ?? true else { continue }
        // Ends are sorted; a current series is left at once.
        var ends: [(point: Int, end: CalendarDate)] = []
        for point in points {
            let range = analysis.table.observations(ofPoint: point)
            guard range.contains(where: { report.observations[$0].isAudited }) else { continue }
            let end = report.observations[range.lowerBound].period.end
            if ends.last?.end != end { ends.append((point, end)) }
        }
        guard ends.count >= 3, let last = ends.last, last.end < present else { continue }
        let gaps = zip(ends.dropFirst(), ends).map { Double($0.end.dayNumber - $1.end.dayNumber) }
        let rhythm = Int(Magnitude.lowerMedian(gaps))
        guard present.dayNumber - last.end.dayNumber > 2 * rhythm else { continue }
        let key = analysis.key(ofPoint: last.point)
        let observations = Array(analysis.table.observations(ofPoint: last.point))
        audited.findings.append(
            Finding(
                .staleness, key, observations: observations, places: words.places(observations),
                Phrase(
                    "\(words.subject(key, .english)) is the last of its series, which has a figure about every \(rhythm) days, while the report has figures up to \(present).",
                    zh: "\(words.subject(key, .chinese))是该序列最后一期；该序列约每 \(rhythm) 天一期，而全站数据已到 \(present)。"),
                expected: Phrase("If there are later figures, they are missing here.", zh: "如有后续数据，请补充。")))
    }
    return audited
}
