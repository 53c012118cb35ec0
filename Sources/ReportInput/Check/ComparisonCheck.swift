import Diagnostics
import ReportModel

/// Makes the comparison tables from their files.
enum ComparisonCheck {
    static func comparisons(
        _ drafts: [ComparisonDraft], areas: AreaCheck, metrics: MetricCheck, themes: DeclaredIDs<Theme>,
        problems: inout [Diagnostic]
    ) -> Register<Comparison> {
        let ids = DeclaredIDs<Comparison>(
            drafts.map(\.id), subject: Phrase("comparison", zh: "对比表"), unknown: .keyUnknown,
            file: ContentPath.comparisons, problems: &problems)
        var result: [Comparison] = []
        for draft in ids.kept.map({ drafts[$0] }) {
            let columns = metrics.ids.resolve(draft.metrics, problems: &problems)
            let rows = rows(draft, areas, problems: &problems)
            let period = period(draft, problems: &problems)
            let sort = column(draft.sort, among: columns, metrics, problems: &problems)
            let drawn = column(draft.chart, among: columns, metrics, problems: &problems)
            result.append(
                Comparison(
                    id: draft.id.value, title: draft.title, summary: draft.summary,
                    theme: draft.theme.flatMap { themes.resolve($0, problems: &problems) },
                    table: TableDesign(
                        metrics: columns, areas: rows, periods: [period], sort: sort.map { TableDesign.Sort($0) },
                        isDescending: draft.isDescending, note: draft.note),
                    charts: drawn.map { [ChartDesign(kind: .bars, metrics: [$0], areas: rows, periods: [period])] }
                        ?? []))
        }
        return Register(result)
    }

    /// The areas listed, in that order; or all of a level (below a parent, if one is named), in the register's order.
    private static func rows(
        _ draft: ComparisonDraft, _ areas: AreaCheck, problems: inout [Diagnostic]
    ) -> [Key<Area>] {
        guard draft.areas.isEmpty else {
            return areas.ids.resolve(draft.areas, problems: &problems)
        }
        let parent = draft.parent.flatMap { areas.ids.resolve($0, problems: &problems) }
        guard let level = draft.level else { return [] }
        return areas.areas.keys.filter { key in
            areas.areas[key].level == level && (parent == nil || isBelow(key, parent, areas.areas))
        }
    }

    private static func isBelow(_ key: Key<Area>, _ ancestor: Key<Area>?, _ areas: Register<Area>) -> Bool {
        var next = areas[key].parent
        while let parent = next {
            if parent == ancestor { return true }
            next = areas[parent].parent
        }
        return false
    }

    private static func period(
        _ draft: ComparisonDraft, problems: inout [Diagnostic]
    ) -> PeriodChoice {
        guard let text = draft.period else { return .latest }
        switch text.value {
        case "latest", "最新": return .latest
        case "latest-common", "最近共同": return .latestCommon
        default:
            // A year asks for its flows and for the stocks at its end, so it is read as a ratio's period: 2018 is the span.
            return PeriodCheck.period(text, nature: .ratio, problems: &problems).map { .fixed($0) } ?? .latest
        }
    }

    /// The metric that orders the rows or is drawn: one of the table's own.
    private static func column(
        _ id: Located<String>?, among columns: [Key<Metric>], _ metrics: MetricCheck, problems: inout [Diagnostic]
    ) -> Key<Metric>? {
        guard let id, let key = metrics.ids.resolve(id, problems: &problems) else { return nil }
        // A table without columns has had its problem told: its metrics could not be found.
        guard !columns.contains(key), !columns.isEmpty else { return key }
        let own = columns.map { metrics.metrics[$0].id }.joined(separator: ", ")
        problems.append(
            Diagnostic(
                .valueInvalid, at: id.place,
                Phrase(
                    "“\(id.value)” is not among the table's metrics (\(own)).", zh: "“\(id.value)”不在本表的指标（\(own)）中。"),
                remedy: Phrase("Add it to “metrics”, or name one of them.", zh: "请将其加入“指标”（metrics），或改用其中之一。")))
        return nil
    }
}
