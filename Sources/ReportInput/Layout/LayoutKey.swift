/// The keys of a layout file, `NAME.layout.yml`.
package enum LayoutKey: String, FieldKey {
    case files, encoding, sheet, header, skip, end, shape, columns, constants
    case unitRow = "unit-row"
    case unitCell = "unit-cell"
    case fillDown = "fill-down"
    case breakdowns
    case `where`, ignore
    case ignoreUnlessEmpty = "ignore-unless-empty"
    case metrics, areas, totals, units
    case skipUnknown = "skip-unknown"
    case symbols, statuses
    case periodFormat = "period-format"
    case yearStarts = "year-starts"

    package var chinese: [String] {
        switch self {
        case .files: ["文件"]
        case .encoding: ["编码"]
        case .sheet: ["工作表"]
        case .header: ["表头", "表头行"]
        case .skip: ["跳过行"]
        case .end: ["结束行", "表尾"]
        case .shape: ["版式"]
        case .columns: ["列"]
        case .constants: ["固定值"]
        case .unitRow: ["单位行"]
        case .unitCell: ["单位格"]
        case .fillDown: ["向下填充"]
        case .breakdowns: ["分组"]
        case .where: ["筛选"]
        case .ignore: ["忽略"]
        case .ignoreUnlessEmpty: ["空时忽略"]
        case .metrics: ["指标"]
        case .areas: ["地区"]
        case .totals: ["合计"]
        case .units: ["单位"]
        case .skipUnknown: ["跳过未登记"]
        case .symbols: ["符号"]
        case .statuses: ["数据状态"]
        case .periodFormat: ["时期格式"]
        case .yearStarts: ["年度起始月"]
        }
    }
}

/// What a column of a foreign file may hold: a part of an observation, or the name of the area that another column tells.
package enum LayoutColumn: String, FieldKey {
    case metric, area, period, value, unit, status, note, source, locator, lower, upper
    case areaName = "area-name"

    /// The part of an observation; nil for the name, which is only compared.
    var part: ObservationColumn? { ObservationColumn(rawValue: rawValue) }

    package var chinese: [String] { part?.chinese ?? ["地区名称"] }
}
