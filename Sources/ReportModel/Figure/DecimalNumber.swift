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
        if significand == 0, exponent >= 0 { return "0" }
        let decimals = Swift.max(0, -exponent)
        let zeros = Swift.max(0, exponent)
        let sign = significand < 0 ? 1 : 0
        let length = sign + Swift.max(digitCount, decimals + 1) + zeros + (decimals > 0 ? 1 : 0)
        return String(unsafeUninitializedCapacity: length) { text in
            // Written from the end; gluing strings together took 3% of a build.
            var rest = significand.magnitude
            for place in (0..<length).reversed() {
                if place < sign {
                    text[place] = UInt8(ascii: "-")
                } else if decimals > 0, place == length - 1 - decimals {
                    text[place] = UInt8(ascii: ".")
                } else if place >= length - zeros {
                    text[place] = UInt8(ascii: "0")
                } else {
                    text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            return length
        }
    }

    /// How many digits the significand has; zero has one.
    private var digitCount: Int {
        var (count, rest) = (1, significand.magnitude / 10)
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        return count
    }
}
