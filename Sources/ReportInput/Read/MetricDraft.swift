package import Diagnostics
package import ReportModel

/// A metric of `metrics.yml` as written.
package struct MetricDraft: Sendable {
    package var id: Located<String>
    package var name: String
    package var shortName: String?
    package var unit: String
    package var nature: Nature
    package var better: Polarity
    package var decimals: Int?
    package var theme: Located<String>
    package var definition: String
    package var note: String?
    package var numerator: Located<String>?
    package var denominator: Located<String>?
    package var partOf: Located<String>?
    package var hasCompleteParts: Bool
    package var changeOf: Located<String>?
    package var changeBase: ChangeBase?
    package var population: Located<String>?
    package var factor: Located<String>?
    package var target: TargetDraft?
    package var isAdditive: Bool?
    package var minimum: Located<String>?
    package var maximum: Located<String>?
    package var aliases: [String]
    package var dimensions: [DimensionDraft]

    /// Reads one metric; nil, with problems, if something that it needs is missing.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> MetricDraft? {
        let subject = Phrase("a metric", zh: "指标")
        var fields = Fields<MetricKey>(node, subject: subject)
        var ratio = fields.node(.ratio).map { Fields<RatioKey>($0, subject: Phrase("a ratio", zh: "比率")) }
        let numerator = ratio?.required(.of, Phrase("a ratio", zh: "比率"))
        let denominator = ratio?.required(.to, Phrase("a ratio", zh: "比率"))
        let id = fields.required(.id, subject)
        let name = fields.required(.name, subject)
        let unit = fields.required(.unit, subject)
        let theme = fields.required(.theme, subject)
        let definition = fields.required(.definition, subject)
        _ = fields.required(.nature, subject)
        let nature = fields.choice(.nature, of: Nature.self)
        let better = fields.choice(.better, of: Polarity.self) ?? .neutral
        let decimals = fields.integer(.decimals, in: 0...6)
        let changeBase = fields.choice(.changeAgainst, of: ChangeBase.self)
        let hasCompleteParts = fields.choice(.parts, of: PartsWord.self) == .complete
        let isAdditive = fields.flag(.additive)
        let (minimum, maximum) = (fields.text(.minimum), fields.text(.maximum))
        let (partOf, changeOf) = (fields.text(.partOf), fields.text(.changeOf))
        let (population, factor) = (fields.text(.per), fields.text(.factor))
        if let place = fields.keyPlace(.factor), fields.isEmpty(.per) {
            fields.refuse(
                Diagnostic(
                    .keyConflict, at: place,
                    Phrase(
                        "“factor” stands without “per”.",
                        zh: "\(MetricKey.factor.inChinese)缺少配套的\(MetricKey.per.inChinese)。"),
                    remedy: Phrase(
                        "Say what is divided by (“per: POPULATION”), or take “factor” out.",
                        zh: "请写明“人均基数: 人口指标”，或删去“每”。")))
        }
        let target = fields.node(.target).flatMap { TargetDraft.read($0, problems: &problems) }
        let (shortName, note) = (fields.text(.shortName)?.value, fields.text(.note)?.value)
        let aliases = fields.list(.aliases).map(\.value)
        let dimensions = fields.items(.breakdowns).compactMap { DimensionDraft.read($0, problems: &problems) }
        problems += fields.problems + (ratio?.problems ?? [])
        guard let id, let name, let unit, let theme, let definition, let nature else { return nil }
        return MetricDraft(
            id: id, name: name.value, shortName: shortName, unit: unit.value, nature: nature, better: better,
            decimals: decimals, theme: theme, definition: definition.value, note: note, numerator: numerator,
            denominator: denominator, partOf: partOf, hasCompleteParts: hasCompleteParts, changeOf: changeOf,
            changeBase: changeBase, population: population, factor: factor, target: target, isAdditive: isAdditive,
            minimum: minimum, maximum: maximum, aliases: aliases,
            dimensions: dimensions)
    }
}
