package import ReportModel

/// An area's share of the figure of the area above it.
package struct Share: Sendable, Hashable {
    /// The area above.
    package let parent: Key<Area>
    /// In percent, to twelve decimals.
    package let percent: DecimalNumber
    /// What it can be, given the bounds of both figures.
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
    /// Only one bound of one of the figures is told (超, 以上 …).
    case unbounded
    /// The value above is zero or negative.
    case notPositive
}

extension Analysis {
    /// The share of a point in the figure of the area above, in exactly the same period; or why none is told.
    package func share(of point: Point) -> Computed<Share, ShareRefusal> {
        guard report.metrics[point.metric].isAdditive else { return .refused(.notAdditive) }
        guard let parent = report.areas[point.area].parent else { return .refused(.noParent) }
        guard let own = point.figure else { return .refused(.noValue) }
        guard let whole = self.point(of: point.metric, for: parent, in: point.period)?.figure else {
            return .refused(.parentWithoutValue(parent))
        }
        guard own.relation.isBounded, whole.relation.isBounded else { return .refused(.unbounded) }
        guard whole.number > .zero,
            let percent = own.number.shifted(by: 2)?.divided(by: whole.number, decimals: 12)
        else { return .refused(.notPositive) }
        return .value(
            Share(
                parent: parent, percent: percent.normalized,
                bounds: own.bounds.shifted(by: 2).divided(by: whole.bounds),
                isApproximate: own.relation != .exact || whole.relation != .exact))
    }
}
