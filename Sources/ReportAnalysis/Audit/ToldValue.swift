import ReportModel

/// What the published figures of one metric, area and period say a value can be, for audits.
struct ToldValue {
    let point: Int
    /// Those with a published figure: indices of `Report.observations`.
    let observations: [Int]
    /// What the value can be. One interval, which all figures share; of figures that contradict each other an interval
    /// each, the first four at most, of which any may be meant.
    let intervals: [Interval]

    /// Whether some combination of what two values can be fulfils a condition.
    static func canAgree(_ first: [Interval], _ second: [Interval], _ condition: (Interval, Interval) -> Bool) -> Bool {
        first.contains { one in second.contains { condition(one, $0) } }
    }

    /// What a value computed of two others can be, for each combination.
    func combined(with other: ToldValue, _ compute: (Interval, Interval) -> Interval) -> [Interval] {
        intervals.flatMap { one in other.intervals.map { compute(one, $0) } }
    }

    /// From the least to the greatest that it can be.
    var hull: Interval { intervals.hull }
}

extension [Interval] {
    /// The smallest interval that holds all of them; without limits if there are none.
    var hull: Interval {
        guard var hull = first else { return Interval() }
        for interval in dropFirst() {
            if hull.lower != nil, interval.lower.map({ $0 <= hull.lower ?? $0 }) ?? true {
                hull.includesLower = interval.includesLower || (interval.lower == hull.lower && hull.includesLower)
                hull.lower = interval.lower
            }
            if hull.upper != nil, interval.upper.map({ $0 >= hull.upper ?? $0 }) ?? true {
                hull.includesUpper = interval.includesUpper || (interval.upper == hull.upper && hull.includesUpper)
                hull.upper = interval.upper
            }
        }
        return hull
    }
}

extension Analysis {
    /// What a point's published figures say; nil where there are none. Figures of another definition are no part of what a
    /// relation between metrics says.
    func told(atPoint point: Int) -> ToldValue? {
        let range = table.observations(ofPoint: point)
        if range.count == 1 {
            let index = range.lowerBound
            guard report.observations[index].isAudited, let figure = report.observations[index].figure else {
                return nil
            }
            return ToldValue(point: point, observations: [index], intervals: [figure.tolerantBounds])
        }
        let told = range.filter { report.observations[$0].isAudited }
        let bounds = told.compactMap { report.observations[$0].figure?.tolerantBounds }
        guard let first = bounds.first else { return nil }
        var shared: Interval? = first
        for interval in bounds.dropFirst() { shared = shared?.intersection(interval) }
        if let shared { return ToldValue(point: point, observations: told, intervals: [shared]) }
        var distinct: [Interval] = []
        for interval in bounds where distinct.count < 4 && !distinct.contains(interval) { distinct.append(interval) }
        return ToldValue(point: point, observations: told, intervals: distinct)
    }

    /// The value of another metric that belongs to an area and period: of exactly the period or, for the end of a span,
    /// what stood on its last day.
    func told(_ metric: Key<Metric>, for area: Key<Area>, belongingTo period: Period) -> ToldValue? {
        guard let series = table.series(of: metric, for: area) else { return nil }
        let points = table.points(ofSeries: series)
        let found = points.firstSorted { self.period(ofPoint: $0) >= period }
        if found < points.upperBound, self.period(ofPoint: found) == period { return told(atPoint: found) }
        guard !period.isDay else { return nil }
        var next = points.firstSorted { self.period(ofPoint: $0).end > period.end }
        while next > points.lowerBound, self.period(ofPoint: next - 1).end == period.end {
            next -= 1
            if self.period(ofPoint: next).isDay { return told(atPoint: next) }
        }
        return nil
    }

    /// The key of a point.
    func key(ofPoint point: Int) -> FindingKey {
        let index = table.observations(ofPoint: point).lowerBound
        let observations = report.observations
        return FindingKey(
            metric: observations[index].metric, area: observations[index].area, period: observations[index].period)
    }
}

extension Observation {
    /// Whether its figure has to agree with others. Inlined, so that nobody copies the observation to ask.
    @inline(__always)
    var isAudited: Bool { figure != nil && !isSetAside && status != .definitionDiffers && status != .forecast }
}
