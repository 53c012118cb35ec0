import Markup
import ReportAnalysis
import ReportModel

/// Everything about one area: headline figures, every figure by theme, texts, the areas below it.
struct AreaPage: Page {
    let edition: Edition
    let key: Key<Area>
    let comparisons: ComparisonIndex
    let holdings: PeerHoldings
    let strips: PeerStrips
    let trends: TrendSelections

    private var area: Area { edition.report.areas[key] }
    private var words: AreaWords { edition.words.figures.areas }

    var destination: Destination { .area(key) }
    var title: String { area.name }
    var summary: String? {
        let series = edition.analysis.series(for: key)
        guard !series.isEmpty else { return nil }
        let own = AreaSeries(series, edition.report)
        return words.areaSummary(
            area.name, own.own.count + own.metricsOfPartsOnly.count, series.reduce(0) { $0 + $1.points.count })
    }

    var trail: [Crumb] {
        [Crumb(label: edition.words.frame.areas, destination: .areas)]
            + edition.analysis.ancestors(of: key).map {
                Crumb(label: edition.report.areas[$0].name, destination: .area($0))
            }
    }

    var latestPeriod: Period? { edition.analysis.series(for: key).lazy.map(\.latest.period).max() }

    static let shape = TemplateShape.object([
        "title": .text, "switcher": .html, "siblingsLabel": .text, "siblings": .html,
        "notice": .html, "facts": .html, "headlineTitle": .text, "headline": .html,
        "contents": .html, "contentsLabel": .text, "reading": .list(.object(["line": .text])), "empty": .text,
        "compare": .text, "compareHref": .text, "figures": PageSection.shape,
        "sections": PageSection.shape,
    ])

    var content: (template: String, value: TemplateValue) {
        let view = Viewpoint(edition: edition, page: destination)
        let series = edition.analysis.series(for: key)
        let (figures, remarks) = AreaFigures(
            view: view, strips: strips, trends: trends, series: AreaSeries(series, edition.report)
        ).parts
        let rates = edition.analysis.derivedRates(for: key)
        let neighbours = AreaNeighbours(view: view, key: key)
        let derived = DerivedRates(view: view, rates: rates, subject: area.name, isByArea: false).section
        return (
            "area",
            .object([
                "title": .text(title), "switcher": .html(neighbours.switcher),
                "siblingsLabel": .text(edition.words.way.areaSiblings), "siblings": .html(neighbours.siblings),
                "notice": .html(AreaNotices(view: view, key: key, series: series).html),
                "facts": .html(AreaFacts(view: view, key: key).html),
                "headlineTitle": .text(words.headline),
                "headline": .html(HeadlineFigures(view: view, series: series).html),
                "contentsLabel": .text(words.contents), "contents": .html(contents(of: figures)),
                "reading": .list(reading(view, series)),
                "empty": .text(series.isEmpty ? words.noFigures : ""),
                "compare": .text(series.isEmpty ? "" : edition.words.scriptPages.compareArea),
                "compareHref": .text(edition.routes.href(comparing: [key], from: destination)),
                "figures": PageSection.values(figures + [derived, remarks]),
                "sections": PageSection.values(sections(view, series)),
            ])
        )
    }

    /// Whom the figures are compared with and how to read the drawings, said once for all tables.
    private func reading(_ view: Viewpoint, _ series: [Series]) -> [TemplateValue] {
        guard !series.isEmpty, view.analysis.peers(of: key).count > 1 else { return [] }
        let isDrawn = series.contains { strips.strip(at: $0.latest) != nil || Trend($0, view.analysis) != nil }
        let lines =
            [view.words.profile.comparedWith(view.peers(of: key))] + (isDrawn ? [view.words.profile.howToRead] : [])
        return lines.map { .object(["line": .text($0)]) }
    }

    /// Links to the themes, where there are several.
    private func contents(of sections: [PageSection]) -> HTML {
        guard sections.count > 1 else { return HTML() }
        return HTML { html in
            html.add(.ul) { list in
                for section in sections {
                    list.add(.li) { $0.add(.a, section.title, .href("#\(section.anchor)")) }
                }
            }
        }
    }

    /// What else there is about the area.
    private func sections(_ view: Viewpoint, _ series: [Series]) -> [PageSection] {
        let frame = edition.words.frame
        let tree = AreaTree(view: view)
        let below = edition.analysis.children(of: key).map { (link: view.area($0), remark: tree.remark(on: $0)) }
        return [
            MissingFigures(view: view, area: key, holdings: holdings.holdings(among: key)).section,
            CheckSection(view: view, findings: edition.findings.about(key), series: series).section,
            ArticleList.area(key, .caseStudy).section(in: edition),
            ArticleList.area(key, .bulletin).section(in: edition),
            PageSection(
                anchor: "comparisons", title: frame.comparisons,
                content: view.cards(comparisons.comparisons(of: key))),
            PageSection(anchor: "areas-below", title: words.areasBelow, content: view.plainList(below)),
        ]
    }
}
