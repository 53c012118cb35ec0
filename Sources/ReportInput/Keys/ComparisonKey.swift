/// The keys of a file in `comparisons/`.
package enum ComparisonKey: String, FieldKey {
    case title, summary, theme, metrics, areas, level, parent, period, sort, descending, chart, note

    package var chinese: [String] {
        switch self {
        case .title: ["标题"]
        case .summary: ["摘要"]
        case .theme: ["主题"]
        case .metrics: ["指标"]
        case .areas: ["地区"]
        case .level: ["级别"]
        case .parent: ["上级"]
        case .period: ["时期"]
        case .sort: ["排序"]
        case .descending: ["降序"]
        case .chart: ["图表"]
        case .note: ["备注"]
        }
    }
}
