import Markup
import ReportAnalysis
import ReportModel

/// Figures of one metric for several areas over time as lines, with the same figures as a table: a few as coloured lines,
/// many as grey ones that links pick out, and then each in a small drawing of its own as well.
struct TrendFigure {
    let view: Viewpoint
    /// Unique on its page.
    let id: String
    let caption: String
    let metric: Key<Metric>
    /// In register order.
    let trends: [Trend]

    /// The most lines that colours tell apart.
    static let mostLines = 4
    /// The most small drawings.
    static let mostPanels = 60

    private var words: TrendWords { view.words.trends }

    var html: HTML {
        guard !trends.isEmpty else { return HTML() }
        let sources = view.sourceLine(
            of: trends.flatMap(\.points).flatMap(\.observations).map { view.report.observations[$0] })
        let table = TrendTable(view: view, id: "\(id)-table", caption: caption, metric: metric, trends: trends).html
        guard trends.count > Self.mostLines else {
            let chart = TrendChart(id: id, title: caption, description: description, series: trends.map(drawn))
            return ChartFrame(caption: caption, drawing: chart.html, twin: table, below: [sources])
                .html(view.words.tables)
        }
        return HTML { html in
            html.append(
                ChartFrame(caption: caption, drawing: overview, twin: table, below: [sources]).html(view.words.tables))
            html.append(multiples)
        }
    }

    /// All lines in one drawing, with links that pick one out.
    private var overview: HTML {
        let ends = Set(extremes)
        let chart = TrendOverview(
            id: id, title: caption, description: description,
            lines: trends.map { trend in
                TrendOverview.Line(
                    id: view.trendAnchor(of: trend.series.area), series: drawn(trend),
                    isHighlighted: ends.contains(trend.series.area))
            })
        return HTML { html in
            html.append(chart.html)
            html.add(.p, words.pick, .class("table-note"))
            html.add(.ul, .class("links picking")) { list in
                for trend in trends {
                    list.add(.li) { entry in
                        entry.add(
                            .a, view.report.areas[trend.series.area].shortName,
                            .href("#\(view.trendAnchor(of: trend.series.area))"))
                    }
                }
            }
        }
    }

    private var multiples: HTML {
        let shown = trends.prefix(Self.mostPanels)
        let title = words.multiples(caption)
        let chart = SmallMultiples(
            id: "\(id)-multiples", title: title, description: description, panels: shown.map { .init(drawn($0)) })
        var below = [HTML(text: words.oneScale)]
        if shown.count < trends.count { below.append(HTML(text: words.onlyFirst(shown.count, trends.count))) }
        return ChartFrame(caption: title, drawing: chart.html, below: below).html(view.words.tables)
    }

    private func drawn(_ trend: Trend) -> TrendChart.Series {
        TrendChart.Series(
            name: view.report.areas[trend.series.area].shortName,
            points: trend.points.map { point in
                TrendChart.Point(
                    period: view.label(point.period), time: Double(point.period.end.dayNumber), text: text(point),
                    position: point.number?.position, interval: point.drawnInterval, isBreak: point.isBreak)
            })
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
    /// What a point tells, in words.
    func text(of point: Point, unit: String) -> String {
        switch point.reading {
        case .value(let observation), .agreeing(let observation, _):
            observation.figure.map { numbers.figure($0, unit: unit) } ?? ""
        case .conflicting: words.reasons.conflict.word
        case .noValue(let status): status.cellText(in: language) ?? status.label(in: language)
        }
    }
}
