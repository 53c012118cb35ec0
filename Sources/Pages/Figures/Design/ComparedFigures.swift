import Markup
import ReportAnalysis
import ReportModel

/// What a chart shows of one metric in one period: the figures that can stand side by side, the words around them, and
/// the same figures as a table.
struct ComparedFigures {
    let view: Viewpoint
    /// The id of the drawing.
    let id: String
    let design: ChartDesign
    let metric: Key<Metric>
    let period: PeriodChoice
    private let table: ComparisonTable
    private(set) var figures: DrawableFigures

    init(view: Viewpoint, id: String, design: ChartDesign, metric: Key<Metric>, period: PeriodChoice) {
        self.view = view
        self.id = id
        self.design = design
        self.metric = metric
        self.period = period
        table = view.analysis.table(
            of: TableDesign(
                metrics: [metric], areas: design.areas, periods: [period], sort: TableDesign.Sort(metric)))
        figures = DrawableFigures(table.rows.map { ($0.area, $0.cells[0].point) }, view.report)
        figures.sort()
    }

    private var words: DesignWords { view.words.designs }

    var caption: String {
        let name = view.report.metrics[metric].name
        let rule =
            figures.period.map { words.chart(name, view.label($0)) }
            ?? (figures.drawn.isEmpty ? name : words.chartOfSeveralPeriods(name))
        let part = figures.period.map { words.chart(name, view.label($0)) } ?? name
        return design.title(
            rule, part: part, isOneOfSeveral: design.metrics.count * design.periods.count > 1, view.words.tables)
    }

    /// The same figures, those that are not drawn too.
    var twin: HTML {
        DesignedTable(view: view, id: "\(id)-table", table: table, title: caption, isTwin: true).html
    }

    /// Who is not drawn, and what the author says.
    var remarks: [HTML] {
        (notDrawn + [design.note].compactMap(\.self)).map { HTML(text: $0) }
    }

    /// Who is not drawn, for each reason a sentence.
    private var notDrawn: [String] {
        DrawableFigures.Obstacle.allCases.compactMap { why in
            let names = figures.left.filter { $0.why == why }.map { view.report.areas[$0.area].shortName }
            return names.isEmpty ? nil : words.notDrawn(why, view.shortened(names))
        }
    }
}

extension Viewpoint {
    /// Names one behind the other; of many only how many there are.
    func shortened(_ names: [String]) -> String {
        names.count <= 15 ? list(names) : words.metrics.areas(names.count)
    }
}
