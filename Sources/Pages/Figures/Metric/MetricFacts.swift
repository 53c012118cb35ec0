import Markup
import ReportAnalysis
import ReportModel

/// How a metric is measured, and which others it belongs to.
struct MetricFacts {
    let view: Viewpoint
    let key: Key<Metric>

    var html: HTML {
        let metric = view.report.metrics[key]
        let words = view.words.metrics
        var facts = FactList()
        facts.add(words.unit, metric.unit)
        facts.add(words.nature, words.natureName(metric.nature))
        facts.add(words.better, words.polarityName(metric.better))
        facts.add(view.words.tables.theme, view.link(view.report.themes[metric.theme].name, to: .theme(metric.theme)))
        if let ratio = metric.ratio {
            facts.add(words.numerator, view.metric(ratio.numerator))
            facts.add(words.denominator, view.metric(ratio.denominator))
        }
        facts.add(words.partOf, metric.partOf.map(view.metric) ?? HTML())
        facts.add(words.parts, view.list(view.analysis.parts(of: key).map(view.metric)))
        if let change = metric.change {
            facts.add(words.changeOf(change.base), view.metric(change.of))
        }
        facts.add(words.publishedChanges, view.list(view.analysis.publishedChanges(of: key).map(view.metric)))
        facts.add(words.aliases, view.list(metric.aliases))
        facts.add(view.words.areas.note, metric.note)
        facts.add(words.coverage, coverage)
        return facts.html("facts")
    }

    private var coverage: String? {
        let areas = view.analysis.areas(with: key).count
        guard areas > 0 else { return nil }
        return view.words.metrics.coverageCounts(areas, view.analysis.periods(of: key).count)
    }
}
