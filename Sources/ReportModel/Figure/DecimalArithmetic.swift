/// Arithmetic that is exact where it can be, and says which way it rounds where it cannot.
extension DecimalNumber {
    /// The exact sum, with the finer of the two last places; nil beyond the limits.
    package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        let exponent = Swift.min(left.exponent, right.exponent)
        return DecimalNumber(units: left.units(at: exponent) + right.units(at: exponent), exponent: exponent)
    }

    /// The exact difference; nil beyond the limits.
    package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        left + (-right)
    }

    /// The exact product with a power of ten; nil beyond the limits.
    package func shifted(by power: Int) -> DecimalNumber? {
        if let exact = DecimalNumber(significand: significand, exponent: exponent + power) { return exact }
        let plain = normalized
        if let exact = DecimalNumber(significand: plain.significand, exponent: plain.exponent + power) { return exact }
        return nil
    }

    /// The product to at most 18 digits, rounded as told; nil beyond the limits.
    package func multiplied(by other: DecimalNumber, rounding: Direction = .halfUp) -> DecimalNumber? {
        let product = Int128(normalized.significand) * Int128(other.normalized.significand)
        return DecimalNumber(
            units: product, exponent: normalized.exponent + other.normalized.exponent, rounding: rounding)
    }

    /// The quotient to that many decimals, rounded as told; nil for a zero divisor or beyond the limits.
    package func divided(by other: DecimalNumber, decimals: Int, rounding: Direction = .halfUp) -> DecimalNumber? {
        guard !other.isZero else { return nil }
        let (left, right) = (normalized, other.normalized)
        // left × 10^(shift) / right, in units of 10^-decimals.
        let shift = left.exponent - right.exponent + decimals
        var (dividend, divisor) = (Int128(left.significand), Int128(right.significand))
        if shift >= 0 {
            guard shift <= 20 else { return nil }
            dividend *= DecimalNumber.powerOfTen(shift)
        } else {
            guard shift >= -20 else { return nil }
            divisor *= DecimalNumber.powerOfTen(-shift)
        }
        return DecimalNumber(units: Direction.divide(dividend, divisor, rounding), exponent: -decimals)
    }

    /// Rounded once to that many decimals (negative: tens, hundreds); unchanged if it has no more.
    package func rounded(toDecimals decimals: Int, _ rounding: Direction = .halfUp) -> DecimalNumber {
        guard -exponent > decimals else { return self }
        let divisor = DecimalNumber.powerOfTen(-decimals - exponent)
        let units = Direction.divide(Int128(significand), divisor, rounding)
        return DecimalNumber(units: units, exponent: -decimals) ?? self
    }

    /// The same value with at least that many decimals, where the limits allow: `5` with one decimal is `5.0`.
    package func padded(toDecimals decimals: Int) -> DecimalNumber {
        guard -exponent < decimals, let padded = DecimalNumber(units: units(at: -decimals), exponent: -decimals) else {
            return self
        }
        return padded
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

    /// How many units of `10^exponent` it is; the exponent must not be above its own.
    private func units(at exponent: Int) -> Int128 {
        let (product, overflow) = Int128(significand).multipliedReportingOverflow(
            by: DecimalNumber.powerOfTen(self.exponent - exponent))
        if overflow { return isNegative ? .min / 4 : .max / 4 }
        return product
    }

    /// A number of units, with trailing digits given up by rounding where they exceed the limits.
    init?(units: Int128, exponent: Int, rounding: Direction = .halfUp) {
        var (units, exponent) = (units, exponent)
        let limit = Int128(999_999_999_999_999_999)
        var divisor: Int128 = 1
        while (units / divisor).magnitude > limit.magnitude || exponent < DecimalNumber.exponents.lowerBound {
            divisor *= 10
            exponent += 1
        }
        if divisor > 1 { units = Direction.divide(units, divisor, rounding) }
        guard units.magnitude <= limit.magnitude else { return nil }
        self.init(significand: Int64(units), exponent: exponent)
    }
}
