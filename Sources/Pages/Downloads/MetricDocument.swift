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
        var fields: [(name: String, value: JSONValue)] = [
            ("id", .string(metric.id)), ("name", .string(metric.name)), ("unit", .string(metric.unit)),
            ("nature", .string(metric.nature.rawValue)), ("better", .string(metric.better.rawValue)),
            ("theme", .string(report.themes[metric.theme].id)), ("definition", .string(metric.definition)),
            ("note", JSONValue(metric.note)), ("ratio", ratio(metric)), ("part_of", id(metric.partOf)),
            ("change_of", id(metric.change?.of)), ("change_against", JSONValue(metric.change?.base.rawValue)),
            ("minimum", JSONValue(metric.range.lower)), ("maximum", JSONValue(metric.range.upper)),
            ("observations", .records(observations)),
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

    private func ratio(_ metric: Metric) -> JSONValue {
        guard let ratio = metric.ratio else { return .null }
        return .object([("of", id(ratio.numerator)), ("to", id(ratio.denominator))])
    }

    /// The figures one to a line. They are in order, so that area and categories are those of the figure before most often.
    private func observations(_ add: (JSONRecord) -> Void) {
        var document = RecordDocument(edition: edition)
        var area: (key: Key<Area>, members: JSONRecord)?
        var metric: (key: Key<Metric>, members: JSONRecord)?
        var periods: [Period: JSONRecord] = [:]
        var record = JSONRecord()
        for index in indices.joined() {
            let observation = report.observations[index]
            if area?.key != observation.area { area = (observation.area, members(observation.area)) }
            if metric?.key != observation.metric { metric = (observation.metric, categories(of: observation.metric)) }
            record.removeAll()
            if let area { record.add(membersOf: area.members) }
            record.add(membersOf: periods.told(observation.period, Self.members))
            if let metric { record.add(membersOf: metric.members) }
            document.tell(index, in: &record)
            add(record)
        }
    }

    private func members(_ key: Key<Area>) -> JSONRecord {
        let area = report.areas[key]
        var told = JSONRecord()
        told.add("id", area.id)
        told.add("code", area.publicCode)
        told.add("name", area.name)
        told.add("level", area.level.rawValue)
        var members = JSONRecord()
        members.add("area", told)
        return members
    }

    private static func members(_ period: Period) -> JSONRecord {
        var members = JSONRecord()
        members.add("period", period.canonical)
        members.add("period_start", period.start.description)
        members.add("period_end", period.end.description)
        return members
    }

    /// The category of the figures of a metric in each dimension of the one that it is a part of.
    private func categories(of part: Key<Metric>) -> JSONRecord {
        let dimensions = report.metrics[key].dimensions
        var members = JSONRecord()
        guard !dimensions.isEmpty else { return members }
        var told = JSONRecord()
        for (dimension, category) in zip(dimensions, report.categories(of: report.metrics[part], in: dimensions)) {
            told.add(named: dimension.id, category)
        }
        members.add("categories", told)
        return members
    }

    private func id(_ key: Key<Metric>?) -> JSONValue { JSONValue(key.map { report.metrics[$0].id }) }
}
