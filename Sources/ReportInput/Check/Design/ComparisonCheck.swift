import Diagnostics
import ReportModel

/// Makes the comparisons from their files.
enum ComparisonCheck {
    static func comparisons(
        _ drafts: [ComparisonDraft], designs: DesignCheck, themes: DeclaredIDs<Theme>, problems: inout [Diagnostic]
    ) -> Register<Comparison> {
        let ids = DeclaredIDs<Comparison>(
            drafts.map(\.id), subject: Phrase("comparison", zh: "对比表"), unknown: .keyUnknown,
            file: ContentPath.comparisons, problems: &problems)
        var result: [Comparison] = []
        for draft in ids.kept.map({ drafts[$0] }) {
            let table = designs.table(draft.table, problems: &problems)
            var charts: [ChartDesign] = []
            for chart in draft.charts {
                for metric in chart.selection.metrics { refuse(metric, unlessIn: table, designs, &problems) }
                if let design = designs.chart(chart, beside: table, problems: &problems) { charts.append(design) }
            }
            result.append(
                Comparison(
                    id: draft.id.value, title: draft.title, summary: draft.summary,
                    theme: draft.theme.flatMap { themes.resolve($0, problems: &problems) }, table: table,
                    charts: charts, origin: Origin(file: draft.id.place.file, line: 1)))
        }
        return Register(result)
    }

    /// The table is the chart's twin for those who do not see it, so that it has all that is drawn.
    private static func refuse(
        _ id: Located<String>, unlessIn table: TableDesign, _ designs: DesignCheck, _ problems: inout [Diagnostic]
    ) {
        guard let metric = designs.metrics.ids.key(id.value) else { return }
        designs.refuse(metric, id, unlessIn: table.metrics, &problems)
    }
}
