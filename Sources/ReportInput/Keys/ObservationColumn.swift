/// The columns of a data file, and the keys of an observation in JSON or YAML.
package enum ObservationColumn: String, FieldKey {
    case metric, area, period, value, unit, status, note, source, locator, lower, upper

    /// The columns without which nothing is an observation.
    static let required: [ObservationColumn] = [.metric, .area, .period, .value, .source]

    package var chinese: [String] {
        switch self {
        case .metric: ["指标"]
        case .area: ["地区", "区县", "区划代码"]
        case .period: ["时期", "期间"]
        case .value: ["数值"]
        case .unit: ["单位"]
        case .status: ["数据状态", "状态"]
        case .note: ["备注", "注"]
        case .source: ["来源", "出处"]
        case .locator: ["位置"]
        case .lower: ["置信下限"]
        case .upper: ["置信上限"]
        }
    }
}
