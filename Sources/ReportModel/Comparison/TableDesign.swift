/// A table as somebody wants it: metrics × areas × periods, what is told of each figure, and in which order.
///
/// Comparisons and the `table` blocks of texts have this one grammar.
package struct TableDesign: Sendable, Hashable {
    /// What stands above the table; nil where a heading says it, or where it is written by rule.
    package var title: String?
    package var metrics: [Key<Metric>]
    package var areas: [Key<Area>]
    /// The group that the areas are, if they were named as one.
    package var group: Key<AreaGroup>?
    /// Never empty; several stand side by side.
    package var periods: [PeriodChoice]
    /// What is told of each metric, in this order; never empty. Without `rank` among them ranks stand below the values of
    /// metrics with merit; with it metrics without merit are ranked too, by size.
    package var columns: [Column]
    /// What orders the rows; the order of `areas` where nothing does.
    package var sort: Sort?
    package var isDescending: Bool
    /// What the rows are grouped by.
    package var grouping: Grouping?
    /// Whether a row adds up the areas, on additive metrics only.
    package var hasTotals: Bool
    /// Whether figures of different periods are ranked with each other. Then every row shows its period and the caption
    /// says so.
    package var ranksAcrossPeriods: Bool
    /// What changes are against; the period before or else a year earlier where nothing is said.
    package var changeBase: ChangeBase?
    /// Whether cells are shaded by their place in the column: a heat table.
    package var isHeatTable: Bool
    package var note: String?

    package init(
        title: String? = nil, metrics: [Key<Metric>], areas: [Key<Area>], group: Key<AreaGroup>? = nil,
        periods: [PeriodChoice] = [.latest], columns: [Column] = [.value], sort: Sort? = nil, isDescending: Bool = true,
        grouping: Grouping? = nil, hasTotals: Bool = false, ranksAcrossPeriods: Bool = false,
        changeBase: ChangeBase? = nil, isHeatTable: Bool = false, note: String? = nil
    ) {
        self.title = title
        self.metrics = metrics
        self.areas = areas
        self.group = group
        self.periods = periods
        self.columns = columns
        self.sort = sort
        self.isDescending = isDescending
        self.grouping = grouping
        self.hasTotals = hasTotals
        self.ranksAcrossPeriods = ranksAcrossPeriods
        self.changeBase = changeBase
        self.isHeatTable = isHeatTable
        self.note = note
    }

    /// What a column tells of a metric.
    package enum Column: String, Sendable, Hashable, CaseIterable {
        /// The figure as printed.
        case value
        case period
        /// Its rank among the areas of the table.
        case rank
        case change
        /// Its share of the figure of the area above.
        case share
        /// The figure divided by the metric's population.
        case perHead = "per-head"
        /// The median of the areas of the table, and whether the figure is better.
        case median
        /// The metric's target, and whether the figure reaches it.
        case target
        /// A bar as long as the figure.
        case bar
        /// The figures of all areas of the table on one line, this one marked.
        case strip
        /// The figures of earlier periods as a line.
        case sparkline
        case source

        /// Whether it tells a number that rows can be sorted by.
        package var isSortable: Bool {
            switch self {
            case .value, .change, .share, .perHead: true
            case .period, .rank, .median, .target, .bar, .strip, .sparkline, .source: false
            }
        }
    }

    /// What orders rows: a number of a metric, highest first unless told.
    package struct Sort: Sendable, Hashable {
        package var metric: Key<Metric>
        /// Value, change, share or per head.
        package var column: Column

        package init(_ metric: Key<Metric>, by column: Column = .value) {
            self.metric = metric
            self.column = column
        }
    }

    /// What rows are grouped by.
    package enum Grouping: String, Sendable, Hashable, CaseIterable {
        /// The area above.
        case parent
        case level
        /// Whom an area is compared with.
        case peers
    }
}
