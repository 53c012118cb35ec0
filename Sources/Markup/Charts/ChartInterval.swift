/// A range on the axis of a chart; an end that is nil is open.
package struct ChartInterval: Sendable, Hashable {
    package var lower: Double?
    package var upper: Double?

    package init(lower: Double?, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }
}
