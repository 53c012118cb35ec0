import ReportAnalysis
import ReportModel

/// What downloads tell of a figure. One that a decision keeps from being published has no value there.
struct ObservationFacts {
    let observation: Observation
    /// The values that are possible.
    private let range: Interval

    init(_ observation: Observation, in report: Report) {
        self.observation = observation
        range = report.metrics[observation.metric].range
    }

    var figure: Figure? { observation.published }
    /// The plain number in the metric's base unit.
    var value: DecimalNumber? { figure?.number }
    var relation: Relation? { figure?.relation }
    var status: Status { observation.isSetAside ? .notPublished : observation.status }

    /// The published confidence bounds where there are any; else what the printed figure can stand for, as far as such
    /// values are possible.
    var bounds: Interval? {
        guard !observation.isSetAside else { return nil }
        return observation.confidence ?? figure.map { $0.bounds.intersection(range) ?? $0.bounds }
    }
}

extension Area {
    /// The official code as far as it is given away: codes of six digits. Longer ones are not for the public since 2024
    /// (National Bureau of Statistics).
    var publicCode: String? {
        code.flatMap { $0.utf8.count <= 6 ? $0 : nil }
    }
}
