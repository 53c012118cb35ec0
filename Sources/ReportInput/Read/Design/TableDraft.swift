package import Diagnostics
package import ReportModel

/// A table as written, of a comparison or of a block in a text.
package struct TableDraft: Sendable, Hashable {
    /// Where it begins.
    package var place: Place
    package var title: String?
    package var selection: SelectionDraft
    package var columns: [Located<TableDesign.Column>]
    package var sort: Located<String>?
    package var isDescending: Bool?
    package var grouping: TableDesign.Grouping?
    /// Where it is said that rows are added up; nil where it is not.
    package var totals: Place?
    package var ranksAcrossPeriods: Bool
    package var changeBase: ChangeBase?
    package var isHeatTable: Bool
    package var note: String?

    /// Reads the keys of a table; problems stay with the fields.
    static func read(_ fields: inout Fields<DesignKey>, subject: Phrase) -> TableDraft {
        let draft = TableDraft(
            place: fields.place, title: fields.text(.title)?.value,
            selection: SelectionDraft.read(&fields, subject: subject),
            columns: fields.choices(.columns, of: TableDesign.Column.self), sort: fields.text(.sort),
            isDescending: fields.flag(.descending), grouping: fields.choice(.grouping, of: TableDesign.Grouping.self),
            totals: fields.flag(.totals) == true ? fields.node(.totals)?.place : nil,
            ranksAcrossPeriods: fields.flag(.rankAcrossPeriods) ?? false,
            changeBase: fields.choice(.changeAgainst, of: ChangeBase.self), isHeatTable: fields.flag(.heat) ?? false,
            note: fields.text(.note)?.value)
        refuseIdle(draft, &fields)
        return draft
    }

    /// Keys that change nothing without another one.
    private static func refuseIdle(_ draft: TableDraft, _ fields: inout Fields<DesignKey>) {
        if let place = fields.keyPlace(.descending), draft.sort.map({ SortWord.named($0.value) != nil }) ?? true {
            fields.refuse(
                Diagnostic(
                    .keyConflict, at: place,
                    Phrase(
                        "“descending” stands without a metric to sort by.",
                        zh: "\(DesignKey.descending.inChinese)缺少排序的指标。"),
                    remedy: Phrase(
                        "Name the metric (“sort: METRIC”), or take “descending” out.", zh: "请写明“排序: 指标编号”，或删去“降序”。")))
        }
        let tellsChanges =
            draft.columns.contains { $0.value == .change }
            || draft.sort.map { SortText($0).column == .change } ?? false
        if let place = fields.keyPlace(.changeAgainst), !tellsChanges {
            fields.refuse(
                Diagnostic(
                    .keyConflict, at: place,
                    Phrase(
                        "“change-against” stands without a column that tells changes.",
                        zh: "\(DesignKey.changeAgainst.inChinese)缺少配套的“变化”（change）列。"),
                    remedy: Phrase(
                        "Add the column (“columns: [value, change]”), or take “change-against” out.",
                        zh: "请加上该列（“列: [数值, 变化]”），或删去“变化基期”。")))
        }
    }
}
