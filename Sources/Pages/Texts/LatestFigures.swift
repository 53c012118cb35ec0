import Markup
import ReportAnalysis
import ReportModel

/// The metrics whose figures are the newest, for the home page.
struct LatestFigures {
    let edition: Edition

    var section: PageSection {
        let words = edition.words
        return PageSection(
            anchor: "latest", title: words.way.latestFigures, content: table,
            more: (words.way.allMetrics, edition.routes.href(.metrics, from: .home)))
    }

    /// The metrics with the latest periods, the latest first; of one period in register order.
    private var newest: ArraySlice<(metric: Key<Metric>, period: Period)> {
        let told = edition.report.metrics.keys.compactMap { metric in
            edition.analysis.periods(of: metric).last { hasValue(of: metric, in: $0) }.map {
                (metric: metric, period: $0)
            }
        }
        return told.sorted { ($1.period, $0.metric) < ($0.period, $1.metric) }.prefix(Self.mostShown)
    }

    /// The areas that have a value in exactly a period.
    private func areas(of metric: Key<Metric>, in period: Period) -> some Sequence<Key<Area>> {
        edition.analysis.areas(with: metric).lazy.filter {
            edition.analysis.point(of: metric, for: $0, in: period)?.hasValue == true
        }
    }

    private func hasValue(of metric: Key<Metric>, in period: Period) -> Bool {
        areas(of: metric, in: period).contains { _ in true }
    }

    private var table: HTML {
        let words = edition.words
        let table = FigureTable(
            anchor: "latest-caption", caption: words.way.latestCaption, captionRepeatsHeading: true,
            columns: [words.texts.metric, words.way.areaCount, words.texts.period])
        let view = Viewpoint(edition: edition, page: .home)
        return table.html(
            HTML { rows in
                for (metric, period) in newest { add(metric, period, view, to: &rows) }
            })
    }

    private func add(_ key: Key<Metric>, _ period: Period, _ view: Viewpoint, to rows: inout HTML) {
        let areas = areas(of: key, in: period).reduce(0) { count, _ in count + 1 }
        rows.add(.tr) { row in
            row.add(.th, view.metric(key), .scope(.row))
            row.add(.td, edition.numbers.digits(DecimalNumber(areas)), .class("number"))
            row.add(.td, view.label(period), .class("when"))
        }
    }

    private static let mostShown = 8
}
