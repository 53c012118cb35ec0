package import Diagnostics
package import ReportModel

/// A file of `comparisons/` as written.
package struct ComparisonDraft: Sendable {
    package var id: Located<String>
    package var title: String
    package var summary: String?
    package var theme: Located<String>?
    package var metrics: [Located<String>]
    package var areas: [Located<String>]
    package var level: AreaLevel?
    package var parent: Located<String>?
    package var period: Located<String>?
    package var sort: Located<String>?
    package var isDescending: Bool
    package var chart: Located<String>?
    package var note: String?

    /// Reads one file; nil, with problems, if it has no title or no metrics.
    static func read(_ node: YAMLNode, id: Located<String>, problems: inout [Diagnostic]) -> ComparisonDraft? {
        let subject = Phrase("a comparison", zh: "对比表")
        var fields = Fields<ComparisonKey>(node, subject: subject)
        let title = fields.required(.title, subject)
        let metrics = fields.list(.metrics)
        if metrics.isEmpty, fields.problems.isEmpty {
            fields.refuse(
                Diagnostic(
                    .keyMissing, at: node.place,
                    Phrase("A comparison needs “metrics”.", zh: "对比表缺少“metrics”。"),
                    remedy: Phrase("Add “metrics: [id, …]”.", zh: "请补上“metrics: [指标编号, …]”。")))
        }
        let areas = fields.list(.areas)
        let level = fields.choice(.level, of: AreaLevel.self)
        if areas.isEmpty, fields.node(.level) == nil {
            fields.refuse(
                Diagnostic(
                    .keyMissing, at: node.place,
                    Phrase("A comparison needs “areas” or a “level”.", zh: "对比表缺少“areas”或“level”。"),
                    remedy: Phrase(
                        "List the areas (“areas: [id, …]”), or name a level (“level: district”).",
                        zh: "请列出地区（“areas: [编号, …]”）或写明级别（“level: district”）。")))
        }
        let draft = title.map { title in
            ComparisonDraft(
                id: id, title: title.value, summary: fields.text(.summary)?.value, theme: fields.text(.theme),
                metrics: metrics, areas: areas, level: level, parent: fields.text(.parent),
                period: fields.text(.period), sort: fields.text(.sort),
                isDescending: fields.flag(.descending) ?? true, chart: fields.text(.chart),
                note: fields.text(.note)?.value)
        }
        problems += fields.problems
        return draft
    }
}
