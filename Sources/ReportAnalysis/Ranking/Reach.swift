import ReportModel

/// How far a value reaches along the number line, as the cuts at both of its ends.
///
/// Before and behind every number there is a cut: a bound that is among the values lies outside its number, one that is not
/// inside. So two cuts compare as the bounds do, and a mirror image keeps all order. Cuts count in units of 2 × 10⁻¹²; below
/// 10³⁸ in magnitude, as numbers are below 10²⁵. The interval must have a value, which every figure's has.
struct Reach: Sendable, Hashable {
    var lower: Int128
    var upper: Int128

    /// Turned around where less is better, so that greater cuts are the better ones.
    init(_ interval: Interval, _ polarity: Polarity = .higher) {
        let least = interval.lower.map { Self.cut(at: $0, isBehind: !interval.includesLower) } ?? 1 - Self.end
        let greatest = interval.upper.map { Self.cut(at: $0, isBehind: interval.includesUpper) } ?? Self.end
        (lower, upper) = polarity == .lower ? (1 - greatest, 1 - least) : (least, greatest)
    }

    /// Whether it is exactly one number.
    var isExact: Bool { upper - lower == 1 }

    /// The number beside a cut, in units of 10⁻¹².
    static func number(at cut: Int128) -> Int128 { cut >> 1 }

    private static let end = DecimalNumber.powerOfTen(38)

    private static func cut(at number: DecimalNumber, isBehind: Bool) -> Int128 {
        number.scaled * 2 + (isBehind ? 1 : 0)
    }
}
