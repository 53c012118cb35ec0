import ReportModel

/// One of the two values that a change lies between: a figure, or a sum of figures carried from other areas.
struct ComparedValue {
    let period: Period
    /// Nil where only one bound is told, in which relation.
    let number: DecimalNumber?
    let bounds: Interval
    let relation: Relation
    let isExact: Bool
    let carried: CarriedPoint?
    /// The power of ten that it is printed in multiples of.
    let scale: Int

    init(_ figure: Figure, _ period: Period) {
        self.period = period
        number = figure.relation.isBounded ? figure.number : nil
        bounds = figure.bounds
        relation = figure.relation
        isExact = figure.relation == .exact
        carried = nil
        scale = figure.scale
    }

    init(_ carried: CarriedPoint) {
        period = carried.period
        number = carried.value
        bounds = carried.bounds
        relation = carried.bounds.upper == nil ? .above : .under
        isExact = !carried.isApproximate
        self.carried = carried
        scale = carried.scale
    }
}

extension Change {
    /// The change between two values, where it is certain which is larger.
    static func between(
        _ earlier: ComparedValue, _ later: ComparedValue, _ base: ChangeBase, isPercentage: Bool
    ) -> Computed<Change, ChangeRefusal> {
        guard let number = later.number else { return .refused(.unbounded(later.period, later.relation)) }
        guard let before = earlier.number else { return .refused(.unbounded(earlier.period, earlier.relation)) }
        // Two figures that are printed alike (97%, 97%) have not changed as far as anybody can tell.
        let isUnchanged =
            earlier.isExact && later.isExact && before == number && earlier.bounds == later.bounds
        guard isUnchanged || !earlier.bounds.overlaps(later.bounds) else {
            return .refused(.overlapping(earlier.period))
        }
        // A difference of more than 18 digits would have been rounded.
        guard let difference = number - before, before + difference == number else {
            return .refused(.beyondLimits(earlier.period))
        }
        return .value(
            Change(
                base: base, earlierPeriod: earlier.period, period: later.period, earlier: before, number: number,
                difference: difference, bounds: later.bounds - earlier.bounds,
                isApproximate: !earlier.isExact || !later.isExact, isInPercentagePoints: isPercentage,
                earlierBounds: earlier.bounds, laterBounds: later.bounds,
                scale: min(earlier.scale, later.scale), carried: earlier.carried))
    }
}
