import ReportModel

extension Analysis {
    /// The change of a point since the period before or, where nothing was observed for that, since a year earlier; or
    /// why none is told.
    package func change(of point: Point) -> Computed<Change, ChangeRefusal> {
        guard let series = series(of: point.metric, for: point.area) else { return .refused(.nothingEarlier) }
        return change(of: point, in: series)
    }

    /// The same, for a caller that has the point's series at hand.
    package func change(of point: Point, in series: Series) -> Computed<Change, ChangeRefusal> {
        let later: Figure
        switch Self.comparable(point.reading) {
        case .value(let figure): later = figure
        case .refused(let reason): return .refused(reason.ofLater)
        }
        guard let (base, kind) = Self.base(of: point.period, in: series) else {
            return .refused(Self.reasonForNoBase(of: point.period, in: series))
        }
        let earlier: Figure
        switch Self.comparable(base.reading) {
        case .value(let figure): earlier = figure
        case .refused(let reason): return .refused(reason.ofEarlier(base.period))
        }
        let between = series.points(behind: base.period, upTo: point.period)
        if let broken = between.first(where: { $0.observations.contains { $0.status == .seriesBreak } }) {
            return .refused(.seriesBreak(broken.period))
        }
        return Change.between(
            earlier, base.period, later, point.period, kind, isPercentage: report.metrics[point.metric].tellsShares)
    }

    /// The point that another is compared with: one with a value if there is any.
    private static func base(of period: Period, in series: Series) -> (Point, ChangeBase)? {
        let steps: [(Period?, ChangeBase)] = [(period.previous, .previous), (period.yearEarlier, .yearEarlier)]
        let found = steps.compactMap { period, base in
            period.flatMap(series.point(in:)).map { ($0, base) }
        }
        return found.first { $0.0.hasValue } ?? found.first
    }

    private static func reasonForNoBase(of period: Period, in series: Series) -> ChangeRefusal {
        let earlier = series.points(before: period)
        if let comparable = earlier.last(where: { $0.hasValue && $0.period.isComparable(with: period) }) {
            return .gap(comparable.period)
        }
        return earlier.last(where: \.hasValue).map { .unequalLength($0.period) } ?? .nothingEarlier
    }

    /// The figure of a reading if a change can be told up to it or from it.
    private static func comparable(_ reading: Reading) -> Computed<Figure, Obstacle> {
        switch reading {
        case .conflicting: return .refused(.conflicting)
        case .noValue(let status): return .refused(.noValue(status))
        case .value(let observation), .agreeing(let observation, _):
            guard let figure = observation.figure else { return .refused(.noValue(observation.status)) }
            // A break at the figure itself is told as such, with its period.
            return observation.status.isRanked ? .value(figure) : .refused(.status(observation.status))
        }
    }

    /// What keeps a single figure out of a change.
    private enum Obstacle {
        case conflicting
        case noValue(Status)
        case status(Status)

        var ofLater: ChangeRefusal {
            switch self {
            case .conflicting: .conflicting
            case .noValue(let status): .noValue(status)
            case .status(let status): .status(status)
            }
        }

        func ofEarlier(_ period: Period) -> ChangeRefusal {
            switch self {
            case .conflicting: .baseConflicting(period)
            case .noValue(let status): .baseWithoutValue(period, status)
            case .status(let status): .baseStatus(period, status)
            }
        }
    }
}

extension Change {
    /// The change between two figures, where it is certain which is larger.
    fileprivate static func between(
        _ earlier: Figure, _ earlierPeriod: Period, _ later: Figure, _ period: Period, _ base: ChangeBase,
        isPercentage: Bool
    ) -> Computed<Change, ChangeRefusal> {
        for (figure, period) in [(later, period), (earlier, earlierPeriod)] where !figure.relation.isBounded {
            return .refused(.unbounded(period, figure.relation))
        }
        // Two figures that are printed alike (97%, 97%) have not changed as far as anybody can tell.
        let isUnchanged =
            earlier.relation == .exact && later.relation == .exact && earlier.number == later.number
            && earlier.bounds == later.bounds
        guard isUnchanged || !earlier.bounds.overlaps(later.bounds) else {
            return .refused(.overlapping(earlierPeriod))
        }
        // A difference of more than 18 digits would have been rounded.
        guard let difference = later.number - earlier.number, earlier.number + difference == later.number else {
            return .refused(.beyondLimits(earlierPeriod))
        }
        return .value(
            Change(
                base: base, earlierPeriod: earlierPeriod, period: period, earlier: earlier.number,
                number: later.number, difference: difference, bounds: later.bounds - earlier.bounds,
                isApproximate: earlier.relation != .exact || later.relation != .exact,
                isInPercentagePoints: isPercentage))
    }
}

extension Metric {
    /// Whether its values are shares or differences of shares: a change of them is told in 百分点.
    fileprivate var tellsShares: Bool {
        isPercentage || ["个百分点", "个千分点"].contains(Unit.canonical(unit))
    }
}
