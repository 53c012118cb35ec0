import Markup
import ReportAnalysis
import ReportModel

/// Figures of one metric over time as lines, with the same figures as a table.
struct TrendFigure {
    let view: Viewpoint
    let id: String
    let caption: String
    let metric: Key<Metric>
    /// Each with the name it has in the chart.
    let trends: [(name: String, trend: Trend)]
    var form = Form.lines
    /// What a reader sees in it, where somebody wrote that; else it is written by rule.
    var statedDescription: String?
    /// What is said below the sources: which areas are not drawn, and why.
    var remarks: [HTML] = []

    /// How trends are drawn.
    enum Form {
        /// All in one plot; at most four.
        case lines
        /// All in one plot, in grey; a link below picks one out. The first ones stand out, as many as are told.
        case overview(highlighted: Int)
        /// Each in a small drawing of its own. The first ones are marked, as many as are told.
        case multiples(highlighted: Int)
    }

    /// The most lines that can be told apart.
    static let mostLines = 4
    private static let mostDescribed = 12

    var html: HTML {
        guard !trends.isEmpty else { return HTML() }
        let shown = shown
        let sources = view.sourceLine(shown.flatMap(\.trend.points))
        return ChartFrame(
            caption: caption, drawing: drawing(shown), twin: twin(of: shown), below: [sources] + remarks
        ).html(view.words.tables)
    }

    private var shown: ArraySlice<(name: String, trend: Trend)> {
        if case .lines = form { trends.prefix(Self.mostLines) } else { trends[...] }
    }

    private func drawing(_ shown: ArraySlice<(name: String, trend: Trend)>) -> HTML {
        let description = statedDescription ?? description(of: shown)
        let series = shown.map { TrendChart.Series(name: $0.name, points: points(of: $0.trend)) }
        switch form {
        case .lines:
            return TrendChart(id: id, title: caption, description: description, series: series).html
        case .overview(let highlighted):
            let lines = zip(shown, series).enumerated().map { index, line in
                TrendOverview.Line(
                    id: lineID(line.0.trend), series: line.1, isHighlighted: index < highlighted)
            }
            var html = TrendOverview(id: id, title: caption, description: description, lines: lines).html
            html.append(picks(shown))
            return html
        case .multiples(let highlighted):
            let panels = series.enumerated().map { index, series in
                SmallMultiples.Panel(series, isHighlighted: index < highlighted)
            }
            return SmallMultiples(id: id, title: caption, description: description, panels: panels).html
        }
    }

    private func lineID(_ trend: Trend) -> String { "\(id)-\(view.report.areas[trend.series.area].id)" }

    /// Links that pick a line out.
    private func picks(_ shown: ArraySlice<(name: String, trend: Trend)>) -> HTML {
        HTML { html in
            html.add(.p, view.words.designs.pick, .class("chart-source"))
            html.add(.ul, .class("links")) { list in
                for line in shown {
                    list.add(.li) { $0.add(.a, line.name, .href("#" + Routes.encoded(lineID(line.trend)))) }
                }
            }
        }
    }

    private func points(of trend: Trend) -> [TrendChart.Point] {
        trend.points.indices.map { index in
            let point = trend.points[index]
            return TrendChart.Point(
                period: view.label(point.period), time: Double(point.period.end.dayNumber), text: text(point),
                position: point.figure?.number.position, isBreak: trend.isBreak(at: index))
        }
    }

    private func text(_ point: Point) -> String {
        let unit = view.report.metrics[metric].unit
        switch point.reading {
        case .value(let observation), .agreeing(let observation, _):
            return observation.figure.map { view.numbers.figure($0, unit: unit) } ?? ""
        case .conflicting: return view.words.reasons.conflict.word
        case .noValue(let status): return status.cellText(in: view.language) ?? status.label(in: view.language)
        }
    }

    /// From where to where each line goes; of very many the first ones.
    private func description(of shown: ArraySlice<(name: String, trend: Trend)>) -> String {
        view.words.tables.sentence(
            shown.prefix(Self.mostDescribed).compactMap { name, trend in
                let told = trend.points.filter { $0.figure != nil }
                guard let first = told.first, let last = told.last else { return nil }
                let ends = [first, last].map { "\(view.label($0.period)) \(text($0))" }
                return "\(name) \(ends[0]) → \(ends[1])"
            })
    }

    private func twin(of shown: ArraySlice<(name: String, trend: Trend)>) -> HTML {
        let words = view.words.tables
        let periods = Set(shown.flatMap { $0.trend.points.map(\.period) }).sorted()
        let byPeriod = shown.map { Dictionary($0.trend.points.map { ($0.period, $0) }) { first, _ in first } }
        var table = DataTable(
            id: "\(id)-table", caption: caption,
            columns: [.init(words.period)] + shown.map { DataTable.Column($0.name) }, rows: [],
            notes: TableNotes(table: "\(id)-table"))
        for period in periods {
            let cells = byPeriod.map { points -> Cell in
                guard let point = points[period] else { return Cell.missing(view.words.reasons.notObserved) }
                let unit = view.report.metrics[metric].unit
                return FigureCell(view: view, point: point, unit: unit).cell(&table.notes)
            }
            table.rows.append(DataTable.Row(header: HTML(text: view.label(period)), cells: cells))
        }
        return table.html(words)
    }
}
