package import ReportModel

extension Analysis {
    /// The change of a point since the period before or, where nothing was observed for that, since a year earlier; or
    /// why none is told.
    package func change(of point: Point) -> Computed<Change, ChangeRefusal> {
        guard let series = series(of: point.metric, for: point.area) else { return .refused(.nothingEarlier) }
        return change(of: point, in: series)
    }

    /// The same, for a caller that has the point's series at hand, or asks for the one base only.
    ///
    /// Where other areas were merged into the area in between, the earlier value is what can be carried from all of them
    /// (`carriedPoint`); where nothing can, there is no change to tell.
    package func change(
        of point: Point, in series: Series, against asked: ChangeBase? = nil
    ) -> Computed<Change, ChangeRefusal> {
        let later: ComparedValue
        switch point.reading.comparable {
        case .value(let figure): later = ComparedValue(figure, point.period)
        case .refused(let reason): return .refused(reason.ofLater)
        }
        let bases = ChangeBases(of: point, in: series, boundaryChanges(of: point.area), self)
        let base: ChangeBases.Base
        switch bases.base(asked) {
        case .value(let found): base = found
        case .refused(let refusal): return .refused(refusal)
        }
        let earlier: ComparedValue
        switch base.value {
        case .crossed(let change): return .refused(.boundaryChange(base.period, change.date))
        case .carried(let carried): earlier = ComparedValue(carried)
        case .observed(let observed):
            switch observed.reading.comparable {
            case .value(let figure): earlier = ComparedValue(figure, base.period)
            case .refused(let reason): return .refused(reason.ofEarlier(base.period))
            }
        }
        if let broken = series.points(behind: base.period, upTo: point.period).first(where: \.isBreak) {
            return .refused(.seriesBreak(broken.period))
        }
        return Change.between(
            earlier, later, base.kind, isPercentage: report.metrics[point.metric].tellsShares)
    }
}

extension Obstacle {
    fileprivate var ofLater: ChangeRefusal {
        switch self {
        case .conflicting: .conflicting
        case .noValue(let status): .noValue(status)
        case .status(let status): .status(status)
        }
    }

    fileprivate func ofEarlier(_ period: Period) -> ChangeRefusal {
        switch self {
        case .conflicting: .baseConflicting(period)
        case .noValue(let status): .baseWithoutValue(period, status)
        case .status(let status): .baseStatus(period, status)
        }
    }
}

extension Metric {
    /// Whether its values are shares or differences of shares: a change of them is told in 百分点.
    fileprivate var tellsShares: Bool {
        isPercentage || ["个百分点", "个千分点"].contains(Unit.canonical(unit))
    }
}
