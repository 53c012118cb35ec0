import Markup
import ReportAnalysis
import ReportModel

/// The few figures that stand on top of an area's page.
///
/// The site's headline metrics as far as the area has them; if it has none, ranked figures first, then the first ones.
struct HeadlineFigures {
    let view: Viewpoint
    /// All of the area, in register order of metrics.
    let series: [Series]

    /// The most that are shown.
    static let most = 6

    var html: HTML {
        let chosen = chosen
        guard !chosen.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("headline")) { list in
                for series in chosen { list.add(.li) { add(series, to: &$0) } }
            }
        }
    }

    private var chosen: [Series] {
        let told = series.filter { $0.latest.figure != nil }
        let byMetric = Dictionary(told.map { ($0.metric, $0) }) { first, _ in first }
        let declared = view.report.settings.headlineMetrics.compactMap { byMetric[$0] }
        guard declared.isEmpty else { return Array(declared.prefix(Self.most)) }
        let own = told.filter { view.report.metrics[$0.metric].variant == nil }
        let ranked = own.filter { isRanked($0) }
        return Array((ranked + own.filter { !isRanked($0) }).prefix(Self.most))
    }

    private func isRanked(_ series: Series) -> Bool {
        view.report.metrics[series.metric].better != .neutral && view.analysis.standing(of: series.latest).value != nil
    }

    private func add(_ series: Series, to entry: inout HTML) {
        let point = series.latest
        let metric = view.report.metrics[series.metric]
        entry.add(.a, metric.name, .class("headline-label"), .href(view.href(.metric(series.metric))))
        guard let told = point.speaker else { return }
        entry.add(.p, .class("headline-value")) { value in
            // The unit of a figure with words around it stands among them.
            let figure = told.figure
            let isPlain = figure.relation == .exact
            let text = view.numbers.figure(figure, unit: isPlain ? "" : metric.unit)
            let data = HTML(
                .data, text, .value(figure.number.description), view.bounds(of: figure, unit: metric.unit))
            value.add(
                .a, data, .class("figure"),
                .href(view.edition.recordHref(ofObservation: told.observation, from: view.page)))
            if isPlain { value.add(.span, view.numbers.joined("", unit: metric.unit), .class("unit")) }
            value.append(view.flag(told.status))
        }
        entry.add(.p, note(on: point, in: series), .class("headline-note"))
        entry.add(.p, view.sourceLine([point]), .class("headline-note"))
    }

    /// Its period, its change and its rank, as far as there are.
    private func note(on point: Point, in series: Series) -> HTML {
        var parts = [HTML(text: view.label(point.period))]
        if case .value(let change) = view.analysis.change(of: point, in: series) {
            let metric = view.report.metrics[point.metric]
            let difference = view.difference(change, of: metric)
            parts.append(HTML(text: view.words.tables.changeSince(difference, view.bareLabel(change.earlierPeriod))))
        }
        if isRanked(series), let standing = view.analysis.standing(of: point).value {
            parts.append(HTML(text: view.words.tables.rankAmongPeers(standing.rank, standing.count)))
        }
        return HTML(joining: parts, separator: " · ")
    }
}
