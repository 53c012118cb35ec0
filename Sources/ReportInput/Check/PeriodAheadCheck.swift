import Diagnostics
import ReportModel

/// Tells of figures for a time that began only after their source was published: most often a slip in the year. A forecast
/// says that it is one.
enum PeriodAheadCheck {
    /// One warning for each source and period, at the first of its figures.
    static func warnings(_ report: Report) -> [Diagnostic] {
        let published = report.sources.elements.map { $0.date?.latest }
        guard published.contains(where: { $0 != nil }) else { return [] }
        var numbers: [SourcePeriod: Int] = [:]
        var found: [(index: Int, count: Int)] = []
        for index in report.observations.indices {
            guard let day = published[report.observations[index].source.position],
                report.observations[index].period.start > day, report.observations[index].figure != nil,
                report.observations[index].status != .forecast
            else { continue }
            let key = SourcePeriod(
                source: report.observations[index].source, period: report.observations[index].period)
            if let number = numbers[key] {
                found[number].count += 1
            } else {
                numbers[key] = found.count
                found.append((index, 1))
            }
        }
        return found.map { warning(report.observations[$0.index], count: $0.count, report) }
    }

    private struct SourcePeriod: Hashable {
        var source: Key<Source>
        var period: Period
    }

    private static func warning(_ observation: Observation, count: Int, _ report: Report) -> Diagnostic {
        let (source, origin) = (report.sources[observation.source], observation.origin)
        let (period, date) = (observation.period, source.date?.description ?? "")
        return Diagnostic(
            .periodAhead, at: Place(file: origin.file, line: origin.line, column: origin.column),
            Phrase(
                "This figure is for \(period.written), which began after its source “\(source.id)” was published (\(date))\(count > 1 ? "; \(count - 1) more from there \(count == 2 ? "is" : "are") for it too" : "").",
                zh:
                    "该数据的时期为 \(period.written)，晚于其来源“\(source.id)”的日期（\(date)）\(count > 1 ? "；该来源另有 \(count - 1) 个数据也是如此" : "")。"
            ),
            remedy: Phrase(
                "Correct the period, or the source's date in Content/sources.yml; a forecast has the status F.",
                zh: "请更正时期，或更正 Content/sources.yml 中来源的日期；预测数请写状态 F。"))
    }
}
