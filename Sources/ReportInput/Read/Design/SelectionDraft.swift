package import Diagnostics
package import ReportModel

/// What a table, a chart or figures are to show, as written: metrics × areas × periods.
package struct SelectionDraft: Sendable, Hashable {
    package var metrics: [Located<String>]
    /// Ids, or the one word that means all.
    package var areas: [Located<String>]
    package var group: Located<String>?
    package var level: Located<AreaLevel>?
    package var parent: Located<String>?
    package var periods: [Located<String>]

    /// Reads the keys that all designs have in common. Keys that exclude each other become problems.
    ///
    /// - Parameter isWhole: whether it must say for itself which areas it is about; a chart of a comparison need not.
    static func read(
        _ fields: inout Fields<DesignKey>, subject: Phrase, isWhole: Bool = true
    ) -> SelectionDraft {
        let metrics = fields.list(.metrics)
        if metrics.isEmpty { refuseMissing(.metrics, &fields, subject) }
        let areas = fields.list(.areas)
        let level = fields.choice(.level, of: AreaLevel.self)
        let levelPlace = fields.node(.level)?.place
        let draft = SelectionDraft(
            metrics: metrics, areas: areas, group: fields.text(.group),
            level: level.flatMap { level in levelPlace.map { Located(level, at: $0) } }, parent: fields.text(.parent),
            periods: fields.list(.period))
        refuseConflicts(&fields)
        if isWhole, [.areas, .group, .level].allSatisfy({ fields.isEmpty($0) }) {
            refuseMissing(.areas, &fields, subject)
        }
        return draft
    }

    /// Of the keys that say which areas are meant only one can stand, and `parent` only with `level`.
    private static func refuseConflicts(_ fields: inout Fields<DesignKey>) {
        let given = [DesignKey.areas, .group, .level].compactMap { key in
            fields.keyPlace(key).map { (key: key, place: $0) }
        }.sorted { $0.place < $1.place }
        for (first, other) in zip(given, given.dropFirst()) {
            fields.refuse(
                Diagnostic(
                    .keyConflict, at: other.place,
                    Phrase(
                        "“\(other.key.rawValue)” and “\(first.key.rawValue)” both say which areas are meant.",
                        zh: "\(other.key.inChinese)与\(first.key.inChinese)都指定了地区。"),
                    remedy: Phrase("Keep one of them.", zh: "请只保留一个。"),
                    notes: [.init(Phrase("The other one.", zh: "另一处在此。"), at: first.place)]))
        }
        guard let place = fields.keyPlace(.parent), fields.isEmpty(.level) else { return }
        fields.refuse(
            Diagnostic(
                .keyConflict, at: place,
                Phrase(
                    "“parent” stands without a “level”.",
                    zh: "\(DesignKey.parent.inChinese)缺少配套的\(DesignKey.level.inChinese)。"),
                remedy: Phrase(
                    "Say of which level the areas below it are (“level: district”), or take “parent” out.",
                    zh: "请写明下级地区的级别（“级别: 县级”），或删去“上级”。")))
    }

    private static func refuseMissing(_ key: DesignKey, _ fields: inout Fields<DesignKey>, _ subject: Phrase) {
        // Of what is no group of keys, or has a value of the wrong type, that has been told.
        guard fields.isGroup, fields.isEmpty(key) else { return }
        let english = subject.english.capitalizedFirst
        fields.refuse(
            key == .metrics
                ? Diagnostic(
                    .keyMissing, at: fields.place,
                    Phrase("\(english) needs “metrics”.", zh: "\(subject.chinese)缺少\(key.inChinese)。"),
                    remedy: Phrase("Add “metrics: [id, …]”.", zh: "请补上“指标: [指标编号, …]”。"))
                : Diagnostic(
                    .keyMissing, at: fields.place,
                    Phrase(
                        "\(english) needs “areas”, a “group” or a “level”.",
                        zh:
                            "\(subject.chinese)缺少\(key.inChinese)、\(DesignKey.group.inChinese)或\(DesignKey.level.inChinese)。"
                    ),
                    remedy: Phrase(
                        "List the areas (“areas: [id, …]”), or name a group or a level (“level: district”).",
                        zh: "请列出地区（“地区: [编号, …]”），或写明地区组或级别（“级别: 县级”）。")))
    }
}
