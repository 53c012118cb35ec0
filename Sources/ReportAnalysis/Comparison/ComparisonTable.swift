package import ReportModel

/// Areas side by side on metrics, ready to be printed.
package struct ComparisonTable: Sendable {
    /// In the order in which they are shown.
    package let rows: [Row]
    package let columns: [Column]
    /// What was asked for.
    package let design: TableDesign

    package struct Row: Sendable {
        package let area: Key<Area>
        /// One for each column.
        package let cells: [Cell]
    }

    package struct Column: Sendable {
        package let metric: Key<Metric>
        package let comparability: Comparability
        /// One for each period that at least one figure is of, the latest first; ranks are within exactly that period.
        package let rankings: [Ranking]
        /// The period that was asked for or found to be common to all; nil where each area shows its own latest.
        package let period: Period?

        /// Whether ranks mean better or worse, not only larger or smaller.
        package let isMerit: Bool
    }

    package enum Cell: Sendable {
        case point(Point, Place)
        case missing(MissingReason)

        package var point: Point? {
            if case .point(let point, _) = self { point } else { nil }
        }

        package var place: Place? {
            if case .point(_, let place) = self { place } else { nil }
        }
    }

    /// Where a figure stands in its column.
    package struct Place: Sendable, Hashable {
        /// Its rank among the column's figures of exactly the same period, or why it has none.
        package let standing: Computed<Standing, StandingRefusal>
        /// Whether it is of the period that most figures of the column are of.
        package let isOfMajority: Bool
    }

    /// Why a cell has nothing to show.
    package enum MissingReason: Sendable, Hashable {
        /// Nothing was ever observed of the metric for the area.
        case neverObserved
        /// Nothing was observed in the column's period; the area's latest period with anything.
        case notInPeriod(latest: Period)
        /// The areas have no period in common; the area's latest period with anything.
        case noCommonPeriod(latest: Period)
        /// The area did not exist in the column's period.
        case notExisting
    }
}
