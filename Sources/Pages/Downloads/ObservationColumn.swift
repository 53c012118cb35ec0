import ReportModel

/// The columns of the table of all figures, in their order. Others rely on the names and the order.
enum ObservationColumn: String, Sendable, CaseIterable {
    case metric
    case metricName = "metric_name"
    case area
    case areaCode = "area_code"
    case areaName = "area_name"
    case areaLevel = "area_level"
    case period
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case value
    case relation
    case lower
    case upper
    case text
    case unit
    case status
    case note
    case source
    case locator

    /// What its cells hold, in the words of Table Schema (Data Package v2).
    var type: String {
        switch self {
        case .value, .lower, .upper: "number"
        case .periodStart, .periodEnd: "date"
        default: "string"
        }
    }

    /// Whether every row has something in it.
    var isAlwaysFilled: Bool {
        switch self {
        case .areaCode, .value, .relation, .lower, .upper, .text, .note, .locator: false
        default: true
        }
    }
}
