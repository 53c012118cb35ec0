import Markup
import ReportAnalysis
import ReportModel

/// Figures of one metric for several areas over time as lines, with the same figures as a table: a few as coloured lines,
/// many as grey ones that links pick out; and each in a small drawing of its own.
struct TrendFigure {
    let view: Viewpoint
    /// Unique on its page.
    let id: String
    let caption: String
    let metric: Key<Metric>
    /// In the order in which they are named.
    let trends: [Trend]
    var form = Form.linesAndMultiples
    /// The area whose line stands out; else those with the highest and the lowest last value do, where they are many.
    var highlight: Key<Area>?
    /// What the ids of lines begin with, where a page has several such charts.
    var anchor: String?
    /// What a reader sees in it, where somebody wrote that; else it is written by rule.
    var statedDescription: String?
    /// What is said below the sources: which areas are not drawn, and why.
    var remarks: [HTML] = []

    /// How trends are drawn.
    enum Form {
        /// Lines, and small drawings as well where lines are too many to be told apart by colours.
        case linesAndMultiples
        case lines
        case multiples
    }

    /// The most lines that colours tell apart.
    static let mostLines = 4
    /// The most small drawings.
    static let mostPanels = 60

    private var words: TrendWords { view.words.trends }

    var html: HTML {
        guard !trends.isEmpty else { return HTML() }
        let sources = view.sourceLine(of: trends.flatMap(\.points).flatMap(\.observations))
        let table = TrendTable(view: view, id: "\(id)-table", caption: caption, metric: metric, trends: trends).html
        let below = [sources] + remarks
        if form == .multiples {
            return ChartFrame(
                caption: caption, drawing: multiples(id, caption), twin: table, below: aboutMultiples + below
            )
            .html(view.words.tables)
        }
        guard trends.count > Self.mostLines else {
            let chart = TrendChart(
                id: id, title: caption, description: description, series: trends.map { drawn($0, withHints: true) })
            return ChartFrame(caption: caption, drawing: chart.html, twin: table, below: below)
                .html(view.words.tables)
        }
        return HTML { html in
            html.append(
                ChartFrame(caption: caption, drawing: overview, twin: table, below: below).html(view.words.tables))
            guard form == .linesAndMultiples else { return }
            let title = words.multiples(caption)
            html.append(
                ChartFrame(caption: title, drawing: multiples("\(id)-multiples", title), below: aboutMultiples)
                    .html(view.words.tables))
        }
    }

    private func lineID(_ trend: Trend) -> String {
        let area = trend.series.area
        return anchor.map { "\($0)-\(view.report.areas[area].id)" } ?? view.trendAnchor(of: area)
    }

    /// All lines in one drawing, with links that pick one out.
    private var overview: HTML {
        let marked = Set(highlight.map { [$0] } ?? extremes)
        let chart = TrendOverview(
            id: id, title: caption, description: description,
            lines: trends.map { trend in
                TrendOverview.Line(
                    id: lineID(trend), series: drawn(trend), isHighlighted: marked.contains(trend.series.area))
            })
        return HTML { html in
            html.append(chart.html)
            html.add(.p, words.pick, .class("table-note"))
            html.add(.ul, .class("links picking")) { list in
                for trend in trends {
                    list.add(.li) { entry in
                        entry.add(
                            .a, view.report.areas[trend.series.area].shortName,
                            .href("#" + Routes.encoded(lineID(trend))))
                    }
                }
            }
        }
    }

    private func multiples(_ id: String, _ title: String) -> HTML {
        SmallMultiples(
            id: id, title: title, description: description,
            panels: trends.prefix(Self.mostPanels).map { trend in
                .init(drawn(trend), isHighlighted: trend.series.area == highlight)
            }
        ).html
    }

    /// How small drawings are read, and whether there are all of them.
    private var aboutMultiples: [HTML] {
        var lines = [words.oneScale]
        if trends.count > Self.mostPanels { lines.append(words.onlyFirst(Self.mostPanels, trends.count)) }
        return lines.map { HTML(text: $0) }
    }

    /// - Parameter withHints: whether more is said of each point where a reader points at it; of very many lines nothing is.
    private func drawn(_ trend: Trend, withHints: Bool = false) -> TrendChart.Series {
        TrendChart.Series(
            name: view.report.areas[trend.series.area].shortName,
            points: trend.points.map { point in
                TrendChart.Point(
                    period: view.label(point.period), time: Double(point.period.end.dayNumber), text: text(point),
                    position: point.number?.position, interval: point.drawnInterval, isBreak: point.isBreak,
                    hint: withHints ? hint(point) : nil)
            })
    }

    /// What is said of a point where a reader points at it.
    private func hint(_ point: TrendPoint) -> String? {
        guard case .observed(let point) = point.value else { return nil }
        return view.hint(on: point)
    }

    /// The areas with the highest and the lowest last value.
    private var extremes: [Key<Area>] {
        let last = trends.compactMap { trend in
            trend.points.last { $0.number != nil }?.number.map { (area: trend.series.area, number: $0) }
        }
        guard let highest = last.max(by: { $0.number < $1.number }),
            let lowest = last.min(by: { $0.number < $1.number })
        else { return [] }
        return highest.area == lowest.area ? [highest.area] : [highest.area, lowest.area]
    }

    private func text(_ point: TrendPoint) -> String {
        let unit = view.report.metrics[metric].unit
        switch point.value {
        case .carried(let carried): return Formula(view: view).text(of: carried, unit: unit)
        case .observed(let point): return view.text(of: point, unit: unit)
        }
    }

    /// From where to where each line goes, or the lines of the highest and the lowest value where they are many.
    private var description: String {
        if let statedDescription { return statedDescription }
        let ends = extremes
        let told = trends.count <= Self.mostDescribed ? trends : trends.filter { ends.contains($0.series.area) }
        let sentences = told.compactMap { trend -> String? in
            let told = trend.points.filter { $0.number != nil }
            guard let first = told.first, let last = told.last else { return nil }
            let ends = [first, last].map { "\(view.label($0.period)) \(text($0))" }
            return "\(view.report.areas[trend.series.area].shortName) \(ends[0]) → \(ends[1])"
        }
        let lead = told.count < trends.count ? [words.lineCount(trends.count)] : []
        return view.words.tables.sentence(lead + sentences)
    }

    private static let mostDescribed = 12
}

extension Viewpoint {
    /// What is said of a point in a chart: area, figure as printed, period and source, a line each.
    func hint(on point: Point) -> String {
        let sources = Set(point.shown(in: report).map { report.observations[$0].source }).sorted()
            .map { report.sources[$0].title }
        return [
            report.areas[point.area].name, text(of: point, unit: report.metrics[point.metric].unit),
            label(point.period), list(sources),
        ].joined(separator: "\n")
    }

    /// What a point tells, in words.
    func text(of point: Point, unit: String) -> String {
        switch point.reading {
        case .value(let told): numbers.figure(told.figure, unit: unit)
        case .conflicting: words.reasons.conflict.word
        case .noValue(let status): status.cellText(in: language) ?? status.label(in: language)
        }
    }
}
