import ReportModel

/// Where each series begins among the points, and each point among the observations.
///
/// It relies on the order of `Report.observations` (metric, area, period) and repeats nothing of them: four bytes a
/// point, twelve a series.
struct SeriesTable: Sendable {
    /// For each metric its first series; one more entry for the end.
    private let metricStarts: [Int]
    private let metrics: [Key<Metric>]
    private let areas: [Key<Area>]
    /// For each series its first point; one more entry for the end.
    private let seriesStarts: [UInt32]
    /// For each point its first observation; one more entry for the end.
    private let pointStarts: [UInt32]

    init(_ observations: [Observation], metricCount: Int) {
        var metrics: [Key<Metric>] = []
        var areas: [Key<Area>] = []
        var seriesStarts: [UInt32] = []
        var pointStarts: [UInt32] = []
        var seriesCounts = [Int](repeating: 0, count: metricCount)
        pointStarts.reserveCapacity(observations.count + 1)
        var period: Period?
        for index in observations.indices {
            let metric = observations[index].metric
            let area = observations[index].area
            if metrics.last != metric || areas.last != area {
                seriesStarts.append(UInt32(pointStarts.count))
                metrics.append(metric)
                areas.append(area)
                seriesCounts[metric.position] += 1
                period = nil
            }
            if period != observations[index].period {
                period = observations[index].period
                pointStarts.append(UInt32(index))
            }
        }
        seriesStarts.append(UInt32(pointStarts.count))
        pointStarts.append(UInt32(observations.count))
        metricStarts = seriesCounts.reduce(into: [0]) { starts, count in starts.append((starts.last ?? 0) + count) }
        self.metrics = metrics
        self.areas = areas
        self.seriesStarts = seriesStarts
        self.pointStarts = pointStarts
    }

    var seriesCount: Int { areas.count }
    var pointCount: Int { pointStarts.count - 1 }

    func metric(ofSeries series: Int) -> Key<Metric> { metrics[series] }
    func area(ofSeries series: Int) -> Key<Area> { areas[series] }

    /// The series of a metric, in the order of the register of areas.
    func series(of metric: Key<Metric>) -> Range<Int> {
        metricStarts[metric.position]..<metricStarts[metric.position + 1]
    }

    /// The points of a series, by period.
    func points(ofSeries series: Int) -> Range<Int> {
        Int(seriesStarts[series])..<Int(seriesStarts[series + 1])
    }

    /// All points of a metric, by area and period.
    func points(of metric: Key<Metric>) -> Range<Int> {
        let series = series(of: metric)
        return Int(seriesStarts[series.lowerBound])..<Int(seriesStarts[series.upperBound])
    }

    /// The observations of a series, in the report's order.
    func observations(ofSeries series: Int) -> Range<Int> {
        Int(pointStarts[Int(seriesStarts[series])])..<Int(pointStarts[Int(seriesStarts[series + 1])])
    }

    /// The observations of a point, in the report's order.
    func observations(ofPoint point: Int) -> Range<Int> {
        Int(pointStarts[point])..<Int(pointStarts[point + 1])
    }

    /// The series of a metric for an area, if anything was observed.
    func series(of metric: Key<Metric>, for area: Key<Area>) -> Int? {
        let range = series(of: metric)
        let found = range.firstSorted { areas[$0] >= area }
        return found < range.upperBound && areas[found] == area ? found : nil
    }
}

extension Range<Int> {
    /// The first number for which a condition holds that, once it holds, goes on holding; the end if there is none.
    func firstSorted(where condition: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
