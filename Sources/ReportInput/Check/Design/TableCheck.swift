import Diagnostics
import ReportModel

/// Makes tables.
extension DesignCheck {
    /// The table of a draft; what it can't show is told.
    func table(_ draft: TableDraft, problems: inout [Diagnostic]) -> TableDesign {
        var selection = selection(draft.selection, problems: &problems)
        if let sort = draft.sort, SortWord.named(sort.value) != nil { selection.areas.sort() }
        let columns = columns(draft.columns, of: selection.metrics, problems: &problems)
        if let totals = draft.totals, !isMet(.sums, by: selection.metrics) {
            problems.append(
                Diagnostic(
                    .designUnfit, at: totals, ColumnNeed.sums.metByNone,
                    remedy: Phrase(
                        "Take “totals” out: rates do not add up.", zh: "请删去“合计”（totals）；比率不能相加。")))
        }
        return TableDesign(
            title: draft.title, metrics: selection.metrics, areas: selection.areas, group: selection.group,
            periods: selection.periods ?? [.latest], columns: columns.isEmpty ? [.value] : columns,
            sort: draft.sort.flatMap { sort($0, of: selection.metrics, problems: &problems) },
            isDescending: draft.isDescending ?? true, grouping: draft.grouping, hasTotals: draft.totals != nil,
            ranksAcrossPeriods: draft.ranksAcrossPeriods, changeBase: draft.changeBase,
            isHeatTable: draft.isHeatTable, note: draft.note)
    }

    /// The columns, each once, and each with something to tell.
    private func columns(
        _ drafts: [Located<TableDesign.Column>], of own: [Key<Metric>], problems: inout [Diagnostic]
    ) -> [TableDesign.Column] {
        var firstPlaces: [TableDesign.Column: Place] = [:]
        return drafts.compactMap { column in
            if let first = firstPlaces.updateValue(column.place, forKey: column.value) {
                let word = column.value.rawValue
                problems.append(
                    Diagnostic(
                        .idDuplicate, at: column.place,
                        Phrase(
                            "The column “\(word)” stands in the list twice.",
                            zh: "列表中的列“\(column.value.chinese.first ?? word)”（\(word)）重复出现。"),
                        remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                        notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
                return nil
            }
            if let need = ColumnNeed(column.value), !isMet(need, by: own) {
                problems.append(
                    Diagnostic(.designUnfit, at: column.place, need.metByNone, remedy: need.remedy))
            }
            return column.value
        }
    }

    /// Whether one of the metrics meets a need. Of a table without metrics nothing more is told.
    private func isMet(_ need: ColumnNeed, by own: [Key<Metric>]) -> Bool {
        own.isEmpty || own.contains { need.isMet(by: metrics.metrics[$0]) }
    }
}
