import Markup
import ReportAnalysis
import ReportModel

/// The parts that a metric is broken down into, by one category each, as links that unfold below its name.
struct MetricParts {
    let view: Viewpoint
    let metric: Key<Metric>

    /// The name of the metric, and below it its parts, also those without figures: their pages say so.
    var html: HTML {
        let breakdowns = view.analysis.breakdowns(of: metric).map { breakdown in
            (view.analysis.dimension(breakdown, of: metric), breakdown.parts)
        }
        guard !breakdowns.isEmpty else { return view.metric(metric) }
        return HTML { html in
            html.append(view.metric(metric))
            html.add(.details, .class("metric-parts")) { details in
                details.add(.summary, view.list(breakdowns.map { view.words.metrics.brokenDown($0.0.name) }))
                for (dimension, parts) in breakdowns {
                    details.add(.p) { line in
                        line.text(dimension.name + view.words.tables.colon)
                        line.append(
                            view.list(
                                parts.map { part in
                                    view.link(dimension.categories[part.category].name, to: .metric(part.metric))
                                }))
                    }
                }
            }
        }
    }
}
