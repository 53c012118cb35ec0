import Markup
import ReportAnalysis
import ReportModel

/// A rate that no source prints, with its formula and the figures that go into it, as JSON.
struct DerivedRateDocument {
    let edition: Edition
    let rate: DerivedRate

    var json: JSONValue {
        let report = edition.report
        let area = report.areas[rate.area]
        return .object([
            ("area", .object([("id", .string(area.id)), ("name", .string(area.name))])),
            ("period", .string(rate.period.canonical)), ("value", JSONValue(rate.value)),
            ("is_approximate", .flag(rate.isApproximate)), ("lower", JSONValue(rate.bounds.lower)),
            ("upper", JSONValue(rate.bounds.upper)), ("unit", .string(report.metrics[rate.metric].unit)),
            ("formula", .string(rate.formula(in: report))),
            ("numerator", input(rate.numerator)), ("denominator", input(rate.denominator)),
        ])
    }

    private func input(_ key: FindingKey) -> JSONValue {
        let indices = rate.observations.filter { edition.report.observations[$0].metric == key.metric }
        return .object([
            ("metric", .string(edition.report.metrics[key.metric].id)),
            ("period", JSONValue(key.period?.canonical)),
            ("observations", RecordDocument.list(indices, in: edition)),
        ])
    }
}
