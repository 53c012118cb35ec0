import ReportModel

/// A number of a workbook. Spreadsheet programs count with 15 digits and store up to 17, the last of which are noise:
/// `7.3499999999999996E-2` is 0.0735. So it is rounded to 15 significant digits, and to the twelve decimals that a
/// `DecimalNumber` has.
struct StoredNumber: Sendable, Hashable {
    private var significand: Int64
    private var exponent: Int

    /// The digits that spreadsheet programs count with (ECMA-376 and Microsoft's specification of Excel: 15).
    static let significantDigits = 15

    /// Reads `12`, `-0.5`, `7.35E-2`; nil for anything else.
    init?(_ text: some Collection<UInt8>) {
        var rest = text[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        var (number, digits, power) = (Int64(0), 0, 0)
        var (isBehindPoint, hasDigits) = (false, false)
        while let byte = rest.first, byte != UInt8(ascii: "E"), byte != UInt8(ascii: "e") {
            rest.removeFirst()
            if byte == UInt8(ascii: "."), !isBehindPoint {
                isBehindPoint = true
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            hasDigits = true
            if digits < 18 {
                number = number * 10 + Int64(byte - 48)
                if number > 0 { digits += 1 }
                if isBehindPoint { power -= 1 }
            } else if !isBehindPoint {
                power += 1
            }
        }
        guard hasDigits else { return nil }
        if !rest.isEmpty {
            guard let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(exponent) < 1000 else {
                return nil
            }
            power += exponent
        }
        significand = isNegative ? -number : number
        exponent = power
        round(to: digits - Self.significantDigits)
        round(to: -DecimalNumber.exponents.upperBound - exponent)
        dropZeros()
    }

    /// As many times as much as 10 to a power.
    func shifted(by power: Int) -> StoredNumber {
        var shifted = self
        shifted.exponent += power
        return shifted
    }

    /// The whole number below it and whether it is one itself, for days; nil beyond seven digits.
    var wholePart: (Int, isExact: Bool)? {
        if significand == 0 { return (0, true) }
        guard exponent < 7, exponent > -18 else { return exponent <= -18 ? (significand < 0 ? -1 : 0, false) : nil }
        guard exponent < 0 || significand.magnitude < 10_000_000 else { return nil }
        if exponent >= 0 { return (Int(significand) * Int(DecimalNumber.powerOfTen(exponent)), true) }
        let divisor = Int64(DecimalNumber.powerOfTen(-exponent))
        let quotient = significand / divisor
        let isExact = quotient * divisor == significand
        return (Int(isExact || significand > 0 ? quotient : quotient - 1), isExact)
    }

    /// Plain digits with at least so many decimals: `0.0735`, `-12.50`; numbers of more than 40 digits as `12E300`.
    func text(decimals: Int = 0) -> String {
        guard exponent <= 40 else { return "\(significand)E\(exponent)" }
        var digits = String(significand.magnitude)
        if exponent > 0, significand != 0 { digits += String(repeating: "0", count: exponent) }
        let shown = max(decimals, -exponent)
        if shown > 0 {
            digits += String(repeating: "0", count: shown - max(0, -exponent))
            digits = String(repeating: "0", count: max(0, shown + 1 - digits.count)) + digits
            digits = digits.dropLast(shown) + "." + digits.suffix(shown)
        }
        return significand < 0 ? "-" + digits : digits
    }

    /// Takes so many digits off the end, half a unit rounded away from zero.
    private mutating func round(to count: Int) {
        guard count > 0 else { return }
        guard count < 19 else {
            (significand, exponent) = (0, 0)
            return
        }
        let divisor = Int64(DecimalNumber.powerOfTen(count))
        let (quotient, rest) = significand.quotientAndRemainder(dividingBy: divisor)
        let isUp = rest.magnitude >= UInt64(divisor) - UInt64(divisor) / 2
        significand = quotient + (isUp ? significand.signum() : 0)
        exponent += count
    }

    private mutating func dropZeros() {
        if significand == 0 { exponent = 0 }
        while significand != 0, significand % 10 == 0, exponent < 0 {
            significand /= 10
            exponent += 1
        }
    }
}
