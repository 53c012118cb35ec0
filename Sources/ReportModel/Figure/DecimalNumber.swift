/// An exact decimal number: `significand × 10^exponent`, with the digits it was written with.
///
/// `12.50` keeps its last zero (1250 × 10⁻²), so the exponent is also the place of the last printed digit. At most 18
/// significant digits, exponents from -12 to 12 and a magnitude below 10²⁵; anything beyond is refused when read.
/// Equality and order are numeric: 12.50 equals 12.5.
package struct DecimalNumber: Sendable {
    package let significand: Int64
    private let storedExponent: Int8

    package var exponent: Int { Int(storedExponent) }

    /// The most digits a significand has.
    package static let maximumDigits = 18
    /// The exponents that are allowed.
    package static let exponents = -12...12

    /// Magnitudes are below ten to this power, so that two numbers counted in the finest unit can be added in `Int128`.
    package static let magnitudePower = 25

    /// Nil beyond the limits.
    package init?(significand: Int64, exponent: Int) {
        guard Self.exponents.contains(exponent),
            significand.magnitude < Self.powerOfTen(Self.maximumDigits).magnitude,
            significand.magnitude < Self.powerOfTen(Self.magnitudePower - exponent).magnitude
        else { return nil }
        self.significand = significand
        storedExponent = Int8(exponent)
    }

    /// A whole number of at most 18 digits; larger ones are cut to the limit.
    package init(_ integer: Int) {
        let limit = 999_999_999_999_999_999
        significand = Int64(Swift.max(-limit, Swift.min(limit, integer)))
        storedExponent = 0
    }

    package static let zero = DecimalNumber(0)

    package var isZero: Bool { significand == 0 }
    package var isNegative: Bool { significand < 0 }

    /// The number as a multiple of 10⁻¹². It always fits: magnitudes are below 10²⁵, so this is below 10³⁷.
    package var scaled: Int128 {
        Int128(significand) * Self.powerOfTen(exponent - Self.exponents.lowerBound)
    }

    /// 10 to a power; powers below 0 count as 0 and powers above 38, the last that `Int128` holds, as 38.
    package static func powerOfTen(_ power: Int) -> Int128 {
        powersOfTen[Swift.max(0, Swift.min(power, 38))]
    }

    private static let powersOfTen: [Int128] = (1...38).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }

    /// The same value with no trailing zeros in the significand, as far as the exponent may grow.
    package var normalized: DecimalNumber {
        guard significand != 0 else { return .zero }
        var (digits, power) = (significand, exponent)
        while digits % 10 == 0, power < Self.exponents.upperBound {
            digits /= 10
            power += 1
        }
        // Fewer digits and a power inside the range: always within the limits.
        return DecimalNumber(significand: digits, exponent: power) ?? self
    }

    package var magnitude: DecimalNumber {
        DecimalNumber(significand: Int64(significand.magnitude), exponent: exponent) ?? self
    }

    package static prefix func - (number: DecimalNumber) -> DecimalNumber {
        DecimalNumber(significand: -number.significand, exponent: number.exponent) ?? number
    }
}

extension DecimalNumber: Comparable, Hashable {
    package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if left.storedExponent == right.storedExponent { return left.significand == right.significand }
        return left.scaled == right.scaled
    }

    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if left.storedExponent == right.storedExponent { return left.significand < right.significand }
        return left.scaled < right.scaled
    }

    package func hash(into hasher: inout Hasher) {
        let plain = normalized
        hasher.combine(plain.significand)
        hasher.combine(plain.storedExponent)
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// Plain ASCII digits, never an exponent: `-12.50`, `313600`.
    package var description: String {
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        if exponent >= 0 {
            return significand == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent)
        }
        let decimals = -exponent
        let padded = String(repeating: "0", count: Swift.max(0, decimals + 1 - digits.count)) + digits
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
