import Markup
import ReportModel

/// Figures with where they come from, as JSON downloads tell them. What many figures share is put in words once.
struct RecordDocument {
    let edition: Edition
    private var sources: [Key<Source>: JSONRecord] = [:]

    init(edition: Edition) {
        self.edition = edition
    }

    /// Figures one to a line, by their indices of `Report.observations`.
    static func list(_ indices: [Int], in edition: Edition) -> JSONValue {
        .records { add in
            var document = RecordDocument(edition: edition)
            for index in indices {
                var record = JSONRecord()
                document.tell(index, in: &record)
                add(record)
            }
        }
    }

    /// What a figure says and where it stands: the same fields in every download.
    mutating func tell(_ index: Int, in record: inout JSONRecord) {
        let observation = edition.report.observations[index]
        let facts = ObservationFacts(observation, within: edition.report.metrics[observation.metric].range)
        let origin = observation.origin
        record.add("text", observation.text)
        record.add("value", digits: facts.value)
        record.add("relation", facts.relation?.rawValue)
        record.add("lower", digits: facts.lower)
        record.add("upper", digits: facts.upper)
        record.add("unit", edition.report.metrics[observation.metric].unit)
        record.add("conversion", conversion(facts))
        record.add("status", facts.status.rawValue)
        record.add("note", observation.note)
        record.add("source", sources.told(observation.source) { [edition] in Self.record(edition.report.sources[$0]) })
        record.add("locator", observation.locator)
        record.add("file", origin.table)
        record.add("row", origin.line)
        record.add("record", address(index))
        record.add("is_published", !observation.isSetAside)
    }

    private static func record(_ source: Source) -> JSONRecord {
        var record = JSONRecord()
        record.add("id", source.id)
        record.add("title", source.title)
        record.add("publisher", source.publisher)
        record.add("date", source.date?.description)
        record.add("url", source.url)
        return record
    }

    /// The page and the anchor of its record, from the folder of the site.
    private func address(_ index: Int) -> JSONRecord {
        var record = JSONRecord()
        record.add("page", edition.records.path(ofObservation: index))
        record.add("anchor", edition.records.anchor(ofObservation: index))
        return record
    }

    /// What the printed number was multiplied by, where it was printed in multiples: 10000 for 31.36万.
    private func conversion(_ facts: ObservationFacts) -> JSONRecord? {
        guard let figure = facts.figure, figure.scale > 0, let factor = DecimalNumber(1).shifted(by: figure.scale),
            let printed = figure.number.shifted(by: -figure.scale)
        else { return nil }
        var record = JSONRecord()
        record.add("number", digits: printed.description)
        record.add("factor", digits: factor.description)
        return record
    }
}

extension JSONValue {
    /// A number that may be missing.
    init(_ number: DecimalNumber?) {
        self = number.map { .number($0.description) } ?? .null
    }
}
