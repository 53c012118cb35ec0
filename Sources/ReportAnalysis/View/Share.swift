package import ReportModel

/// An area's share of the figure of the area above it.
package struct Share: Sendable, Hashable {
    /// The area above.
    package let parent: Key<Area>
    /// In percent, to twelve decimals.
    package let percent: DecimalNumber
    /// What it can be, given the bounds of both figures and that a part is no more than the whole.
    package let bounds: Interval
    /// Whether one of the figures is only about right (约, 余, 近).
    package let isApproximate: Bool
}

/// Why no share is told.
package enum ShareRefusal: Sendable, Hashable {
    /// Values of the metric may not be added up over areas.
    case notAdditive
    /// There is no area above.
    case noParent
    /// The area above has no one value for the period: none, or several that contradict each other.
    case parentWithoutValue(Key<Area>)
    /// The area has no one value itself.
    case noValue
    /// The status of one of the figures forbids it: a forecast, another definition.
    case status(Status)
    /// Only one bound of one of the figures is told (超, 以上 …).
    case unbounded
    /// The value above is zero or negative.
    case notPositive
    /// The area's own value is negative, so that it is no part of the value above.
    case negative
    /// The area's own value is above that of the area above for certain: others are negative, or one of the two is wrong.
    case aboveWhole
}

extension Analysis {
    /// The share of a point in the figure of the area above, in exactly the same period; or why none is told.
    package func share(of point: Point) -> Computed<Share, ShareRefusal> {
        guard report.metrics[point.metric].isAdditive else { return .refused(.notAdditive) }
        guard let parent = report.areas[point.area].parent else { return .refused(.noParent) }
        let own: Figure
        switch point.reading.comparable {
        case .value(let figure): own = figure
        case .refused(.status(let status)): return .refused(.status(status))
        case .refused: return .refused(.noValue)
        }
        let whole: Figure
        switch self.point(of: point.metric, for: parent, in: point.period)?.reading.comparable {
        case .value(let figure): whole = figure
        case .refused(.status(let status)): return .refused(.status(status))
        case .refused, nil: return .refused(.parentWithoutValue(parent))
        }
        guard own.relation.isBounded, whole.relation.isBounded else { return .refused(.unbounded) }
        guard !own.number.isNegative else { return .refused(.negative) }
        guard whole.number > .zero,
            let percent = own.number.shifted(by: 2)?.divided(by: whole.number, decimals: 12)
        else { return .refused(.notPositive) }
        // Rounding may lift a part that is nearly all above the whole.
        let possible = Interval(lower: .zero, upper: DecimalNumber(100))
        guard !whole.bounds.isBelow(own.bounds),
            let bounds = own.bounds.shifted(by: 2).divided(by: whole.bounds).intersection(possible)
        else { return .refused(.aboveWhole) }
        return .value(
            Share(
                parent: parent, percent: min(percent.normalized, DecimalNumber(100)), bounds: bounds,
                isApproximate: own.relation != .exact || whole.relation != .exact))
    }
}
