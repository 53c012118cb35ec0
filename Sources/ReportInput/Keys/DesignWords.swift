package import ReportModel

/// The first word of a fenced block that becomes a table, a chart or figures.
package enum BlockWord: String, ChoiceWord {
    case table, chart, figures

    package var chinese: [String] {
        switch self {
        case .table: ["表格"]
        case .chart: ["图表"]
        case .figures: ["数据"]
        }
    }
}

/// What `areas` may say in place of a list.
package enum AreasWord: String, ChoiceWord {
    case all

    package var chinese: [String] { ["全部"] }
}

/// What `period` may say in place of a period.
package enum PeriodWord: String, ChoiceWord {
    case latest
    case latestCommon = "latest-common"

    package var chinese: [String] {
        switch self {
        case .latest: ["最新"]
        case .latestCommon: ["最近共同"]
        }
    }
}

/// What `sort` may say in place of a metric.
package enum SortWord: String, ChoiceWord {
    /// In the order of `areas.csv`.
    case register

    package var chinese: [String] { ["名录"] }
}

extension TableDesign.Column: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .value: ["数值"]
        case .period: ["时期"]
        case .rank: ["排名"]
        case .change: ["变化"]
        case .share: ["占比"]
        case .perHead: ["人均"]
        case .median: ["中位数"]
        case .target: ["目标"]
        case .bar: ["条形"]
        case .strip: ["分布"]
        case .sparkline: ["走势"]
        case .source: ["来源"]
        }
    }
}

extension TableDesign.Grouping: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .parent: ["上级"]
        case .level: ["级别"]
        case .peers: ["同类"]
        }
    }
}

extension ChartDesign.Kind: ChoiceWord {
    package var chinese: [String] {
        switch self {
        case .bars: ["条形"]
        case .groupedBars: ["簇状条形"]
        case .lines: ["折线"]
        case .smallMultiples: ["小图"]
        case .strip: ["分布"]
        }
    }
}
