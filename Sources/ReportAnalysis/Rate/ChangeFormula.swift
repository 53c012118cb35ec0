import ReportModel

/// How a change follows from the later and the earlier value.
enum ChangeFormula {
    /// In percent of the earlier value, or per mille: the power of ten.
    case relative(Int)
    case difference

    func change(_ later: Interval, _ earlier: Interval) -> Interval {
        switch self {
        case .difference: later - earlier
        case .relative(let power):
            later.shifted(by: power).divided(by: earlier)
                - Interval(exactly: DecimalNumber(1).shifted(by: power) ?? .zero)
        }
    }

    /// What a change in its unit can mean for a metric in its; none where the units do not fit.
    static func all(of change: Metric, on metric: Metric) -> [ChangeFormula] {
        switch Unit.canonical(change.unit) {
        case "%": metric.isPercentage ? [.difference, .relative(2)] : [.relative(2)]
        case "‰": metric.isPercentage ? [.difference, .relative(3)] : [.relative(3)]
        case "个百分点": metric.unit == "%" ? [.difference] : []
        case "个千分点": metric.unit == "‰" ? [.difference] : []
        default: Unit.power(of: change.unit, in: metric.unit) == 0 ? [.difference] : []
        }
    }
}
