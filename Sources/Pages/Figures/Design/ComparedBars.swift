import Markup
import ReportAnalysis
import ReportModel

/// The figures of a chart on one metric in one period as bars, the highest first.
struct ComparedBars {
    let view: Viewpoint
    let design: ChartDesign
    private let compared: ComparedFigures

    init(view: Viewpoint, id: String, design: ChartDesign, metric: Key<Metric>, period: PeriodChoice) {
        self.view = view
        self.design = design
        compared = ComparedFigures(view: view, id: id, design: design, metric: metric, period: period)
    }

    var html: HTML {
        let bars = bars
        return RankedChart(
            view: view, id: compared.id, caption: compared.caption, metric: compared.metric, bars: bars,
            statedDescription: design.description, twin: compared.twin,
            remarks: [HTML(text: cut ?? "")] + compared.remarks
        ).html
    }

    /// The highest ones, and the one that is marked.
    private var bars: [RankedChart.Bar] {
        var bars = compared.figures.drawn
        for index in bars.indices { bars[index].isHighlighted = bars[index].point.area == design.highlight }
        let most = RankedChart.barCounts.upperBound
        guard let marked = bars.dropFirst(most).first(where: \.isHighlighted) else { return Array(bars.prefix(most)) }
        return bars.prefix(most - 1) + [marked]
    }

    /// That not all bars are drawn.
    private var cut: String? {
        let count = compared.figures.drawn.count
        let most = RankedChart.barCounts.upperBound
        return count > most ? view.words.designs.onlyHighest(most, count) : nil
    }
}
