package import ReportModel

/// Areas side by side on metrics, ready to be printed.
package struct ComparisonTable: Sendable {
    /// The rows as they are grouped; a single group without a heading where nothing groups them.
    package let groups: [Group]
    /// All rows, in the order in which they are shown.
    package let rows: [Row]
    /// One for each metric and period, the periods of a metric side by side.
    package let columns: [Column]
    /// What was asked for.
    package let design: TableDesign

    init(groups: [Group], columns: [Column], design: TableDesign) {
        self.groups = groups
        rows = groups.flatMap(\.rows)
        self.columns = columns
        self.design = design
    }

    /// Rows that stand together.
    package struct Group: Sendable {
        /// What they have in common; nil where nothing groups them.
        package let heading: Heading?
        package let rows: [Row]
    }

    /// What the rows of a group have in common.
    package enum Heading: Sendable, Hashable {
        /// The area above; nil for areas below no other.
        case parent(Key<Area>?)
        case level(AreaLevel)
        case peers(PeerSet)
    }

    package struct Row: Sendable {
        package let area: Key<Area>
        /// One for each column.
        package let cells: [Cell]
    }

    package struct Column: Sendable {
        package let metric: Key<Metric>
        /// Which period was asked for.
        package let choice: PeriodChoice
        /// The period that was asked for or found to be common to all; nil where each area shows its own latest.
        package let period: Period?
        package let comparability: Comparability
        /// One for each level and, unless ranks go across periods, each period that figures are of; the latest first.
        package let rankings: [Ranking]
        /// Whether ranks mean better or worse, not only larger or smaller.
        package let isMerit: Bool
        /// Whether ranks are shown: always where they mean merit, else only where they are asked for.
        package let isRanked: Bool
        /// Why its figures are not all ranked with each other; nil if they are.
        package let obstacle: RankObstacle?
        package let summary: ColumnSummary
        /// The sum over the areas; nil where none is asked for.
        package let total: Computed<ColumnTotal, ColumnTotalRefusal>?

        /// The ranking of all areas with a figure, where they are all ranked with each other.
        package var whole: Ranking? { rankings.count == 1 ? rankings[0] : nil }
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

    /// Where a figure stands in its column, and what else is told of it.
    package struct Place: Sendable, Hashable {
        /// Its rank among the column's figures that it is ranked with, or why it has none.
        package let standing: Computed<Standing, StandingRefusal>
        /// Whether it is of the period that most figures of the column are of.
        package let isOfMajority: Bool
        /// The median of the figures that it is ranked with, if there is one.
        package let median: Benchmark?
        /// The metric's target, if it has one.
        package let target: Benchmark?
        /// Nil where no change is asked for.
        package let change: Computed<Change, ChangeRefusal>?
        /// Nil where no share is asked for.
        package let share: Computed<Share, ShareRefusal>?
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
