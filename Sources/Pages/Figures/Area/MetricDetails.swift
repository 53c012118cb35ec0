import Markup
import ReportAnalysis
import ReportModel

/// What unfolds below the name of a metric on an area's page: how it is measured, and the latest figure set against the
/// size of the area and against other values.
struct MetricDetails {
    let view: Viewpoint
    let series: Series

    private var metric: Metric { view.report.metrics[series.metric] }
    private var words: ProfileWords { view.words.profile }

    var html: HTML {
        HTML { html in
            html.add(.details, .class("more")) { details in
                details.add(.summary) { summary in
                    summary.text(words.more)
                    summary.add(.span, view.words.tables.inBrackets(metric.name), .class("visually-hidden"))
                }
                if !metric.definition.isEmpty { details.add(.p, metric.definition) }
                if let note = metric.note { details.add(.p, note) }
                details.append(facts)
            }
        }
    }

    private var facts: HTML {
        var facts = FactList()
        facts.add(view.words.metrics.better, view.words.metrics.polarityName(metric.better))
        if case .value(let share) = view.analysis.share(of: series.latest) {
            let text = Formula(view: view).text(of: share)
            facts.add(
                words.share(view.report.areas[share.parent].name),
                .folded(HTML(.span, text, .class("told")), Formula(view: view).sharing(share, of: series.latest)))
        }
        return facts.html("row-facts")
    }
}
