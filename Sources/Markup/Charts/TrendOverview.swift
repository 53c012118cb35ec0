/// Values of very many over time as thin grey lines in one plot, any of which can be picked out by a link to its id,
/// without a script: the style sheet makes the line that is the target of the page's address thick and shows its name.
///
/// Up to three lines stand out from the start. As in every chart, points are joined only where nothing is missing
/// between them and the series does not break.
package struct TrendOverview: Sendable, Hashable {
    /// Unique on its page: the ids of the title and the description begin with it.
    package var id: String
    /// What is shown, where and when.
    package var title: String
    /// What a reader sees in the chart, in a sentence or two, for those who do not see it.
    package var description: String
    package var lines: [Line]

    /// One line.
    package struct Line: Sendable, Hashable {
        /// What links pick the line out by; unique on its page.
        package var id: String
        package var series: TrendChart.Series
        /// Whether the line stands out from the start; those behind the third do not.
        package var isHighlighted: Bool

        package init(id: String, series: TrendChart.Series, isHighlighted: Bool = false) {
            self.id = id
            self.series = series
            self.isHighlighted = isHighlighted
        }
    }

    package init(id: String, title: String, description: String, lines: [Line]) {
        self.id = id
        self.title = title
        self.description = description
        self.lines = lines
    }

    /// The most lines that stand out from the start; the fourth colour is that of the line picked out.
    private static let mostHighlighted = 3

    /// The drawing. The same chart gives the same bytes.
    package var html: HTML {
        let labels = lines.map { TrendOverviewLabel($0.series) }
        let ends = ValueEnds(lines.map(\.series))
        let highlighted = lines.indices.filter { lines[$0].isHighlighted }.prefix(Self.mostHighlighted)
        // Long names of lines that stand out from the start need more room than the plot has.
        let labelsHeight = highlighted.reduce(0) { $0 + labels[$1].height + LabelBox.gap }
        let axes = TrendAxes(
            lines.map(\.series), left: ends.width + 12,
            right: Drawing.width - (labels.map(\.width).max() ?? 0) - 12,
            top: max(Drawing.lineHeight, labelsHeight - TrendAxes.plotHeight))
        let periodLabels = axes.periodLabels
        var drawing = Drawing()
        axes.draw(labels: periodLabels, in: &drawing)
        for label in ends.placed(on: axes) { drawing.label(label) }

        let shown = LabelBox.spread(
            highlighted.map { labels[$0].placed(on: axes) }, within: 0...axes.timeAxis)
        let periods = axes.periodIndices
        func paths(_ index: Int) -> TrendPaths {
            TrendPaths(
                lines[index].series, periods: periods, top: Int(axes.plot.lowerBound), bottom: Int(axes.timeAxis),
                cap: 4
            ) {
                Int(axes.x($0).rounded())
            } y: {
                Int(axes.y($0).rounded())
            }
        }
        var grey = Drawing()
        for index in lines.indices where !highlighted.contains(index) {
            grey.pickable(
                id: lines[index].id, paths: paths(index), label: labels[index].placed(on: axes), style: nil)
        }
        var own = Drawing()
        // The first lies on top.
        for (style, (index, label)) in zip(highlighted, shown).enumerated().reversed() {
            own.pickable(id: lines[index].id, paths: paths(index), label: label, style: LineStyle(series: style))
        }
        // Very many lines are thinner, so that something is seen between them.
        let width = min(max(60 / Double(max(lines.count, 1)), 0.5), 1.5)
        drawing.pickable(id: id, grey: grey, own: own, width: width)
        let labelHeight = periodLabels.map(\.height).max() ?? 0
        return drawing.image(
            id: id, title: title, description: description, height: axes.timeAxis + labelHeight + 8)
    }
}
