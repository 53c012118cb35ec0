import ReportModel

/// What downloads tell of a figure. One that a decision keeps from being published has no value there.
struct ObservationFacts {
    let figure: Figure?
    let status: Status
    /// The plain number in the metric's base unit, as digits.
    let value: String?
    /// The published confidence bounds where there are any; else what the printed figure can stand for, as far as such
    /// values are possible.
    let bounds: Interval?

    /// - Parameter range: the values that are possible.
    init(_ observation: Observation, within range: Interval) {
        guard !observation.isSetAside else {
            (figure, status, value, bounds) = (nil, .notPublished, nil, nil)
            return
        }
        figure = observation.figure
        status = observation.status
        value = figure?.number.description
        bounds = observation.confidence ?? figure.map { $0.bounds.intersection(range) ?? $0.bounds }
    }

    var relation: Relation? { figure?.relation }
    var lower: String? { bounds?.lower.map(digits) }
    var upper: String? { bounds?.upper.map(digits) }

    /// Most bounds are the number itself, whose digits are there already.
    private func digits(_ bound: DecimalNumber) -> String {
        if let value, let number = figure?.number, bound.significand == number.significand,
            bound.exponent == number.exponent
        {
            return value
        }
        return bound.description
    }
}

extension Area {
    /// The official code as far as it is given away: codes of six digits. Longer ones are not for the public since 2024
    /// (National Bureau of Statistics).
    var publicCode: String? {
        code.flatMap { $0.utf8.count <= 6 ? $0 : nil }
    }
}
