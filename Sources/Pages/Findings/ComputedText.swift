import ReportModel

extension NumberFormat {
    /// What was computed, with as many decimals as show how it rounds: 99.48%; where the inputs leave several values open,
    /// the range of them (rounded outward).
    func computed(_ interval: Interval, decimals: Int, unit: String) -> String {
        if let lower = interval.lower, let upper = interval.upper, let width = upper - lower,
            width < DecimalNumber(significand: 1, exponent: -Swift.min(decimals + 4, 11)) ?? .zero
        {
            return joined(digits(rounded(lower, decimals: decimals).normalized), unit: unit)
        }
        var shown = interval
        shown.lower = interval.lower?.rounded(toDecimals: decimals, .down).normalized
        shown.upper = interval.upper?.rounded(toDecimals: decimals, .up).normalized
        return self.interval(shown, unit: unit)
    }
}

extension Figure {
    /// The decimals that a computed value is shown with beside it: two more than it has.
    var decimalsBeside: Int { max(0, -number.exponent) + 2 }
}
