/// A value that a bar is drawn for.
package struct BarValue: Sendable, Hashable {
    /// Where the bar ends, for drawing only; nil where there is no value.
    package var position: Double?
    /// The range that the value may lie in, if it is not exact: 1万多 lies in (10000, 20000), of 超5000 one end is open.
    package var interval: ChartInterval?

    package init(_ position: Double?, interval: ChartInterval? = nil) {
        self.position = position
        self.interval = interval
    }

    /// How far the bar reaches; nil where there is no value that could be drawn.
    var reach: BarReach? { BarReach(position: position, interval: interval) }
}
