/// The keys of tables, charts and figures: of the files in `comparisons/` and of the blocks in texts alike. Each of them
/// knows some of the keys only.
package enum DesignKey: String, FieldKey {
    // What is shown.
    case title, metrics, areas, group, level, parent, period, note
    // How a table shows it.
    case columns, sort, descending
    case grouping = "group-by"
    case totals
    case rankAcrossPeriods = "rank-across-periods"
    case changeAgainst = "change-against"
    case heat
    // How a chart shows it.
    case type, highlight, description
    // What a comparison has besides its table.
    case summary, theme, chart, charts

    package var chinese: [String] {
        switch self {
        case .title: ["标题"]
        case .metrics: ["指标"]
        case .areas: ["地区", "区县"]
        case .group: ["地区组", "分组名"]
        case .level: ["级别"]
        case .parent: ["上级"]
        case .period: ["时期"]
        case .note: ["备注"]
        case .columns: ["列"]
        case .sort: ["排序"]
        case .descending: ["降序"]
        case .grouping: ["分组"]
        case .totals: ["合计"]
        case .rankAcrossPeriods: ["跨期排名"]
        case .changeAgainst: ["变化基期"]
        case .heat: ["热力"]
        case .type: ["类型"]
        case .highlight: ["突出"]
        case .description: ["说明"]
        case .summary: ["摘要"]
        case .theme: ["主题"]
        case .chart: ["图表"]
        case .charts: ["各图"]
        }
    }

    /// What is shown, of every kind of design.
    private static let selection: [DesignKey] = [.metrics, .areas, .group, .level, .parent, .period]

    /// The keys of a `table` block.
    package static let ofTables: [DesignKey] =
        [.title] + selection + [
            .columns, .sort, .descending, .grouping, .totals, .rankAcrossPeriods, .changeAgainst, .heat, .note,
        ]
    /// The keys of a `chart` block, and of a chart of a comparison.
    package static let ofCharts: [DesignKey] =
        [.type, .title] + selection + [.highlight, .description, .note]
    /// The keys of a `figures` block.
    package static let ofFigures: [DesignKey] = [.title] + selection
    /// The keys of a file in `comparisons/`.
    package static let ofComparisons: [DesignKey] =
        [.title, .summary, .theme] + ofTables.filter { $0 != .title } + [.chart, .charts]
}
