/// Arithmetic that is exact where it can be, and says which way it rounds where it cannot.
extension DecimalNumber {
    /// The sum, with the finer of the two last places; exact unless that takes more than 18 digits, of which the last
    /// are then rounded away. Nil beyond the limits.
    package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        let exponent = Swift.min(left.exponent, right.exponent)
        return DecimalNumber(units: left.units(at: exponent) + right.units(at: exponent), exponent: exponent)
    }

    /// The difference, as exact as the sum; nil beyond the limits.
    package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        left + (-right)
    }

    /// The exact product with a power of ten, its last place moved along where the limits allow; nil beyond the limits.
    package func shifted(by power: Int) -> DecimalNumber? {
        guard (-40...40).contains(power) else { return isZero ? .zero : nil }
        if let exact = DecimalNumber(significand: significand, exponent: exponent + power) { return exact }
        let plain = normalized
        let target = plain.isZero ? 0 : plain.exponent + power
        guard target >= Self.exponents.lowerBound else { return nil }
        return DecimalNumber(units: Int128(plain.significand), exponent: target)
    }

    /// The product to at most 18 digits and 12 decimals, rounded as told; nil beyond the limits.
    package func multiplied(by other: DecimalNumber, rounding: Direction = .halfUp) -> DecimalNumber? {
        let (left, right) = (normalized, other.normalized)
        return DecimalNumber(
            units: Int128(left.significand) * Int128(right.significand), exponent: left.exponent + right.exponent,
            rounding: rounding)
    }

    /// The quotient to that many decimals (at most 12, and at most 18 digits), rounded as told; nil for a zero divisor or
    /// beyond the limits.
    package func divided(by other: DecimalNumber, decimals: Int, rounding: Direction = .halfUp) -> DecimalNumber? {
        guard !other.isZero else { return nil }
        let decimals = Self.clamped(decimals)
        let (left, right) = (normalized, other.normalized)
        // left × 10^shift / right, in units of 10^-decimals; |shift| is at most 36, so the power itself fits.
        let shift = left.exponent - right.exponent + decimals
        var (dividend, divisor) = (Int128(left.significand), Int128(right.significand))
        if shift >= 0 {
            let (product, overflow) = dividend.multipliedReportingOverflow(by: Self.powerOfTen(shift))
            guard !overflow else { return nil }
            dividend = product
        } else {
            let (product, overflow) = divisor.multipliedReportingOverflow(by: Self.powerOfTen(-shift))
            // A divisor beyond Int128 leaves far less than half a unit of any dividend, as the largest one does.
            divisor = overflow ? (right.isNegative ? -.max : .max) : product
        }
        return DecimalNumber(
            units: Direction.divide(dividend, divisor, rounding), exponent: -decimals, rounding: rounding)
    }

    /// Rounded once to that many decimals (negative: tens, hundreds); unchanged if it has no more.
    package func rounded(toDecimals decimals: Int, _ rounding: Direction = .halfUp) -> DecimalNumber {
        let decimals = Self.clamped(decimals)
        guard -exponent > decimals else { return self }
        let units = Direction.divide(Int128(significand), Self.powerOfTen(-decimals - exponent), rounding)
        return DecimalNumber(units: units, exponent: -decimals, rounding: rounding) ?? self
    }

    /// The same value with at least that many decimals, where the limits allow: `5` with one decimal is `5.0`.
    package func padded(toDecimals decimals: Int) -> DecimalNumber {
        let decimals = Self.clamped(decimals)
        guard -exponent < decimals,
            let digits = Int64(exactly: units(at: -decimals)),
            let padded = DecimalNumber(significand: digits, exponent: -decimals)
        else { return self }
        return padded
    }

    /// Decimals as far as a number can have them.
    private static func clamped(_ decimals: Int) -> Int {
        Swift.max(-exponents.upperBound, Swift.min(decimals, -exponents.lowerBound))
    }

    /// Which way a value that lies between two neighbours goes.
    package enum Direction: Sendable, Hashable {
        case down, up
        /// Halves away from zero (四舍五入).
        case halfUp
        /// Halves to the even neighbour (GB/T 8170).
        case halfEven

        static func divide(_ dividend: Int128, _ divisor: Int128, _ direction: Direction) -> Int128 {
            let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
            guard remainder != 0 else { return quotient }
            let isNegative = (dividend < 0) != (divisor < 0)
            let away: Int128 = isNegative ? -1 : 1
            let twice = remainder.magnitude * 2
            switch direction {
            case .down: return isNegative ? quotient - 1 : quotient
            case .up: return isNegative ? quotient : quotient + 1
            case .halfUp: return twice >= divisor.magnitude ? quotient + away : quotient
            case .halfEven:
                if twice == divisor.magnitude { return quotient % 2 == 0 ? quotient : quotient + away }
                return twice > divisor.magnitude ? quotient + away : quotient
            }
        }
    }

    /// How many units of `10^exponent` it is; the exponent must not be above its own. Below 10³⁷, as `scaled` is.
    private func units(at exponent: Int) -> Int128 {
        Int128(significand) * Self.powerOfTen(self.exponent - exponent)
    }

    /// A number of units of any power of ten; digits beyond 18 and decimals beyond 12 are given up by rounding once.
    /// Nil beyond the limits.
    init?(units: Int128, exponent: Int, rounding: Direction = .halfUp) {
        let limit = Self.powerOfTen(Self.maximumDigits).magnitude
        var dropped = Swift.max(0, Self.exponents.lowerBound - exponent)
        while dropped < 38, (units / Self.powerOfTen(dropped)).magnitude >= limit { dropped += 1 }
        // All digits lie below the last decimal there is.
        if dropped > 38 {
            self = .zero
            return
        }
        var digits = dropped == 0 ? units : Direction.divide(units, Self.powerOfTen(dropped), rounding)
        var power = exponent + dropped
        if digits.magnitude >= limit {
            // Rounding carried into a new place: 10^18, whose last digit is 0.
            digits /= 10
            power += 1
        }
        while power > Self.exponents.upperBound, digits != 0, digits.magnitude < limit {
            digits *= 10
            power -= 1
        }
        guard let significand = Int64(exactly: digits) else { return nil }
        self.init(significand: significand, exponent: digits == 0 ? Swift.min(power, 0) : power)
    }
}
