package import ReportModel

/// The middle of the values of several areas in one period.
package struct Median: Sendable, Hashable {
    /// Exact: the middle value, or the mean of the two middle values, which may have one decimal more than they.
    package let value: DecimalNumber
    /// How many values it is the middle of.
    package let count: Int

    /// The fewest values that a median is given for.
    package static let fewest = 3

    /// The median of values that stand in order, ascending or descending.
    static func of(count: Int, _ value: (Int) -> DecimalNumber) -> Computed<Median, MedianRefusal> {
        guard count >= fewest else { return .refused(.tooFew(count)) }
        let upper = value(count / 2)
        guard count % 2 == 0 else { return .value(Median(value: upper, count: count)) }
        let lower = value(count / 2 - 1)
        // A sum of more than 18 digits would have been rounded.
        guard let sum = lower + upper, sum - lower == upper, let mean = sum.halved else {
            return .refused(.beyondLimits)
        }
        return .value(Median(value: mean, count: count))
    }
}

/// Why no median is given.
package enum MedianRefusal: Sendable, Hashable {
    /// Fewer than three values; how many there are.
    case tooFew(Int)
    /// The two middle values have more digits than can be added exactly.
    case beyondLimits
}

extension DecimalNumber {
    /// Half of it, exactly: with one decimal more only where that is needed.
    fileprivate var halved: DecimalNumber? {
        if significand % 2 == 0 { return DecimalNumber(significand: significand / 2, exponent: exponent) }
        let (product, overflow) = significand.multipliedReportingOverflow(by: 5)
        return overflow ? nil : DecimalNumber(significand: product, exponent: exponent - 1)
    }
}
