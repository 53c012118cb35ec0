/// What sums, differences, products and quotients can be, given what the figures can be. Where a bound has no exact
/// decimal, it is rounded outward; where it is beyond the limits of numbers, there is none. So no possible value is lost.
extension Interval {
    package static func + (left: Interval, right: Interval) -> Interval {
        Interval(
            lower: sum(left.lower, right.lower, .down), upper: sum(left.upper, right.upper, .up),
            includesLower: left.includesLower && right.includesLower,
            includesUpper: left.includesUpper && right.includesUpper)
    }

    package static func - (left: Interval, right: Interval) -> Interval { left + -right }

    /// The mirror image at zero.
    package static prefix func - (interval: Interval) -> Interval {
        Interval(
            lower: interval.upper.map { -$0 }, upper: interval.lower.map { -$0 },
            includesLower: interval.includesUpper, includesUpper: interval.includesLower)
    }

    /// The product with a power of ten.
    package func shifted(by power: Int) -> Interval {
        Interval(
            lower: lower.flatMap { $0.shifted(by: power) }, upper: upper.flatMap { $0.shifted(by: power) },
            includesLower: includesLower, includesUpper: includesUpper)
    }

    /// The product of a value of each. Unless both are limited, only products of intervals without negative values have a
    /// bound.
    package func multiplied(by other: Interval) -> Interval {
        guard let low = lower, let high = upper, let otherLow = other.lower, let otherHigh = other.upper else {
            guard let low = lower, let otherLow = other.lower, !low.isNegative, !otherLow.isNegative else {
                return Interval()
            }
            let isIncluded =
                (includesLower && other.includesLower) || (low.isZero && includesLower)
                || (otherLow.isZero && other.includesLower)
            return Interval(lower: low.multiplied(by: otherLow, rounding: .down), includesLower: isIncluded)
        }
        let ends = [(low, includesLower), (high, includesUpper)]
        let others = [(otherLow, other.includesLower), (otherHigh, other.includesUpper)]
        var lowest: (value: DecimalNumber?, isIncluded: Bool)?
        var highest: (value: DecimalNumber?, isIncluded: Bool)?
        for (end, isIn) in ends {
            for (factor, isOtherIn) in others {
                let isIncluded = (isIn && isOtherIn) || (end.isZero && isIn) || (factor.isZero && isOtherIn)
                let down = end.multiplied(by: factor, rounding: .down)
                let up = end.multiplied(by: factor, rounding: .up)
                lowest = Self.outermost(lowest, (down, isIncluded), isOutside: <)
                highest = Self.outermost(highest, (up, isIncluded), isOutside: >)
            }
        }
        return Interval(
            lower: lowest?.value, upper: highest?.value, includesLower: lowest?.isIncluded ?? true,
            includesUpper: highest?.isIncluded ?? true)
    }

    /// The quotient of a value of each, its bounds exact to twelve decimals. A divisor that can be negative gives no bounds.
    package func divided(by divisor: Interval) -> Interval {
        guard let least = divisor.lower, !least.isNegative else { return Interval() }
        var quotient = Interval()
        if let lower {
            (quotient.lower, quotient.includesLower) = Self.quotient(
                (lower, includesLower), by: divisor, isByGreatest: !lower.isNegative, .down)
        }
        if let upper {
            (quotient.upper, quotient.includesUpper) = Self.quotient(
                (upper, includesUpper), by: divisor, isByGreatest: upper.isNegative, .up)
        }
        return quotient
    }

    /// With both bounds among the values.
    package var closed: Interval { Interval(lower: lower, upper: upper) }

    /// Whether all of its values are in another.
    package func isWithin(_ other: Interval) -> Bool { intersection(other) == self }

    private static func sum(
        _ left: DecimalNumber?, _ right: DecimalNumber?, _ direction: DecimalNumber.Direction
    ) -> DecimalNumber? {
        guard let left, let right else { return nil }
        if left.exponent == right.exponent,
            let sum = DecimalNumber(significand: left.significand + right.significand, exponent: left.exponent)
        {
            return sum
        }
        let finest = DecimalNumber.exponents.lowerBound
        return DecimalNumber(units: left.scaled + right.scaled, exponent: finest, rounding: direction)?.normalized
    }

    private typealias End = (value: DecimalNumber?, isIncluded: Bool)

    /// Of two ends the one further out; of equal ones one that is included, without limit if either has none.
    private static func outermost(
        _ first: End?, _ second: End, isOutside: (DecimalNumber, DecimalNumber) -> Bool
    ) -> End {
        guard let first else { return second }
        guard let mine = first.value, let other = second.value else { return (nil, true) }
        if mine == other { return (mine, first.isIncluded || second.isIncluded) }
        return isOutside(mine, other) ? first : second
    }

    /// One end of a quotient: by the divisor's greatest value, or by its least.
    private static func quotient(
        _ end: (value: DecimalNumber, isIncluded: Bool), by divisor: Interval, isByGreatest: Bool,
        _ direction: DecimalNumber.Direction
    ) -> End {
        if end.value.isZero { return (.zero, end.isIncluded) }
        guard let number = isByGreatest ? divisor.upper : divisor.lower, !number.isZero else {
            // By something without limit: as near to zero as one likes. By something near zero: without limit.
            return isByGreatest && divisor.upper == nil ? (.zero, false) : (nil, true)
        }
        let isIncluded = end.isIncluded && (isByGreatest ? divisor.includesUpper : divisor.includesLower)
        let decimals = -DecimalNumber.exponents.lowerBound
        return (end.value.divided(by: number, decimals: decimals, rounding: direction)?.normalized, isIncluded)
    }
}

extension Figure {
    /// The values the figure can stand for whichever way halves were rounded: 98% may be 98.5 under GB/T 8170 (五成双), 98.5
    /// is 99% under 四舍五入. For comparing a computed value with a printed one.
    package var tolerantBounds: Interval {
        switch relation {
        case .exact, .about: bounds.closed
        default: bounds
        }
    }
}
