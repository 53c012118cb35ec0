import ReportModel

extension Analysis {
    /// A point divided by the population that its metric names, or why that is not told.
    ///
    /// The population is that of exactly the period, else the one as of its last day, else the latest of the three years before
    /// its end. Where other areas were merged into the area in between, it is the sum of all their populations.
    package func perHead(of point: Point) -> Computed<PerHeadRate, PerHeadRefusal> {
        guard let declared = report.metrics[point.metric].perHead else { return .refused(.notDeclared) }
        let figure: Figure
        switch point.reading.comparable {
        case .value(let told): figure = told
        case .refused(.noValue(let status)): return .refused(.noValue(status))
        case .refused(.status(let status)): return .refused(.status(status))
        case .refused(.conflicting): return .refused(.conflicting)
        }
        guard figure.relation.isBounded, let numerator = point.speaker?.observation else {
            return .refused(.unbounded(figure.relation))
        }
        let population: PopulationValue
        switch self.population(declared.population, for: point) {
        case .value(let found): population = found
        case .refused(let refusal): return .refused(refusal)
        }
        let period = population.source.period
        guard let heads = population.number else { return .refused(.populationUnbounded(period)) }
        guard heads > .zero else { return .refused(.populationNotPositive(period)) }
        let power = Self.power(of: declared.factor)
        guard let value = figure.number.shifted(by: power)?.divided(by: heads, decimals: 12) else {
            return .refused(.beyondLimits)
        }
        return .value(
            PerHeadRate(
                metric: point.metric, area: point.area, period: point.period, value: value.normalized,
                bounds: figure.bounds.shifted(by: power).divided(by: population.bounds),
                isApproximate: figure.relation != .exact || population.isApproximate, factor: declared.factor,
                numerator: numerator, population: population.source))
    }

    /// What is divided by, as a number.
    private struct PopulationValue {
        let source: PerHeadRate.Population
        /// Nil where only one bound is told.
        let number: DecimalNumber?
        let bounds: Interval
        let isApproximate: Bool
    }

    private func population(_ metric: Key<Metric>, for point: Point) -> Computed<PopulationValue, PerHeadRefusal> {
        let period = point.period
        guard let (found, age) = populationPoint(of: metric, for: point.area, in: period) else {
            return .refused(.noPopulation(latest: nil))
        }
        if age == .older, let limit = period.end.advanced(byMonths: -36), found.period.end < limit {
            return .refused(.noPopulation(latest: found.period))
        }
        if let change = boundaryChanges(of: point.area).last(where: { $0.isBetween(found.period, period) }) {
            guard let carried = carriedPoint(to: point.area, of: metric, in: found.period).value else {
                return .refused(.boundaryChange(found.period, change.date))
            }
            return .value(
                PopulationValue(
                    source: .init(metric: metric, period: found.period, age: age, parts: carried.parts),
                    number: carried.value, bounds: carried.bounds, isApproximate: carried.isApproximate))
        }
        guard let figure = found.figure else { return .refused(.populationConflicting(found.period)) }
        return .value(
            PopulationValue(
                source: .init(metric: metric, period: found.period, age: age, parts: found.shown(in: report)),
                number: figure.relation.isBounded ? figure.number : nil, bounds: figure.bounds,
                isApproximate: figure.relation != .exact))
    }

    /// The point of a population that fits a period best, found without looking at all of its series; it may be older than is
    /// allowed.
    private func populationPoint(
        of metric: Key<Metric>, for area: Key<Area>, in period: Period
    ) -> (Point, PerHeadRate.Age)? {
        guard let series = table.series(of: metric, for: area) else { return nil }
        if let same = point(of: metric, for: area, in: period), same.isPopulation { return (same, .samePeriod) }
        let points = table.points(ofSeries: series)
        let past = points.lowerBound..<points.firstSorted { self.period(ofPoint: $0).end > period.end }
        let ending = past.firstSorted { self.period(ofPoint: $0).end == period.end }..<past.upperBound
        let lastDay = ending.reversed().lazy.map(point(numbered:)).first { $0.period.isDay && $0.isPopulation }
        if let lastDay { return (lastDay, .lastDay) }
        return past.reversed().lazy.map(point(numbered:)).first(where: \.isPopulation).map { ($0, .older) }
    }

    /// The power of ten that a factor is.
    private static func power(of factor: Int) -> Int { String(factor).count - 1 }
}

extension Point {
    /// Whether it tells how large a population is, or several places tell it that contradict each other. Forecasts and figures of
    /// another definition do not.
    fileprivate var isPopulation: Bool {
        switch reading.comparable {
        case .value, .refused(.conflicting): true
        case .refused: false
        }
    }
}
