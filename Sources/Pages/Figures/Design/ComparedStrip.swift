import Markup
import ReportAnalysis
import ReportModel

/// The figures of a chart on one metric in one period on one line, with the area that is marked.
struct ComparedStrip {
    let view: Viewpoint
    let design: ChartDesign
    private let compared: ComparedFigures

    init(view: Viewpoint, id: String, design: ChartDesign, metric: Key<Metric>, period: PeriodChoice) {
        self.view = view
        self.design = design
        compared = ComparedFigures(view: view, id: id, design: design, metric: metric, period: period)
    }

    /// The drawing; nothing if there are fewer than two figures.
    var html: HTML {
        let bars = compared.figures.drawn
        guard bars.count > 1, let highest = bars.first, let lowest = bars.last else { return HTML() }
        let own = bars.first { $0.point.area == design.highlight }
        let words = view.words.tables
        let ends = [
            (lowest, words.lowest(text(lowest))), (highest, words.highest(text(highest))),
        ]
        let told = [own.map { name($0) + " " + text($0) }].compactMap(\.self) + ends.map { name($0.0) + " " + $0.1 }
        let strip = DistributionStrip(
            id: compared.id, title: compared.caption, description: design.description ?? words.sentence(told),
            positions: bars.map(\.figure.number.position),
            own: own.map { .init(position: $0.figure.number.position, text: name($0) + " " + text($0)) },
            lowest: .init(position: lowest.figure.number.position, text: name(lowest) + " " + text(lowest)),
            highest: .init(position: highest.figure.number.position, text: name(highest) + " " + text(highest)))
        return ChartFrame(
            caption: compared.caption, drawing: strip.html, twin: compared.twin,
            below: [view.sourceLine(bars.map(\.point))] + compared.remarks
        ).html(words)
    }

    private func name(_ bar: RankedChart.Bar) -> String { view.report.areas[bar.point.area].shortName }

    private func text(_ bar: RankedChart.Bar) -> String {
        view.numbers.figure(bar.figure, unit: view.report.metrics[compared.metric].unit)
    }
}
