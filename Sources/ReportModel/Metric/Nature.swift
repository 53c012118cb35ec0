/// How a metric relates to time.
package enum Nature: String, Sendable, Hashable, CaseIterable {
    /// Accumulates over a span: disputes mediated in 2018.
    case flow
    /// Stands at a day: mediators at the end of 2018.
    case stock
    /// A rate or other quotient, of a span or of a day.
    case ratio
}

/// Whether a higher value is better.
package enum Polarity: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
    /// Neither: such a metric is not ranked by merit.
    case neutral
}
