import ReportModel

/// Kendall's normal approximation to S with the corrections for continuity and ties (Gilbert 1987, equations 16.2 and 16.3):
/// Var(S) = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) ÷ 18, Z = (|S| − 1) ÷ √Var(S) with the sign of S.
struct NormalStatistic {
    let s: Int
    /// Eighteen times the variance of S.
    let variance18: Int128

    init(s: Int, count: Int, ties: [Int]) {
        func term(_ size: Int) -> Int128 { Int128(size) * Int128(size - 1) * Int128(2 * size + 5) }
        self.s = s
        variance18 = ties.reduce(term(count)) { $0 - term($1) }
    }

    /// Whether |Z| is above 1.959964, the 97.5 % quantile of the normal distribution. Its square is 3.841459 (the 95 %
    /// quantile of χ² with one degree of freedom), which needs no root.
    var isSignificant: Bool {
        distance > 0 && 1_000_000 * 18 * distance * distance > 3_841_459 * variance18
    }

    /// To four decimals; nil where all figures are equal.
    var z: DecimalNumber? {
        guard variance18 > 0 else { return nil }
        let root = Self.root(of: 10_000_000_000 * 18 * distance * distance / variance18)
        let rounded = Int64(exactly: root).flatMap {
            DecimalNumber(significand: $0, exponent: -5)?.rounded(toDecimals: 4)
        }
        return s < 0 ? rounded.map { -$0 } : rounded
    }

    /// |S| less the correction for continuity.
    private var distance: Int128 { Int128(max(0, abs(s) - 1)) }

    /// The square root, rounded down (Newton's method).
    private static func root(of number: Int128) -> Int128 {
        guard number > 1 else { return number }
        var root = Int128(1) << ((128 - number.leadingZeroBitCount + 1) / 2)
        while true {
            let next = (root + number / root) / 2
            if next >= root { return root }
            root = next
        }
    }
}
