import ReportModel

/// What downloads tell of a figure.
struct ObservationFacts {
    let observation: Observation
    let metric: Metric

    init(_ observation: Observation, in report: Report) {
        self.observation = observation
        metric = report.metrics[observation.metric]
    }

    /// The plain number in the metric's base unit.
    var value: DecimalNumber? { observation.figure?.number }
    var relation: Relation? { observation.figure?.relation }

    /// The published confidence bounds where there are any; else what the printed figure can stand for, as far as such
    /// values are possible.
    var bounds: Interval? {
        if let confidence = observation.confidence { return confidence }
        return observation.figure.map { $0.bounds.intersection(metric.range) ?? $0.bounds }
    }
}

extension Area {
    /// The official code as far as it is given away: codes of six digits. Longer ones are not for the public since 2024
    /// (National Bureau of Statistics).
    var publicCode: String? {
        code.flatMap { $0.utf8.count <= 6 ? $0 : nil }
    }
}
