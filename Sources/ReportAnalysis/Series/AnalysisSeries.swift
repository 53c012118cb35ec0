package import ReportModel

extension Analysis {
    /// Everything observed of a metric for an area; nil if nothing was.
    package func series(of metric: Key<Metric>, for area: Key<Area>) -> Series? {
        table.series(of: metric, for: area).map(series(numbered:))
    }

    /// All series of a metric, in the order of the register of areas.
    package func series(of metric: Key<Metric>) -> [Series] {
        table.series(of: metric).map(series(numbered:))
    }

    /// All series of an area, in the order of the register of metrics.
    package func series(for area: Key<Area>) -> [Series] {
        catalogue.seriesByArea[area.position].map { series(numbered: Int($0)) }
    }

    /// How many observations there are for an area.
    package func figureCount(of area: Key<Area>) -> Int {
        catalogue.seriesByArea[area.position].reduce(0) { sum, series in
            sum + table.observations(ofSeries: Int(series)).count
        }
    }

    /// The point of exactly that period; nil if nothing was observed there.
    package func point(of metric: Key<Metric>, for area: Key<Area>, in period: Period) -> Point? {
        pointNumber(of: metric, for: area, in: period).map(point(numbered:))
    }

    /// The point that stands for the present; nil if nothing was observed at all.
    ///
    /// A value goes before a forecast and that before a gap; then the latest end counts, and of periods that end on the
    /// same day the year, then the longest within a year.
    package func latest(of metric: Key<Metric>, for area: Key<Area>) -> Point? {
        series(of: metric, for: area)?.latest
    }

    /// The metrics that anything was observed of for an area, in register order.
    package func metrics(of area: Key<Area>) -> [Key<Metric>] {
        catalogue.seriesByArea[area.position].map { table.metric(ofSeries: Int($0)) }
    }

    /// The areas that anything was observed for on a metric, in register order.
    package func areas(with metric: Key<Metric>) -> [Key<Area>] {
        table.series(of: metric).map(table.area(ofSeries:))
    }

    /// The periods that anything was observed in on a metric, sorted.
    package func periods(of metric: Key<Metric>) -> [Period] {
        standings.periods(of: metric)
    }

    func series(numbered series: Int) -> Series {
        Series(
            metric: table.metric(ofSeries: series), area: table.area(ofSeries: series),
            points: table.points(ofSeries: series).map(point(numbered:)))
    }

    func point(numbered point: Int) -> Point {
        Point(position: point, table.observations(ofPoint: point), of: report.observations)
    }

    func pointNumber(of metric: Key<Metric>, for area: Key<Area>, in period: Period) -> Int? {
        guard let series = table.series(of: metric, for: area) else { return nil }
        let points = table.points(ofSeries: series)
        let found = points.firstSorted { self.period(ofPoint: $0) >= period }
        return found < points.upperBound && self.period(ofPoint: found) == period ? found : nil
    }

    func period(ofPoint point: Int) -> Period {
        report.observations[table.observations(ofPoint: point).lowerBound].period
    }
}
