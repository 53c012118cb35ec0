import Markup
import ReportAnalysis
import ReportModel

/// What a table shows of one metric in one period, with what is worked out once for all of its rows.
struct ComparedColumn {
    let metric: Metric
    let column: ComparisonTable.Column
    /// The period that all figures are of, if they are of one.
    let period: Period?
    /// Which of the figures can be drawn side by side.
    let figures: DrawableFigures
    /// The scale of the bars of the column.
    let bars: CellBar.Scale
    /// The values on its strips.
    let strip: StripPeers
    private let shades: [Key<Area>: Int]
    /// For each area that is ranked the number of its ranking.
    private let rankings: [Key<Area>: Int]

    /// - Parameter index: the place of the column in the table.
    init(view: Viewpoint, table: ComparisonTable, index: Int) {
        let column = table.columns[index]
        self.column = column
        metric = view.report.metrics[column.metric]
        if case .comparable(let period) = column.comparability.verdict { self.period = period } else { period = nil }
        figures = DrawableFigures(table.rows.map { ($0.area, $0.cells[index].point) }, view.report)
        bars = CellBar.Scale(covering: figures.drawn.map { BarValue($0.figure) })
        strip = StripPeers(
            positions: figures.drawn.map(\.figure.number.position),
            median: column.summary.median?.value?.value.position)
        var rankings: [Key<Area>: Int] = [:]
        for (number, ranking) in column.rankings.enumerated() {
            for entry in ranking.entries { rankings[entry.area] = number }
        }
        self.rankings = rankings
        shades = table.design.isHeatTable ? Shades(column.rankings).byArea : [:]
    }

    /// From 1 to 5 by its place among those it is ranked with, 5 for the first; nil in a table without shades.
    func shade(of area: Key<Area>) -> Int? { shades[area] }

    /// The figures that an area's is ranked with; nil where it is not ranked.
    func ranking(of area: Key<Area>) -> Ranking? { rankings[area].map { column.rankings[$0] } }
}

extension BarValue {
    /// The bar of a figure.
    init(_ figure: Figure) {
        self.init(figure.number.position, interval: figure.drawnInterval)
    }
}
