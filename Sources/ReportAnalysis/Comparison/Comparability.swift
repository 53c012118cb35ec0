package import ReportModel

/// Whether the figures of several areas on one metric are of one period.
package struct Comparability: Sendable, Hashable {
    /// The areas by the periods of their figures, the latest first; only areas within a group are ranked with each other.
    package let groups: [Group]

    /// Areas whose figures are of exactly the same period.
    package struct Group: Sendable, Hashable {
        package let period: Period
        /// In the order given.
        package let areas: [Key<Area>]
    }

    /// For areas with the periods of their figures.
    init(_ figures: [(area: Key<Area>, period: Period)]) {
        var areas: [Period: [Key<Area>]] = [:]
        for figure in figures { areas[figure.period, default: []].append(figure.area) }
        groups = areas.sorted { $1.key < $0.key }.map { Group(period: $0.key, areas: $0.value) }
    }

    package enum Verdict: Sendable, Hashable {
        /// There are no figures.
        case empty
        /// All are of this period.
        case comparable(Period)
        /// They are of several periods of one kind and length, such as 2018 and 2019.
        case differsInTime
        /// They are of periods of several kinds or lengths, such as a year and nine months.
        case differsInLength
    }

    package var verdict: Verdict {
        guard let first = groups.first else { return .empty }
        if groups.count == 1 { return .comparable(first.period) }
        return groups.allSatisfy { $0.period.isComparable(with: first.period) } ? .differsInTime : .differsInLength
    }

    /// Whether all figures are of one period (or there are none).
    package var isComparable: Bool { groups.count < 2 }

    /// The period that most figures are of, of several such the latest; nil without figures.
    package var majority: Period? {
        // Groups stand latest first, and only a larger one displaces another.
        groups.reduce(nil as Group?) { best, group in
            group.areas.count > best?.areas.count ?? 0 ? group : best
        }?.period
    }
}
