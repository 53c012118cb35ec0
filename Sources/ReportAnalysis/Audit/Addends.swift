import ReportModel

/// Metrics that should add up to another one: its declared parts, or the categories of a dimension.
struct Addends {
    let metrics: [Key<Metric>]
    /// How many there would have to be.
    let count: Int
    /// The dimension that they are the categories of; nil for declared parts.
    let dimension: Dimension?

    /// How `metrics.yml` says that they add up.
    var declaration: String { dimension == nil ? "parts: complete" : "complete: true" }
}

extension Analysis {
    /// What should add up to a metric, by its declaration: parts (`parts: complete`) in a unit that fits, and the categories
    /// of each dimension that is complete. Shares and changes do not add up.
    func addends(of whole: Key<Metric>) -> [Addends] {
        let described = report.metrics[whole]
        var found: [Addends] = []
        if described.hasCompleteParts {
            let parts = parts(of: whole).filter {
                Unit.power(of: report.metrics[$0].unit, in: described.unit) == 0
            }
            if !parts.isEmpty { found.append(Addends(metrics: parts, count: parts.count, dimension: nil)) }
        }
        guard described.nature != .ratio, described.change == nil else { return found }
        for breakdown in breakdowns(of: whole) {
            let dimension = dimension(breakdown, of: whole)
            guard dimension.isComplete else { continue }
            found.append(
                Addends(
                    metrics: breakdown.parts.map(\.metric), count: dimension.categories.count, dimension: dimension))
        }
        return found
    }
}
