package import ReportModel

/// The Mann–Kendall statistic of figures in order of time: how many pairs rise less how many fall.
///
/// The test is Mann's (Econometrica 13, 1945, pp. 245–259) and Kendall's (Rank Correlation Methods, 4th edition, 1975),
/// carried out as Gilbert tells (Statistical Methods for Environmental Pollution Monitoring, 1987, sections 16.4.1 and
/// 16.4.2). Here figures are intervals, and a pair rises or falls only where the two have no value in common. Pairs that
/// have are undecided and count 0 in S; a trend is told only if it stood even if all of them went against it. So figures
/// that are known less exactly never make a trend appear.
package struct MannKendall: Sendable, Hashable {
    /// How many figures there are.
    package let count: Int
    /// In how many pairs the later figure is larger for certain.
    package let rising: Int
    /// In how many pairs the later figure is smaller for certain.
    package let falling: Int
    /// How many figures share a value for certain: a size for each such group of two or more, ascending.
    package let ties: [Int]

    /// Of figures in order of time: time grows with n log n, not with the number of pairs.
    package init(_ figures: [Interval]) {
        count = figures.count
        (rising, falling) = PairCount.certain(figures)
        let exact = figures.compactMap { figure in figure.lower.flatMap { figure.isOneValue ? $0 : nil } }.sorted()
        var groups: [Int] = []
        var last: DecimalNumber?
        for value in exact {
            if value == last { groups[groups.count - 1] += 1 } else { groups.append(1) }
            last = value
        }
        ties = groups.filter { $0 > 1 }.sorted()
    }

    /// For a statistic that is known only by its numbers.
    package init(count: Int, rising: Int, falling: Int, ties: [Int] = []) {
        self.count = count
        self.rising = rising
        self.falling = falling
        self.ties = ties.sorted()
    }

    /// S: pairs that rise less pairs that fall.
    package var s: Int { rising - falling }

    package var pairs: Int { count * (count - 1) / 2 }

    /// How many pairs are neither certainly ordered nor certainly equal.
    package var undecided: Int {
        pairs - rising - falling - ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }

    package enum Direction: Sendable, Hashable {
        case rising, falling
        /// No trend can be told.
        case none
    }

    /// How the probability is found that S is as far from 0 as it is where there is no trend.
    package enum Method: Sendable, Hashable {
        /// By counting all orders of the figures.
        case exact
        /// By the normal approximation.
        case normal
    }

    /// Up to ten figures are counted exactly, as Gilbert's table A18 goes up to n = 10.
    package static let mostCounted = 10

    package var method: Method { count <= Self.mostCounted ? .exact : .normal }

    /// Which way the figures go: a probability below 5 %, two-sided, however the undecided pairs may fall.
    package var direction: Direction {
        if s > undecided, isSignificant(s - undecided) { return .rising }
        if -s > undecided, isSignificant(-s - undecided) { return .falling }
        return .none
    }

    private func isSignificant(_ s: Int) -> Bool {
        switch method {
        case .exact:
            let orders = OrderCount(count: count, ties: ties)
            // Twice the upper tail below one twentieth of all.
            return 40 * orders.atLeast(s) < orders.all
        case .normal: return NormalStatistic(s: s, count: count, ties: ties).isSignificant
        }
    }

    /// Where there is no trend: the probability that S is as far from 0 as it is, two-sided, to six decimals; nil where it is
    /// not counted.
    package var probability: DecimalNumber? {
        guard method == .exact else { return nil }
        let orders = OrderCount(count: count, ties: ties)
        let both = min(2 * orders.atLeast(abs(s)), orders.all)
        return DecimalNumber(both).divided(by: DecimalNumber(orders.all), decimals: 6)
    }

    /// P(S ≥ s) of figures without trend, to twelve decimals, as Gilbert's table A18 lists it; nil for more figures than are
    /// counted, or below 0.
    package static func upperTail(of s: Int, count: Int, ties: [Int] = []) -> DecimalNumber? {
        guard (0...mostCounted).contains(count), s >= 0 else { return nil }
        let orders = OrderCount(count: count, ties: ties)
        return DecimalNumber(orders.atLeast(s)).divided(by: DecimalNumber(orders.all), decimals: 12)
    }

    /// Kendall's normal statistic with the corrections for continuity and ties, to four decimals; nil where all figures are
    /// equal.
    package var z: DecimalNumber? { NormalStatistic(s: s, count: count, ties: ties).z }
}

extension Interval {
    fileprivate var isOneValue: Bool { lower != nil && lower == upper }
}
