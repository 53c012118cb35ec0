/// Where values lie on an axis, as fractions of its length: 0 at its low end, 1 at its high end.
///
/// Values of any size, up to the largest that a `Double` holds, are divided by the largest first, so that no
/// difference overflows.
struct ValueScale: Sendable, Hashable {
    private let unit: Double
    private let low: Double
    private let high: Double

    /// A scale that covers all values; an axis without any, or with one only, has no length.
    init(covering values: [Double]) {
        let values = values.filter(\.isFinite)
        let largest = values.reduce(0) { max($0, abs($1)) }
        unit = largest > 0 ? largest : 1
        low = (values.min() ?? 0) / unit
        high = (values.max() ?? 0) / unit
    }

    /// Whether all values that the scale covers are the same.
    var isEmpty: Bool { high <= low }

    /// The place of a value; the low end where the axis has no length.
    func fraction(_ value: Double) -> Double {
        isEmpty ? 0 : min(max((value / unit - low) / (high - low), 0), 1)
    }

    /// The place of a value on an axis that begins at zero only where that is among the values: the only value of such an
    /// axis lies at a place of its own.
    ///
    /// - Parameter place: where the only value lies unless it is zero.
    func fraction(_ value: Double, ofOnly place: Double) -> Double {
        isEmpty && value != 0 ? place : fraction(value)
    }
}
