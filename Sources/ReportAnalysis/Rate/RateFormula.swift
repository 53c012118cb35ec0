import ReportModel

/// How a rate follows from its counts: numerator ÷ denominator, times what its unit stands for.
struct RateFormula {
    let ratio: Metric.Ratio
    /// The power of ten that the quotient is multiplied by: 2 for %, 3 for ‰, 4 for 件/万人, else 0.
    let power: Int

    init(_ ratio: Metric.Ratio, of metric: Metric) {
        self.ratio = ratio
        switch metric.unit {
        case "%": power = 2
        case "‰": power = 3
        default:
            let base = metric.unit.split(whereSeparator: { "/每".contains($0) }).last.map(String.init) ?? ""
            power = metric.unit.contains("/") || metric.unit.contains("每") ? PrintedScale.split(base).power : 0
        }
    }

    /// What the rate can be for what the counts can be.
    func rate(_ numerator: Interval, _ denominator: Interval) -> Interval {
        numerator.shifted(by: power).divided(by: denominator)
    }
}
