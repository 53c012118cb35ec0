package import ReportModel

/// A rate that no source prints but that follows from its two printed counts. It is always shown as derived.
package struct DerivedRate: Sendable, Hashable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    package let period: Period
    /// What the rate can be, given the bounds of both counts, in the metric's unit.
    package let bounds: Interval
    /// The quotient of the printed numbers to twelve decimals; nil where one of the counts has no one number (超, 以上 …).
    package let value: DecimalNumber?
    /// Whether one of the counts is only about right (约, 余, 近).
    package let isApproximate: Bool
    /// Numerator and denominator.
    package let numerator: FindingKey
    package let denominator: FindingKey
    /// The power of ten that the quotient is multiplied by: 2 for %.
    package let power: Int
    /// The observations it is made of: indices of `Report.observations`.
    package let observations: [Int]

    /// The power of ten that a quotient is multiplied by to be in the unit of a rate: 2 for %, 4 for 件/万人.
    package static func power(of ratio: Metric.Ratio, in metric: Metric) -> Int {
        RateFormula(ratio, of: metric).power
    }

    /// How it is computed, in the names of the metrics: 调解成功的纠纷 ÷ 受理的纠纷 × 100.
    package func formula(in report: Report) -> String {
        let factor = power == 0 ? "" : " × \(DecimalNumber(1).shifted(by: power)?.description ?? "")"
        return "\(report.metrics[numerator.metric].name) ÷ \(report.metrics[denominator.metric].name)\(factor)"
    }
}

extension Analysis {
    /// The rate that follows from its two counts where no source prints it; nil where one is printed or withheld, or a count is missing,
    /// contradicted or zero below the line.
    package func derivedRate(of metric: Key<Metric>, for area: Key<Area>, in period: Period) -> DerivedRate? {
        guard let ratio = report.metrics[metric].ratio else { return nil }
        let key = FindingKey(metric: metric, area: area, period: period)
        let formula = RateFormula(ratio, of: report.metrics[metric])
        guard point(of: metric, for: area, in: period).map({ $0.hasValue || $0.isWithheld }) != true,
            let inputs = inputs(of: formula, for: key),
            let above = inputs.numerator.intervals.only, let below = inputs.denominator.intervals.only,
            below != Interval(exactly: .zero)
        else { return nil }
        let figures = [inputs.numerator, inputs.denominator].map { point(numbered: $0.point).figure }
        let numbers = figures.compactMap { $0.flatMap { $0.relation.isBounded ? $0.number : nil } }
        let quotient =
            numbers.count < 2 ? nil : numbers[0].shifted(by: formula.power)?.divided(by: numbers[1], decimals: 12)
        return DerivedRate(
            metric: metric, area: area, period: period, bounds: formula.rate(above, below),
            value: quotient?.normalized, isApproximate: figures.contains { $0?.relation != .exact },
            numerator: self.key(ofPoint: inputs.numerator.point),
            denominator: self.key(ofPoint: inputs.denominator.point),
            power: formula.power, observations: inputs.numerator.observations + inputs.denominator.observations)
    }

    /// The rates of a metric that no source prints but that follow from printed counts, by area and period.
    package func derivedRates(of metric: Key<Metric>) -> [DerivedRate] {
        guard let ratio = report.metrics[metric].ratio else { return [] }
        return table.series(of: ratio.denominator).flatMap { series in
            let area = table.area(ofSeries: series)
            return table.points(ofSeries: series).compactMap {
                derivedRate(of: metric, for: area, in: period(ofPoint: $0))
            }
        }
    }

    /// The rates of an area that no source prints but that follow from printed counts, by metric and period.
    package func derivedRates(for area: Key<Area>) -> [DerivedRate] {
        report.metrics.keys.flatMap { metric -> [DerivedRate] in
            guard let ratio = report.metrics[metric].ratio,
                let series = table.series(of: ratio.denominator, for: area)
            else { return [] }
            return table.points(ofSeries: series).compactMap {
                derivedRate(of: metric, for: area, in: period(ofPoint: $0))
            }
        }
    }
}

extension Array {
    /// The element of an array with one.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
