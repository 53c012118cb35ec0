package import ReportModel

/// A value that a figure is compared with, and what comes of it.
package struct Benchmark: Sendable, Hashable {
    package let kind: Kind
    /// What the benchmark can be, in the metric's unit; of a target the values that reach it.
    package let bounds: Interval
    /// Its number as printed or, of a median, computed; nil where it has none.
    package let number: DecimalNumber?
    /// What it is of; of a target when it is to be reached, if that is told.
    package let period: Period?
    package let outcome: Outcome

    package enum Kind: Sendable, Hashable {
        /// The figure of the area above.
        case parent(Key<Area>)
        /// The figure of the country.
        case country(Key<Area>)
        /// The middle of that many areas, the own one among them if it is ranked.
        case median(count: Int)
        case target(Metric.Target)
    }
}

extension Benchmark {
    /// A figure compared with a median.
    static func median(_ median: Median, of own: Interval, in period: Period, _ polarity: Polarity) -> Benchmark {
        Benchmark(
            kind: .median(count: median.count), bounds: median.bounds, number: median.value, period: period,
            outcome: Outcome(of: own, against: median.bounds, polarity))
    }

    /// A figure compared with a target.
    static func target(_ target: Metric.Target, of own: Interval, _ polarity: Polarity) -> Benchmark {
        let reached = target.reached(polarity)
        return Benchmark(
            kind: .target(target), bounds: reached, number: target.figure.number, period: target.period,
            outcome: Outcome(of: own, within: reached, polarity))
    }
}

extension Metric.Target {
    /// The values that reach it: 95%以上 those from 95% on. A number without such a word is the least where more is better
    /// and the greatest where less is, and without merit it is to be met as printed.
    ///
    /// Limits are compared with full values, as GB/T 8170-2008 has it where nothing else is said (全数值比较法): a printed 95%
    /// may be 94.6% and is not certain to reach 95%.
    func reached(_ polarity: Polarity) -> Interval {
        guard figure.relation.isBounded else { return figure.bounds }
        switch polarity {
        case .higher: return Interval(lower: figure.number)
        case .lower: return Interval(upper: figure.number)
        case .neutral: return figure.bounds
        }
    }
}
