package import ReportModel

/// Whether the figures of an area rise or fall over time, by the Mann–Kendall test.
package struct TrendTest: Sendable, Hashable {
    package let run: TrendRun
    package let statistic: MannKendall
    /// Which way the figures go.
    package let direction: MannKendall.Direction

    init(run: TrendRun, statistic: MannKendall) {
        self.run = run
        self.statistic = statistic
        direction = statistic.direction
    }

    /// The fewest figures that a trend is told of.
    package static let fewest = 5

    package var method: MannKendall.Method { statistic.method }
    package var s: Int { statistic.s }
    package var count: Int { statistic.count }
}

/// The figures that a trend can be told of: comparable, and each directly behind the one before.
package struct TrendRun: Sendable, Hashable {
    package let first: Period
    package let last: Period
    package let count: Int
    /// What each figure is compared with: the period before, or the same a year earlier where a series has no other.
    package let step: ChangeBase
    package let start: Start

    /// Why it reaches no further back.
    package enum Start: Sendable, Hashable {
        /// Nothing comparable is known of earlier.
        case nothingEarlier
        /// Nothing is known of the period before; that period, where the calendar has one.
        case gap(Period?)
        /// The definition or the boundary changed; the period that first has the new one.
        case seriesBreak(Period)
        /// Another area, or a part of one, was merged into the area then.
        case boundaryChange(PartialDate)
        /// The figure of that period can't be compared: it has no value, contradicts another, or its status forbids it.
        case unusable(Period)
    }
}

/// Why no trend is told.
package enum TrendRefusal: Sendable, Hashable {
    /// The latest period has no value; the status says why.
    case noValue(Status)
    /// The status of the latest figure allows no comparison: a forecast, another definition.
    case status(Status)
    /// The places that tell the latest figure contradict each other.
    case conflicting
    /// Fewer than five figures follow each other up to the latest.
    case tooFew(TrendRun)
}
