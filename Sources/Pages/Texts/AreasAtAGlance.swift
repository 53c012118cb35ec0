import Markup
import ReportAnalysis
import ReportModel

/// The areas on the home page: each with the number of its figures and a few of them.
struct AreasAtAGlance {
    let edition: Edition

    var section: PageSection {
        let counts = figureCounts
        let shown = shownAreas(counts)
        let content =
            shown.isEmpty
            ? HTML()
            : HTML { html in
                html.add(.ul, .class("cards areas")) { list in
                    for area in shown { add(area, figures: counts[area.position], to: &list) }
                }
            }
        let words = edition.words
        return PageSection(
            anchor: "areas", title: words.texts.areasAtAGlance, content: content,
            more: (words.texts.allAreas, href(.areas)))
    }

    /// How many figures there are for each area.
    private var figureCounts: [Int] {
        var counts = [Int](repeating: 0, count: edition.report.areas.count)
        for observation in edition.report.observations { counts[observation.area.position] += 1 }
        return counts
    }

    /// Areas with figures from below the country down to county level, in the official order; others where there are none.
    private func shownAreas(_ counts: [Int]) -> ArraySlice<Key<Area>> {
        let areas = edition.report.areas
        let told = areas.keys.filter { counts[$0.position] > 0 }
        let upper = told.filter { areas[$0].level > .country && areas[$0].level <= .zone }
        return (upper.isEmpty ? told : upper).prefix(Self.areasShown)
    }

    private func add(_ key: Key<Area>, figures: Int, to html: inout HTML) {
        let area = edition.report.areas[key]
        html.add(.li, .class("card")) { card in
            card.add(.h3) { $0.add(.a, area.name, .href(href(.area(key)))) }
            card.add(.ul, .class("plain")) { list in
                for point in headlines(of: key) { add(point, to: &list) }
            }
            let count = edition.numbers.count(figures, edition.words.texts.figures)
            card.add(.p, [area.kind, count].compactMap(\.self).joined(separator: " · "), .class("card-meta"))
        }
    }

    private func add(_ point: Point, to html: inout HTML) {
        let metric = edition.report.metrics[point.metric]
        html.add(.li) { item in
            item.add(.a, metric.shortName, .href(href(.metric(point.metric))))
            item.text(" ")
            item.add(.span, edition.printed(point, from: .home), .class("told"))
            item.text(" ")
            item.add(.span, point.period.label(in: edition.words.language), .class("period"))
        }
    }

    /// The latest values of the site's headline metrics, then of the area's other metrics.
    private func headlines(of area: Key<Area>) -> [Point] {
        var points: [Point] = []
        let headlines = edition.report.settings.headlineMetrics
        for metric in headlines
            + edition.analysis.metrics(of: area).filter({
                !headlines.contains($0) && edition.report.metrics[$0].variant == nil
            })
        {
            guard points.count < Self.figuresShown else { break }
            if let point = edition.analysis.latest(of: metric, for: area), point.hasValue { points.append(point) }
        }
        return points
    }

    private func href(_ destination: Destination) -> String { edition.routes.href(destination, from: .home) }

    private static let areasShown = 24
    private static let figuresShown = 3
}
