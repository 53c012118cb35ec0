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
        facts.add(words.partByCategory, metric.variant.map { view.metric($0.metric) } ?? HTML())
        if metric.partOf != metric.variant?.metric {
            facts.add(words.partOf, metric.partOf.map(view.metric) ?? HTML())
        }
        facts.add(words.parts, view.list(view.analysis.parts(of: key).map(view.metric)))
        if let change = metric.change {
            facts.add(words.changeOf(change.base), view.metric(change.of))
        }
        facts.add(words.publishedChanges, view.list(view.analysis.publishedChanges(of: key).map(view.metric)))
        facts.add(words.aliases, view.list(metric.aliases))
        facts.add(view.words.profile.target, metric.target.map(view.target) ?? HTML())
        for (area, value) in nationalValues { facts.add(area, value) }
        if let perHead = metric.perHead { facts.add(view.words.profile.perHead, view.metric(perHead.population)) }
        facts.add(view.words.areas.note, metric.note)
        facts.add(words.coverage, coverage)
        return facts.html("facts")
    }

    /// The latest figure of each country, with its period.
    private var nationalValues: [(area: String, value: HTML)] {
        view.analysis.areas(with: key).filter { view.report.areas[$0].level == .country }.compactMap { area in
            guard let point = view.analysis.latest(of: key, for: area), point.hasValue else { return nil }
            return (
                view.report.areas[area].name,
                HTML { html in
                    html.append(Formula(view: view).input(point))
                    html.text(view.words.tables.inBrackets(view.label(point.period)))
                }
            )
        }
    }

    private var coverage: String? {
        let areas = view.analysis.areas(with: key).count
        guard areas > 0 else { return nil }
        return view.words.metrics.coverageCounts(areas, view.analysis.periods(of: key).count)
    }
}
