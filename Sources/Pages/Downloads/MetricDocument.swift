import Markup
import ReportModel

/// One metric with all of its figures as JSON.
struct MetricDocument {
    let report: Report
    let key: Key<Metric>
    /// Its figures, by their indices of `Report.observations`.
    let indices: Range<Int>

    var json: JSONValue {
        let metric = report.metrics[key]
        return .object([
            ("id", .string(metric.id)), ("name", .string(metric.name)), ("unit", .string(metric.unit)),
            ("nature", .string(metric.nature.rawValue)), ("better", .string(metric.better.rawValue)),
            ("theme", .string(report.themes[metric.theme].id)), ("definition", .string(metric.definition)),
            ("note", JSONValue(metric.note)), ("ratio", ratio(metric)), ("part_of", id(metric.partOf)),
            ("change_of", id(metric.change?.of)), ("change_against", JSONValue(metric.change?.base.rawValue)),
            ("minimum", number(metric.range.lower)), ("maximum", number(metric.range.upper)),
            ("observations", .array(indices.map { observation(report.observations[$0]) })),
        ])
    }

    private func ratio(_ metric: Metric) -> JSONValue {
        guard let ratio = metric.ratio else { return .null }
        return .object([("of", id(ratio.numerator)), ("to", id(ratio.denominator))])
    }

    private func observation(_ observation: Observation) -> JSONValue {
        let facts = ObservationFacts(observation, in: report)
        let area = report.areas[observation.area]
        let period = observation.period
        return .object([
            (
                "area",
                .object([
                    ("id", .string(area.id)), ("code", JSONValue(area.publicCode)), ("name", .string(area.name)),
                    ("level", .string(area.level.rawValue)),
                ])
            ),
            ("period", .string(period.canonical)), ("period_start", .string(period.start.description)),
            ("period_end", .string(period.end.description)), ("value", number(facts.value)),
            ("relation", JSONValue(facts.relation?.rawValue)), ("lower", number(facts.bounds?.lower)),
            ("upper", number(facts.bounds?.upper)), ("text", .string(observation.text)),
            ("status", .string(observation.status.rawValue)), ("note", JSONValue(observation.note)),
            ("source", source(report.sources[observation.source])), ("locator", JSONValue(observation.locator)),
            ("file", .string(observation.origin.file)), ("row", .integer(observation.origin.line)),
        ])
    }

    private func source(_ source: Source) -> JSONValue {
        .object([
            ("id", .string(source.id)), ("title", .string(source.title)), ("publisher", JSONValue(source.publisher)),
            ("date", JSONValue(source.date?.description)), ("url", JSONValue(source.url)),
        ])
    }

    private func id(_ key: Key<Metric>?) -> JSONValue { JSONValue(key.map { report.metrics[$0].id }) }

    private func number(_ number: DecimalNumber?) -> JSONValue { number.map { .number($0.description) } ?? .null }
}
