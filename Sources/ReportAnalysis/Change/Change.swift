package import ReportModel

/// The change of a figure since an earlier comparable period.
package struct Change: Sendable, Hashable {
    package let base: ChangeBase
    package let earlierPeriod: Period
    package let period: Period
    /// The printed numbers, in the metric's unit.
    package let earlier: DecimalNumber
    package let number: DecimalNumber
    /// Their exact difference, in the metric's unit (for percentages: 百分点).
    package let difference: DecimalNumber
    /// What the difference can be, given the bounds of both figures. Of one sign, but for two exact figures that are equal.
    package let bounds: Interval
    /// Whether one of the figures is only about right (约, 余, 近).
    package let isApproximate: Bool
    /// Whether the figures are percentages, whose difference is told in 百分点 and never in percent.
    package let isInPercentagePoints: Bool
    /// What each of the figures can be.
    let earlierBounds: Interval
    let laterBounds: Interval
    /// The power of ten that both figures are printed in multiples of: 4 for 万; the smaller where they differ.
    package let scale: Int
    /// Where the area had been merged with others since: what its figure would have been, carried from theirs. Nil where the
    /// earlier figure is the area's own.
    package let carried: CarriedPoint?

    /// What the change can be in percent of the earlier value; nil where it is not told so.
    package var percentBounds: Interval? {
        guard percent().value != nil else { return nil }
        return ChangeFormula.relative(2).change(laterBounds, earlierBounds)
    }

    /// The change in percent of the earlier value, rounded once to that many decimals.
    package func percent(
        decimals: Int = 1, rounding: DecimalNumber.Direction = .halfUp
    ) -> Computed<DecimalNumber, PercentRefusal> {
        if isInPercentagePoints { return .refused(.percentage) }
        if earlier.isZero { return .refused(.zeroBase) }
        if earlier.isNegative { return .refused(.negativeBase) }
        guard let hundredfold = difference.shifted(by: 2),
            let percent = hundredfold.divided(by: earlier, decimals: decimals, rounding: rounding)
        else { return .refused(.beyondLimits) }
        return .value(percent)
    }
}
