/// A number as printed: exact digits, relation, scale and precision, with the bounds these imply.
package struct Figure: Sendable, Hashable {
    /// The printed number in the metric's base unit; its exponent is the place of the last printed digit, so `31.36万`
    /// is 3136 × 10².
    package var number: DecimalNumber
    package var relation: Relation
    /// The power of ten the number was printed in: 4 for 万, 8 for 亿, 0 for plain digits.
    package var scale: Int
    /// Whether the number counts whole things, so that digits printed in full are not rounded.
    package var isCount: Bool

    package init(_ number: DecimalNumber, relation: Relation = .exact, scale: Int = 0, isCount: Bool) {
        self.number = number
        self.relation = relation
        self.scale = scale
        self.isCount = isCount
    }

    /// The values the figure can stand for.
    ///
    /// | printed | bounds | why |
    /// |---|---|---|
    /// | 796 (a count) | [796, 796] | printed in full |
    /// | 97% | [96.5, 97.5) | rounded at the last printed digit |
    /// | 31.36万 | [313550, 313650) | the same |
    /// | 2000余 | (2000, 3000) | up to the next number with as many significant digits |
    /// | 近100 | (90, 100) | down to the number before with as many significant digits |
    /// | 约120 | [115, 125) | rounded at the last digit that is not zero |
    /// | >95, 95以上 | (95, …), [95, …) | no other limit is told |
    package var bounds: Interval {
        switch relation {
        case .exact: isCount && scale == 0 && number.exponent >= 0 ? Interval(exactly: number) : rounded(number)
        case .about: rounded(number.normalized)
        case .over: number.isNegative ? outward.reversedBelow : outward
        case .above: Interval(lower: number, includesLower: false)
        case .atLeast: Interval(lower: number)
        case .nearly: number.isNegative ? inward.reversedBelow : inward
        case .under: Interval(upper: number, includesUpper: false)
        case .atMost: Interval(upper: number)
        }
    }

    /// What is lost to rounding at the last place of a number: half a unit, the half itself going away from zero.
    private func rounded(_ number: DecimalNumber) -> Interval {
        let places = number.exponent
        guard let half = DecimalNumber(significand: 5, exponent: places - 1) else { return Interval(exactly: number) }
        return Interval(
            lower: number - half, upper: number + half, includesLower: number.significand > 0,
            includesUpper: number.significand < 0)
    }

    /// From the magnitude up to the next number with as many significant digits.
    private var outward: Interval {
        let plain = number.magnitude.normalized
        let next = DecimalNumber(significand: plain.significand + 1, exponent: plain.exponent)
        return Interval(lower: plain, upper: next, includesLower: false, includesUpper: false)
    }

    /// From the number before with as many significant digits up to the magnitude: 90 to 100, 1000 to 2000.
    private var inward: Interval {
        let plain = number.magnitude.normalized
        let before: DecimalNumber? =
            plain.significand == 1
            ? DecimalNumber(significand: 9, exponent: plain.exponent - 1)
            : DecimalNumber(significand: plain.significand - 1, exponent: plain.exponent)
        return Interval(lower: before, upper: plain, includesLower: false, includesUpper: false)
    }
}

extension Interval {
    /// The mirror image at zero.
    fileprivate var reversedBelow: Interval {
        Interval(
            lower: upper.map { -$0 }, upper: lower.map { -$0 }, includesLower: includesUpper,
            includesUpper: includesLower)
    }
}
