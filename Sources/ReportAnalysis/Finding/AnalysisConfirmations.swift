import ReportModel

extension Analysis {
    /// How many printed figures agree with others that they follow from.
    package var confirmationCount: Int { record.audited.confirmed.count }

    /// The printed figures that agree with others, by rule, metric, area and period. In a large report these are many, and
    /// they are made when asked for.
    package var confirmations: [Confirmation] { record.audited.confirmed.map(confirmation) }

    /// The first of them, in the same order.
    package func confirmations(first count: Int) -> [Confirmation] {
        record.audited.confirmed.prefix(count).map(confirmation)
    }

    /// What the figure of a point has been confirmed by.
    package func confirmations(of point: Point) -> [Confirmation] {
        Self.confirmingRules.compactMap { confirmed(by: $0, point: point.position) }.map(confirmation)
    }

    /// Whether the figure of a point has been confirmed by anything.
    package func isConfirmed(_ point: Point) -> Bool {
        Self.confirmingRules.contains { confirmed(by: $0, point: point.position) != nil }
    }

    private func confirmed(by rule: FindingRule, point: Int) -> Audited.ConfirmedPoint? {
        guard let range = record.confirmedByRule[rule] else { return nil }
        let confirmed = record.audited.confirmed
        let found = range.firstSorted { confirmed[$0].point >= point }
        return found < range.upperBound && confirmed[found].point == point ? confirmed[found] : nil
    }

    /// The rules that can confirm a figure.
    private static let confirmingRules: [FindingRule] = [
        .rateMismatch, .totalMismatch, .areasMismatch, .changeMismatch,
    ]

    private func confirmation(_ confirmed: Audited.ConfirmedPoint) -> Confirmation {
        let key = self.key(ofPoint: Int(confirmed.point))
        let inputs = record.audited.inputs(of: confirmed).map(Int.init)
        let told = inputs.compactMap { self.told(atPoint: $0) }
        return Confirmation(
            rule: confirmed.rule, key: key, observations: self.told(atPoint: Int(confirmed.point))?.observations ?? [],
            inputs: inputs.map { self.key(ofPoint: $0) }, inputObservations: told.flatMap(\.observations),
            computed: computed(confirmed.rule, key, told.map(\.hull)))
    }

    private func computed(_ rule: FindingRule, _ key: FindingKey, _ values: [Interval]) -> Interval {
        let metric = report.metrics[key.metric]
        switch rule {
        case .rateMismatch:
            guard let ratio = metric.ratio, values.count == 2 else { return Interval() }
            return RateFormula(ratio, of: metric).rate(values[0], values[1])
        case .changeMismatch:
            guard let change = metric.change, values.count == 2,
                let formula = ChangeFormula.all(of: metric, on: report.metrics[change.of]).first
            else { return Interval() }
            return formula.change(values[0], values[1])
        default:
            return values.dropFirst().reduce(values.first ?? Interval()) { $0 + $1 }
        }
    }
}
