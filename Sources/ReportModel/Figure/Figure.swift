/// A number as printed: exact digits, relation, scale and precision, with the bounds these imply; in 12 bytes, since a report
/// has millions.
package struct Figure: Sendable, Hashable {
    /// The printed number in the metric's base unit; its exponent is the place of the last printed digit, so `31.36万`
    /// is 3136 × 10².
    package var number: DecimalNumber
    package var relation: Relation
    /// The power of ten the number was printed in: 4 for 万, 8 for 亿, 0 for plain digits.
    @inlinable package var scale: Int { Int(storedScale) }
    /// Powers of ten of printed scales add up to 24 at most.
    package let storedScale: Int8
    /// Whether the number counts whole things, so that digits printed in full are not rounded.
    package var isCount: Bool

    package init(_ number: DecimalNumber, relation: Relation = .exact, scale: Int = 0, isCount: Bool) {
        self.number = number
        self.relation = relation
        storedScale = Int8(clamping: scale)
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
        case .exact: isPrintedInFull ? Interval(exactly: number) : rounded(number)
        case .about: rounded(number.isZero ? number : number.normalized)
        case .over: number.isNegative ? outward.reversedBelow : outward
        case .above: Interval(lower: number, includesLower: false)
        case .atLeast: Interval(lower: number)
        case .nearly: number.isNegative ? inward.reversedBelow : inward
        case .under: Interval(upper: number, includesUpper: false)
        case .atMost: Interval(upper: number)
        }
    }

    /// A count with no digit left out: 796, or 31.3612万.
    private var isPrintedInFull: Bool {
        isCount && (number.exponent == 0 || (scale == 0 && number.exponent > 0))
    }

    /// What is lost to rounding at the last place of a number: half a unit, the half itself going away from zero.
    private func rounded(_ number: DecimalNumber) -> Interval {
        let places = number.exponent
        guard let half = DecimalNumber(significand: 5, exponent: places - 1) else { return Interval(exactly: number) }
        return Interval(
            lower: number - half, upper: number + half, includesLower: number.significand > 0,
            includesUpper: number.significand < 0)
    }

    /// From the magnitude up to the next number with as many significant digits: 2000 to 3000.
    private var outward: Interval {
        let value = number.magnitude
        return Interval(
            lower: value, upper: lastPlace.flatMap { value + $0 }, includesLower: false, includesUpper: false)
    }

    /// From the number before with as many significant digits up to the magnitude: 90 to 100, 1000 to 2000.
    private var inward: Interval {
        let value = number.magnitude
        guard let place = lastPlace, !value.isZero else {
            return Interval(lower: nil, upper: value, includesUpper: false)
        }
        // Below a power of ten the number before has its last digit one place further down: 90 before 100.
        let step = value == place ? place.shifted(by: -1) ?? place : place
        return Interval(lower: value - step, upper: value, includesLower: false, includesUpper: false)
    }

    /// One unit at the last digit that is not zero: 1000 for 2000, 0.5 has 0.1.
    private var lastPlace: DecimalNumber? {
        var (digits, power) = (number.significand, number.exponent)
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            power += 1
        }
        return DecimalNumber(units: 1, exponent: power)
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
