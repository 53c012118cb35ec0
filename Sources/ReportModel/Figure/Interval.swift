/// The values that a printed figure can stand for. A missing bound is unlimited.
package struct Interval: Sendable, Hashable {
    package var lower: DecimalNumber?
    package var upper: DecimalNumber?
    package var includesLower: Bool
    package var includesUpper: Bool

    package init(
        lower: DecimalNumber? = nil, upper: DecimalNumber? = nil, includesLower: Bool = true, includesUpper: Bool = true
    ) {
        self.lower = lower
        self.upper = upper
        self.includesLower = includesLower
        self.includesUpper = includesUpper
    }

    /// Exactly one value.
    package init(exactly value: DecimalNumber) {
        self.init(lower: value, upper: value)
    }

    package func contains(_ value: DecimalNumber) -> Bool {
        if let lower, includesLower ? value < lower : value <= lower { return false }
        if let upper, includesUpper ? value > upper : value >= upper { return false }
        return true
    }

    /// Whether every value of this one is below every value of the other.
    package func isBelow(_ other: Interval) -> Bool {
        guard let upper, let lower = other.lower else { return false }
        return upper < lower || (upper == lower && !(includesUpper && other.includesLower))
    }

    /// Whether some value is in both.
    package func overlaps(_ other: Interval) -> Bool {
        !isBelow(other) && !other.isBelow(self)
    }

    /// The values that are in both; nil if there are none.
    package func intersection(_ other: Interval) -> Interval? {
        guard overlaps(other) else { return nil }
        var result = self
        if let bound = other.lower, lower.map({ $0 <= bound }) ?? true {
            result.includesLower = other.includesLower && (lower != bound || includesLower)
            result.lower = bound
        }
        if let bound = other.upper, upper.map({ $0 >= bound }) ?? true {
            result.includesUpper = other.includesUpper && (upper != bound || includesUpper)
            result.upper = bound
        }
        return result
    }
}
