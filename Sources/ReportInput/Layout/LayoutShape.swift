/// How a table holds observations: one a row, or crosswise, what the rows are first.
package enum LayoutShape: String, ChoiceWord {
    case tidy
    case areasByMetrics = "areas-by-metrics"
    case areasByPeriods = "areas-by-periods"
    case metricsByPeriods = "metrics-by-periods"
    case metricsByAreas = "metrics-by-areas"
    case periodsByAreas = "periods-by-areas"
    case periodsByMetrics = "periods-by-metrics"

    package var chinese: [String] {
        switch self {
        case .tidy: ["逐条"]
        case .areasByMetrics: ["地区×指标"]
        case .areasByPeriods: ["地区×时期"]
        case .metricsByPeriods: ["指标×时期"]
        case .metricsByAreas: ["指标×地区"]
        case .periodsByAreas: ["时期×地区"]
        case .periodsByMetrics: ["时期×指标"]
        }
    }

    /// What the header of a column of values tells; nil where every row has one value.
    var across: ObservationColumn? {
        switch self {
        case .tidy: nil
        case .areasByMetrics, .periodsByMetrics: .metric
        case .areasByPeriods, .metricsByPeriods: .period
        case .metricsByAreas, .periodsByAreas: .area
        }
    }

    /// What the label of a row tells; nil where any column may.
    var down: ObservationColumn? {
        switch self {
        case .tidy: nil
        case .areasByMetrics, .areasByPeriods: .area
        case .metricsByPeriods, .metricsByAreas: .metric
        case .periodsByAreas, .periodsByMetrics: .period
        }
    }
}

/// Of what a layout leaves out rows that no register knows.
package enum UnknownRows: String, ChoiceWord {
    case areas, metrics

    package var chinese: [String] {
        switch self {
        case .areas: ["地区"]
        case .metrics: ["指标"]
        }
    }
}
