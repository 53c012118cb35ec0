import Markup
import ReportAnalysis
import ReportModel

/// Figures of several areas on one metric as ranked bars.
struct RankedChart {
    let view: Viewpoint
    let id: String
    let caption: String
    let metric: Key<Metric>
    /// In the order of the bars.
    var bars: [Bar]
    /// What a reader sees in it, where somebody wrote that; else it is written by rule.
    var statedDescription: String?
    /// The same figures as a table, where none stands beside the chart.
    var twin = HTML()
    /// What is said below the sources: which areas are not drawn, and why.
    var remarks: [HTML] = []

    /// A figure with the area it is for.
    struct Bar {
        var point: Point
        var figure: Figure
        /// Whether the period stands beside the name, because the bars are of several.
        var namesPeriod = false
        var isHighlighted = false

        /// The bar of a point that tells one figure; nil if it tells none or several.
        init?(_ point: Point) {
            guard let figure = point.figure else { return nil }
            self.point = point
            self.figure = figure
        }
    }

    /// The fewest bars worth drawing, and the most that can be read.
    static let barCounts = 2...40

    /// The chart; nothing if it would have too few bars or too many.
    var html: HTML {
        guard Self.barCounts.contains(bars.count) else { return HTML() }
        let chart = RankedBarChart(
            id: id, title: caption, description: statedDescription ?? description,
            rows: bars.map { bar in
                RankedBarChart.Row(
                    label: label(bar), text: text(bar), position: bar.figure.number.position,
                    interval: bar.figure.drawnInterval, isHighlighted: bar.isHighlighted,
                    hint: view.hint(on: bar.point))
            })
        let below = [view.sourceLine(bars.map(\.point))] + remarks
        return ChartFrame(caption: caption, drawing: chart.html, twin: twin, below: below).html(view.words.tables)
    }

    private func label(_ bar: Bar) -> String {
        let name = view.report.areas[bar.point.area].shortName
        return bar.namesPeriod ? name + view.words.tables.inBrackets(view.label(bar.point.period)) : name
    }

    private func text(_ bar: Bar) -> String {
        view.numbers.figure(bar.figure, unit: view.report.metrics[metric].unit)
    }

    /// Every bar where they are few, else the first and the last.
    private var description: String {
        let told = bars.count <= Self.mostDescribed ? bars : [bars[0], bars[bars.count - 1]]
        return view.words.tables.sentence(told.map { label($0) + " " + text($0) })
    }

    private static let mostDescribed = 12
}
