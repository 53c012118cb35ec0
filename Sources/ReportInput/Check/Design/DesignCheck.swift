import Diagnostics
import ReportModel

/// Makes tables, charts and figures of what is written in comparisons and in blocks of texts.
struct DesignCheck {
    let areas: AreaCheck
    let groups: GroupCheck
    let metrics: MetricCheck

    /// What a block becomes; nil, with a problem, if it can't be shown.
    func block(_ draft: BlockDraft, problems: inout [Diagnostic]) -> FigureBlock? {
        switch draft {
        case .table(let draft):
            let table = table(draft, problems: &problems)
            return table.metrics.isEmpty || table.areas.isEmpty ? nil : .table(table)
        case .chart(let draft):
            guard let chart = chart(draft, beside: nil, problems: &problems) else { return nil }
            return chart.metrics.isEmpty || chart.areas.isEmpty ? nil : .chart(chart)
        case .figures(let draft):
            let figures = figures(draft, problems: &problems)
            return figures.metrics.isEmpty || figures.areas.isEmpty ? nil : .figures(figures)
        }
    }

    /// Figures in large print.
    private func figures(_ draft: FiguresDraft, problems: inout [Diagnostic]) -> FiguresDesign {
        let selection = selection(draft.selection, problems: &problems)
        return FiguresDesign(
            title: draft.title, metrics: selection.metrics, areas: selection.areas,
            periods: selection.periods ?? [.latest])
    }

    /// Tells of a metric that must be one of the table's own and is not.
    func refuse(
        _ metric: Key<Metric>, _ text: Located<String>, unlessIn own: [Key<Metric>], _ problems: inout [Diagnostic]
    ) {
        // A table without metrics has had its problem told: they could not be found.
        guard !own.contains(metric), !own.isEmpty else { return }
        let ids = own.map { metrics.metrics[$0].id }.joined(separator: ", ")
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase(
                    "“\(text.value)” is not among the table's metrics (\(ids)).", zh: "“\(text.value)”不在本表的指标（\(ids)）中。"
                ),
                remedy: Phrase("Add it to “metrics”, or name one of them.", zh: "请将其加入“指标”（metrics），或改用其中之一。")))
    }

    /// The name of a metric for messages, in both languages.
    func name(_ metric: Key<Metric>) -> Phrase {
        let metric = metrics.metrics[metric]
        return Phrase("\(metric.name) (\(metric.id))", zh: "\(metric.name)（\(metric.id)）")
    }
}
