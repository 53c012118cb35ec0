import Markup
import ReportModel

/// A figure with where it comes from, as JSON downloads tell it.
struct RecordDocument {
    let edition: Edition
    /// Its index in `Report.observations`.
    let index: Int
    private let observation: Observation

    init(edition: Edition, index: Int) {
        self.edition = edition
        self.index = index
        observation = edition.report.observations[index]
    }

    /// What it says and where it stands: the same fields in every download.
    var origin: [(name: String, value: JSONValue)] {
        let facts = ObservationFacts(observation, in: edition.report)
        return [
            ("text", .string(observation.text)), ("value", JSONValue(facts.value)),
            ("relation", JSONValue(facts.relation?.rawValue)), ("lower", JSONValue(facts.bounds?.lower)),
            ("upper", JSONValue(facts.bounds?.upper)), ("unit", .string(facts.metric.unit)),
            ("conversion", conversion(facts)), ("status", .string(facts.status.rawValue)),
            ("note", JSONValue(observation.note)), ("source", source), ("locator", JSONValue(observation.locator)),
            ("file", .string(observation.origin.table)), ("row", .integer(observation.origin.line)),
            ("record", address), ("is_published", .flag(!observation.isSetAside)),
        ]
    }

    /// The figure alone.
    var json: JSONValue { .object(origin) }

    private var source: JSONValue {
        let source = edition.report.sources[observation.source]
        return .object([
            ("id", .string(source.id)), ("title", .string(source.title)), ("publisher", JSONValue(source.publisher)),
            ("date", JSONValue(source.date?.description)), ("url", JSONValue(source.url)),
        ])
    }

    /// The page and the anchor of its record, from the folder of the site.
    private var address: JSONValue {
        .object([
            ("page", .string(edition.routes.path(edition.records.destination(ofObservation: index)))),
            ("anchor", .string(edition.records.anchor(ofObservation: index))),
        ])
    }

    /// What the printed number was multiplied by, where it was printed in multiples: 10000 for 31.36万.
    private func conversion(_ facts: ObservationFacts) -> JSONValue {
        guard let figure = facts.figure, figure.scale > 0, let factor = DecimalNumber(1).shifted(by: figure.scale),
            let printed = figure.number.shifted(by: -figure.scale)
        else { return .null }
        return .object([("number", JSONValue(printed)), ("factor", JSONValue(factor))])
    }
}

extension JSONValue {
    /// A number that may be missing.
    init(_ number: DecimalNumber?) {
        self = number.map { .number($0.description) } ?? .null
    }
}
