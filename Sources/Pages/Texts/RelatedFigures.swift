import Markup
import ReportAnalysis
import ReportModel

/// The latest figures of a text's metrics for its areas, at its end: the first of them where they are many, which is said.
struct RelatedFigures {
    let edition: Edition
    let article: Article
    let page: Destination

    var section: PageSection {
        let words = edition.words.texts
        let table = FigureTable(
            anchor: "related-figures", caption: words.relatedCaption,
            columns: [words.metric, words.area, words.value, words.period])
        let points = points
        var content = table.html(
            HTML { rows in
                for point in points.prefix(Self.figuresShown) { add(point, to: &rows) }
            })
        if points.count > Self.figuresShown {
            content.add(.p, words.relatedRest(Self.figuresShown), .class("table-note"))
        }
        return PageSection(anchor: "related", title: words.related, content: content)
    }

    /// By metric, then area, both in the order that the text names them; metrics of its figures where it names none. Of more
    /// than are shown one.
    private var points: [Point] {
        var points: [Point] = []
        for metric in metrics {
            for area in article.areas {
                guard points.count <= Self.figuresShown else { return points }
                if let point = edition.analysis.latest(of: metric, for: area), point.hasValue { points.append(point) }
            }
        }
        return points
    }

    private var metrics: [Key<Metric>] {
        guard article.metrics.isEmpty else { return article.metrics }
        var seen: Set<Key<Metric>> = []
        return article.body.claims.map(\.metric).filter { seen.insert($0).inserted }
    }

    private func add(_ point: Point, to html: inout HTML) {
        let report = edition.report
        html.add(.tr) { row in
            row.add(.th, .scope(.row)) { cell in
                cell.add(.a, report.metrics[point.metric].name, .href(href(.metric(point.metric))))
            }
            row.add(.td) { cell in
                cell.add(.a, report.areas[point.area].name, .href(href(.area(point.area))))
            }
            row.add(.td, edition.printed(point, from: page), .class("number"))
            row.add(.td, point.period.label(in: edition.words.language))
        }
    }

    private func href(_ destination: Destination) -> String { edition.routes.href(destination, from: page) }

    private static let figuresShown = 12
}
