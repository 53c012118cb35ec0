import ReportAnalysis
import ReportModel

/// What downloads tell of a figure. One that a decision keeps from being published has no value there.
struct ObservationFacts {
    let figure: Figure?
    let status: Status
    private let confidence: Interval?
    /// The values that are possible.
    private let range: Interval

    init(_ observation: Observation, in report: Report) {
        figure = observation.published
        status = observation.isSetAside ? .notPublished : observation.status
        confidence = observation.isSetAside ? nil : observation.confidence
        range = report.metrics[observation.metric].range
    }

    /// The plain number in the metric's base unit.
    var value: DecimalNumber? { figure?.number }
    var relation: Relation? { figure?.relation }

    /// The published confidence bounds where there are any; else what the printed figure can stand for, as far as such
    /// values are possible.
    var bounds: Interval? { confidence ?? figure.map { $0.bounds.intersection(range) ?? $0.bounds } }
}

extension Area {
    /// The official code as far as it is given away: codes of six digits. Longer ones are not for the public since 2024
    /// (National Bureau of Statistics).
    var publicCode: String? {
        code.flatMap { $0.utf8.count <= 6 ? $0 : nil }
    }
}
