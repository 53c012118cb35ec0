import ReportAnalysis
import ReportModel

/// The points of a series that can stand on one line: of periods of one kind and length.
struct Trend {
    let series: Series
    /// In order of time.
    let points: [Point]

    /// The points comparable with a period, that of the latest point unless another is asked for; nil where fewer than
    /// two of them tell one value.
    init?(_ series: Series, comparableWith period: Period? = nil) {
        let reference = period ?? series.latest.period
        let points = series.points.filter { $0.period.isComparable(with: reference) }
        guard points.count(where: { $0.figure != nil }) >= 2 else { return nil }
        self.series = series
        self.points = points
    }

    /// Whether a point must not be joined with the one before: something lies between them, or the series breaks.
    func isBreak(at index: Int) -> Bool {
        guard index > 0 else { return false }
        let (earlier, point) = (points[index - 1], points[index])
        if point.observations.contains(where: { $0.status == .seriesBreak || $0.status == .definitionDiffers }) {
            return true
        }
        return point.period.previous != earlier.period && point.period.yearEarlier != earlier.period
    }
}
