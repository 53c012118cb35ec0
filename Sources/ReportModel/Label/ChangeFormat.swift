extension NumberFormat {
    /// A difference of two values of a metric, with its sign: `+12起`, `-0.3个百分点`. Differences of percentages are percentage
    /// points. A difference that rounds to zero has no sign.
    ///
    /// - Parameter scale: the power of ten that both values are printed in multiples of: +114万人, with all digits.
    package func difference(_ value: DecimalNumber, decimals: Int, unit: String, scale: Int = 0) -> String {
        if let scaled = digits(value, scale: scale) {
            return joined((value > .zero ? "+" : "") + scaled, unit: differenceUnit(of: unit))
        }
        return signed(rounded(value, decimals: decimals), unit: differenceUnit(of: unit))
    }

    /// A relative change in percent, with its sign: `+12.3%`.
    package func relativeChange(_ percent: DecimalNumber, decimals: Int = 1) -> String {
        signed(rounded(percent, decimals: decimals), unit: "%")
    }

    /// The unit that differences of values in a unit have.
    package func differenceUnit(of unit: String) -> String {
        switch Unit.canonical(unit) {
        case "%", "个百分点": language == .chinese ? "个百分点" : "percentage points"
        case "‰", "个千分点": language == .chinese ? "个千分点" : "per mille points"
        default: unit
        }
    }

    private func signed(_ number: DecimalNumber, unit: String) -> String {
        joined((number > .zero ? "+" : "") + digits(number), unit: unit)
    }
}
