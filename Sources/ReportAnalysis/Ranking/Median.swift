package import ReportModel

/// The middle of the values of several areas in one period.
package struct Median: Sendable, Hashable {
    /// Of the printed numbers, exact: the middle one, or the mean of the two middle ones, which may have one decimal more
    /// than they.
    package let value: DecimalNumber
    /// What the median of the values can be: from the median of their lower bounds to that of their upper ones. Both limited.
    package let bounds: Interval
    /// How many values it is the middle of.
    package let count: Int
    /// The power of ten that the values in the middle are printed in multiples of: 4 for 万; the smaller of two, so that no
    /// digit is hidden.
    package let scale: Int

    /// The fewest values that a median is given for.
    package static let fewest = 3

    /// The median of values that stand in order, ascending or descending: by their numbers (with their scales), by the lower ends and by the
    /// upper ends of what they can be.
    ///
    /// Whatever the values are within their bounds, their median lies between the medians of the bounds, and it can be as
    /// low and as high as these.
    static func of(
        count: Int, number: (Int) -> DecimalNumber, scale: (Int) -> Int, lower: (Int) -> Interval,
        upper: (Int) -> Interval
    ) -> Computed<Median, MedianRefusal> {
        guard count >= fewest else { return .refused(.tooFew(count)) }
        let middle = [(count - 1) / 2, count / 2]
        let (lowers, uppers) = (middle.map(lower), middle.map(upper))
        guard lowers.allSatisfy({ $0.lower != nil }), uppers.allSatisfy({ $0.upper != nil }) else {
            return .refused(.unlimited)
        }
        let ends = zip(lowers, uppers).map { low, high in
            Interval(
                lower: low.lower, upper: high.upper, includesLower: low.includesLower, includesUpper: high.includesUpper
            )
        }
        let scale = min(scale(middle[0]), scale(middle[1]))
        let (first, second) = (number(middle[0]), number(middle[1]))
        if count % 2 == 1 { return .value(Median(value: first, bounds: ends[0], count: count, scale: scale)) }
        let bounds = (ends[0] + ends[1]).halved
        // A sum of more than 18 digits would have been rounded.
        guard let sum = first + second, sum - second == first, let mean = sum.halved, bounds.lower != nil,
            bounds.upper != nil
        else { return .refused(.beyondLimits) }
        return .value(Median(value: mean, bounds: bounds, count: count, scale: scale))
    }
}

/// Why no median is given.
package enum MedianRefusal: Sendable, Hashable {
    /// Fewer than three values; how many there are.
    case tooFew(Int)
    /// Of so many values only one bound is told (超, 以上, 不足, 以下) that nobody knows how far the median goes.
    case unlimited
    /// The two middle values have more digits than can be added exactly.
    case beyondLimits
}

extension Interval {
    /// Half of each value; bounds beyond the limits of numbers are rounded outward.
    fileprivate var halved: Interval {
        Interval(
            lower: lower.flatMap { $0.halved ?? $0.divided(by: DecimalNumber(2), decimals: 12, rounding: .down) },
            upper: upper.flatMap { $0.halved ?? $0.divided(by: DecimalNumber(2), decimals: 12, rounding: .up) },
            includesLower: includesLower, includesUpper: includesUpper)
    }
}

extension DecimalNumber {
    /// Half of it, exactly: with one decimal more only where that is needed.
    fileprivate var halved: DecimalNumber? {
        if significand % 2 == 0 { return DecimalNumber(significand: significand / 2, exponent: exponent) }
        let (product, overflow) = significand.multipliedReportingOverflow(by: 5)
        return overflow ? nil : DecimalNumber(significand: product, exponent: exponent - 1)
    }
}
