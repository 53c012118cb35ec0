import Markup
import ReportAnalysis
import ReportModel

/// The files that the page for comparing what one chooses loads: the areas and metrics to choose from, and the figures of
/// each metric.
struct CompareFiles {
    let edition: Edition

    var files: [RenderedFile] {
        guard edition.hasCompare else { return [] }
        let edition = edition
        let choice = RenderedFile(.download("compare.js")) { ScriptFile.bytes("compare", Self.choice(in: edition)) }
        return [choice]
            + edition.report.metrics.keys.map { key in
                let name = "compare/\(edition.report.metrics[key].id)"
                return RenderedFile(.download(name + ".js")) {
                    ScriptFile.bytes(name, ComparedMetric(edition: edition, key: key).json)
                }
            }
    }

    /// Id, name, other names, and a remark for each area and metric that has figures.
    private static func choice(in edition: Edition) -> JSONValue {
        let report = edition.report
        let areas = report.areas.keys.filter { !edition.analysis.metrics(of: $0).isEmpty }.map { key in
            let area = report.areas[key]
            let remark = area.parent.map { report.areas[$0].name } ?? edition.words.figures.areas.level(area.level)
            return entry(area.id, area.name, [area.code ?? ""] + area.aliases, remark)
        }
        let metrics = report.metrics.keys.filter { !edition.analysis.areas(with: $0).isEmpty }.map { key in
            let metric = report.metrics[key]
            return entry(metric.id, metric.name, [metric.shortName] + metric.aliases, metric.unit)
        }
        return .object([("areas", .array(areas)), ("metrics", .array(metrics))])
    }

    private static func entry(_ id: String, _ name: String, _ others: [String], _ remark: String) -> JSONValue {
        let others = others.filter { !$0.isEmpty && $0 != name }
        return .array([.string(id), .string(name), .string(others.joined(separator: " ")), .string(remark)])
    }
}
