import Markup
import ReportAnalysis
import ReportModel

/// The latest figures of the parts that a metric is broken down into, for one area, as a list below the metric's name.
struct PartFigures {
    let view: Viewpoint
    /// Of parts of one metric.
    let series: [Series]
    /// The period that the row is for, which needs no word; nil where it has none.
    let period: Period?

    /// More stand on the pages of the parts only.
    private static let mostListed = 40

    var html: HTML {
        guard !series.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("row-parts")) { list in
                for series in series.prefix(Self.mostListed) { list.add(.li) { add(series, to: &$0) } }
            }
            if series.count > Self.mostListed {
                html.add(.p, view.words.metrics.onlyFirstParts(Self.mostListed, series.count))
            }
        }
    }

    private func add(_ series: Series, to entry: inout HTML) {
        let point = series.latest
        entry.append(view.link(categories(of: series.metric), to: .metric(series.metric)))
        entry.text(view.words.tables.colon)
        if point.hasValue {
            entry.append(Formula(view: view).input(point))
        } else {
            entry.text(view.words.reasons.notObserved.word)
        }
        if point.period != period { entry.addLine(view.label(point.period), .class("period")) }
    }

    /// 女，60岁以上.
    private func categories(of part: Key<Metric>) -> String {
        guard let variant = view.report.metrics[part].variant else { return view.report.metrics[part].name }
        let dimensions = view.report.metrics[variant.metric].dimensions
        return view.list(variant.choices.map { dimensions[$0.dimension].categories[$0.category].name })
    }
}
