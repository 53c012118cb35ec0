/// A range on the axis of a chart; an end that is nil is open.
package struct ChartInterval: Sendable, Hashable {
    package var lower: Double?
    package var upper: Double?

    package init(lower: Double?, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }

    /// The ends that can be drawn.
    var ends: [Double] { [lower, upper].compactMap(\.self).filter(\.isFinite) }

    /// Whether a value lies between both ends and on neither.
    func holdsInside(_ value: Double) -> Bool {
        guard let lower, let upper else { return false }
        return lower < value && value < upper
    }
}
