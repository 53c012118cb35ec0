import Markup
import ReportAnalysis
import ReportModel

/// The name of a metric on an area's page, which unfolds: how it is measured, and the latest figure set against the
/// size of the area, against other values and against the past.
struct MetricDetails {
    let view: Viewpoint
    let series: Series
    /// Those of the parts that the metric is broken down into.
    let parts: [Series]
    /// Whether its figures rise or fall.
    let test: Computed<TrendTest, TrendRefusal>

    private var metric: Metric { view.report.metrics[series.metric] }
    private var words: ProfileWords { view.words.profile }
    private var formula: Formula { Formula(view: view) }

    var html: HTML {
        HTML { html in
            html.add(.details, .class("metric-more")) { details in
                details.add(.summary, metric.name)
                details.add(.p, view.link(words.metricPage, to: .metric(series.metric)))
                if !metric.definition.isEmpty { details.add(.p, metric.definition) }
                if let note = metric.note { details.add(.p, note) }
                details.append(PartFigures(view: view, series: parts, period: series.latest.period).html)
                details.append(facts)
            }
        }
    }

    private var facts: HTML {
        var facts = FactList()
        facts.add(view.words.metrics.better, view.words.metrics.polarityName(metric.better))
        facts.add(words.perHead, perHead)
        if case .value(let share) = view.analysis.share(of: series.latest) {
            facts.add(
                words.share(view.report.areas[share.parent].name),
                .folded(
                    HTML(.span, formula.text(of: share), .class("told")), formula.sharing(share, of: series.latest)))
        }
        for benchmark in view.analysis.benchmarks(of: series.latest) { add(benchmark, to: &facts) }
        facts.add(words.trend, trend)
        return facts.html("row-facts")
    }

    /// The area above, the country or the target, with what the comparison comes to. The median stands in its column.
    private func add(_ benchmark: Benchmark, to facts: inout FactList) {
        switch benchmark.kind {
        case .median: return
        case .parent(let area), .country(let area):
            guard let other = view.analysis.point(of: series.metric, for: area, in: series.latest.period) else {
                return
            }
            facts.add(
                words.against(view.report.areas[area].name),
                HTML { html in
                    html.append(formula.input(other))
                    html.text(" ")
                    html.append(view.mark(of: benchmark.outcome, words.outcome(benchmark.outcome)))
                })
        case .target(let target):
            facts.add(
                words.target,
                HTML { html in
                    html.append(view.target(target))
                    html.text(" ")
                    html.append(view.mark(of: benchmark.outcome, words.reached(benchmark.outcome)))
                })
        }
    }

    private var perHead: HTML {
        switch view.analysis.perHead(of: series.latest) {
        case .refused(let refusal):
            return HTML(text: words.perHeadRefusal(refusal, refusal.populationPeriod.map(view.bareLabel)) ?? "")
        case .value(let rate):
            let metric = view.report.metrics[rate.population.metric]
            return HTML { html in
                html.append(
                    .folded(HTML(.span, formula.text(of: rate), .class("told")), formula.dividing(rate)))
                if let bounds = formula.bounds(of: rate) {
                    html.addLine(view.words.tables.bounds(bounds), .class("period"))
                }
                html.addLine(
                    words.population(metric.name, view.label(rate.population.period)), .class("period"))
                html.text(" ")
                html.add(.span, sources(of: rate), .class("period"))
            }
        }
    }

    /// Where the population is from.
    private func sources(of rate: PerHeadRate) -> HTML {
        let sources = Set(rate.population.parts.map { view.report.observations[$0].source }).sorted()
        return HTML { html in
            html.text(view.words.tables.sources + view.words.tables.colon)
            html.append(view.list(sources.map { view.link(view.report.sources[$0].title, to: .source($0)) }))
        }
    }

    private var trend: HTML {
        switch test {
        case .value(let test):
            return HTML { html in
                html.text(words.direction(test.direction))
                html.addLine(
                    words.trendMethod(
                        test, view.bareLabel(test.run.first), view.bareLabel(test.run.last)),
                    .class("period"))
            }
        case .refused(.tooFew(let run)) where run.count > 1: return HTML(text: words.tooFewForTrend(run.count))
        case .refused: return HTML()
        }
    }
}
