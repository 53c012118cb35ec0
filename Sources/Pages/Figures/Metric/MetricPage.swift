import Markup
import ReportAnalysis
import ReportModel

/// Everything about one metric: how it is measured, who ranks where, every figure, downloads.
struct MetricPage: Page {
    let edition: Edition
    let key: Key<Metric>
    let comparisons: ComparisonIndex
    let trends: TrendSelections

    private var metric: Metric { edition.report.metrics[key] }

    /// Whether there are figures of the metric, or of a part that it is broken down into.
    private var hasFigures: Bool {
        ([key] + edition.analysis.variants(of: key)).contains { !edition.analysis.areas(with: $0).isEmpty }
    }

    var destination: Destination { .metric(key) }
    var title: String { metric.name }
    var summary: String? { metric.definition.isEmpty ? nil : metric.definition }
    var trail: [Crumb] {
        let all = Crumb(label: edition.words.frame.metrics, destination: .metrics)
        guard let whole = metric.variant?.metric else { return [all] }
        return [all, Crumb(label: edition.report.metrics[whole].name, destination: .metric(whole))]
    }

    var latestPeriod: Period? { edition.analysis.periods(of: key).last }

    static let shape = TemplateShape.object([
        "title": .text, "definition": .text, "facts": .html, "empty": .text, "rankings": PageSection.shape,
        "sections": PageSection.shape,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let series = edition.analysis.series(of: key)
        let (rankings, unranked) = MetricRankings(view: view, metric: key, series: series).parts
        return (
            "metric",
            .object([
                "title": .text(title), "definition": .text(metric.definition),
                "facts": .html(MetricFacts(view: view, key: key).html),
                "empty": .text(hasFigures ? "" : view.words.metrics.noFigures),
                "rankings": PageSection.values(rankings),
                "sections": PageSection.values(sections(view, series, unranked)),
            ])
        )
    }

    private func sections(_ view: Viewpoint, _ series: [Series], _ unranked: PageSection) -> [PageSection] {
        let frame = edition.words.frame
        let words = view.words.metrics
        let breakdowns = edition.analysis.breakdowns(of: key).map {
            BreakdownSection(view: view, metric: key, breakdown: $0).section
        }
        return breakdowns + [
            PageSection(
                anchor: "trend", title: words.trend,
                content: MetricTrend(view: view, metric: key, series: series, charts: trends.charts(of: key)).html),
            PageSection(
                anchor: "figures", title: words.allFigures,
                content: MetricFigures(view: view, metric: key, series: series).html),
            unranked,
            DerivedRates(
                view: view, rates: edition.analysis.derivedRates(of: key), subject: metric.name, isByArea: true
            ).section,
            CheckSection(view: view, findings: edition.findings.about(key), series: series).section,
            PageSection(
                anchor: "download", title: words.download, content: hasFigures ? downloads(view) : HTML()),
            ArticleList.metric(key, .caseStudy).section(in: edition),
            ArticleList.metric(key, .bulletin).section(in: edition),
            PageSection(
                anchor: "comparisons", title: frame.comparisons,
                content: view.cards(comparisons.comparisons(on: key))),
        ]
    }

    private func downloads(_ view: Viewpoint) -> HTML {
        HTML { html in
            html.add(.ul, .class("links")) { list in
                for format in ["csv", "json"] {
                    list.add(.li) { entry in
                        entry.add(
                            .a, "\(metric.id).\(format)", .class("download"),
                            .href(view.href(.download("metrics/\(metric.id).\(format)"))))
                    }
                }
            }
        }
    }
}
