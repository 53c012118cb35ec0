import Markup
import ReportAnalysis
import ReportModel

/// One metric with all of its figures, and the rates derived where no source prints one, as JSON.
struct MetricDocument {
    let edition: Edition
    let key: Key<Metric>
    /// Its figures and those of its parts, by their indices of `Report.observations`.
    let indices: [Range<Int>]

    private var report: Report { edition.report }

    var json: JSONValue {
        let metric = report.metrics[key]
        let places = Array(indices.joined())
        var fields: [(name: String, value: JSONValue)] = [
            ("id", .string(metric.id)), ("name", .string(metric.name)), ("unit", .string(metric.unit)),
            ("nature", .string(metric.nature.rawValue)), ("better", .string(metric.better.rawValue)),
            ("theme", .string(report.themes[metric.theme].id)), ("definition", .string(metric.definition)),
            ("note", JSONValue(metric.note)), ("ratio", ratio(metric)), ("part_of", id(metric.partOf)),
            ("change_of", id(metric.change?.of)), ("change_against", JSONValue(metric.change?.base.rawValue)),
            ("minimum", JSONValue(metric.range.lower)), ("maximum", JSONValue(metric.range.upper)),
            ("observations", .made(count: places.count) { observation(places[$0]) }),
            (
                "derived",
                .array(
                    edition.analysis.derivedRates(of: key).map { DerivedRateDocument(edition: edition, rate: $0).json })
            ),
        ]
        if let whole = metric.variant?.metric { fields.append(("variant_of", id(whole))) }
        if !metric.dimensions.isEmpty { fields.append(("dimensions", .array(metric.dimensions.map(dimension)))) }
        return .object(fields)
    }

    private func dimension(_ dimension: Dimension) -> JSONValue {
        .object([
            ("id", .string(dimension.id)), ("name", .string(dimension.name)),
            ("complete", .flag(dimension.isComplete)),
            (
                "categories",
                .array(
                    dimension.categories.map {
                        .object([("id", .string($0.id)), ("name", .string($0.name))])
                    })
            ),
        ])
    }

    /// The category of a figure in each dimension of the metric.
    private func categories(_ observation: Observation) -> [(name: String, value: JSONValue)] {
        let dimensions = report.metrics[key].dimensions
        guard !dimensions.isEmpty else { return [] }
        let categories = report.categories(of: report.metrics[observation.metric], in: dimensions)
        return [("categories", .object(zip(dimensions, categories).map { ($0.id, .string($1)) }))]
    }

    private func ratio(_ metric: Metric) -> JSONValue {
        guard let ratio = metric.ratio else { return .null }
        return .object([("of", id(ratio.numerator)), ("to", id(ratio.denominator))])
    }

    private func observation(_ index: Int) -> JSONValue {
        let observation = report.observations[index]
        let area = report.areas[observation.area]
        let period = observation.period
        return .object(
            [
                (
                    "area",
                    .object([
                        ("id", .string(area.id)), ("code", JSONValue(area.publicCode)), ("name", .string(area.name)),
                        ("level", .string(area.level.rawValue)),
                    ])
                ),
                ("period", .string(period.canonical)), ("period_start", .string(period.start.description)),
                ("period_end", .string(period.end.description)),
            ] + categories(observation) + RecordDocument(edition: edition, index: index).origin)
    }

    private func id(_ key: Key<Metric>?) -> JSONValue { JSONValue(key.map { report.metrics[$0].id }) }
}
