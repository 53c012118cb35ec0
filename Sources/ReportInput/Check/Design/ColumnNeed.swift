import Diagnostics
import ReportModel

/// What a metric must have for a column of a table to tell anything of it.
enum ColumnNeed {
    /// Shares of the area above.
    case sums
    /// Figures per head.
    case population
    case target

    /// Nil for columns that every metric can have.
    init?(_ column: TableDesign.Column) {
        switch column {
        case .share: self = .sums
        case .perHead: self = .population
        case .target: self = .target
        case .value, .period, .rank, .change, .median, .bar, .strip, .sparkline, .source: return nil
        }
    }

    func isMet(by metric: Metric) -> Bool {
        switch self {
        case .sums: metric.isAdditive
        case .population: metric.perHead != nil
        case .target: metric.target != nil
        }
    }

    /// That no metric of a table meets it.
    var metByNone: Phrase {
        switch self {
        case .sums: Phrase("None of the table's metrics may be added up over areas.", zh: "本表的指标都不能按地区相加。")
        case .population:
            Phrase("None of the table's metrics says what it is divided by (“per”).", zh: "本表的指标都没有写明“人均基数”（per）。")
        case .target: Phrase("None of the table's metrics has a “target”.", zh: "本表的指标都没有“目标”（target）。")
        }
    }

    /// That one metric does not meet it.
    func missed(by name: Phrase) -> Phrase {
        switch self {
        case .sums: Phrase("\(name.english) may not be added up over areas.", zh: "\(name.chinese)不能按地区相加。")
        case .population:
            Phrase(
                "\(name.english) does not say what it is divided by (“per”).", zh: "\(name.chinese)没有写明“人均基数”（per）。")
        case .target: Phrase("\(name.english) has no “target”.", zh: "\(name.chinese)没有“目标”（target）。")
        }
    }

    var remedy: Phrase {
        switch self {
        case .sums: Phrase("Take the share out: there is none of a rate.", zh: "请删去占比；比率没有占比。")
        case .population:
            Phrase("Write “per: POPULATION” for the metric in metrics.yml.", zh: "请在 metrics.yml 中为指标写明“人均基数: 人口指标”。")
        case .target: Phrase("Write a “target” for the metric in metrics.yml.", zh: "请在 metrics.yml 中为指标写明“目标”。")
        }
    }
}
