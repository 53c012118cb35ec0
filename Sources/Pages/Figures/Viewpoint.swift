import Markup
import ReportAnalysis
import ReportModel

/// The edition as seen from one of its pages: links from there, and names and numbers in its language.
///
/// It never changes. A class, so that thousands of cells share one and do not each copy the edition.
final class Viewpoint: Sendable {
    let edition: Edition
    let page: Destination
    let words: FigureWords

    init(edition: Edition, page: Destination) {
        self.edition = edition
        self.page = page
        words = edition.words.figures
    }

    var report: Report { edition.report }
    var analysis: Analysis { edition.analysis }
    var numbers: NumberFormat { edition.numbers }
    var language: SiteLanguage { edition.words.language }

    func href(_ destination: Destination, anchor: String? = nil) -> String {
        edition.routes.href(destination, from: page, anchor: anchor)
    }

    func link(_ label: String, to destination: Destination) -> HTML {
        HTML(.a, label, .href(href(destination)))
    }

    /// The name of an area as a link to its page.
    func area(_ key: Key<Area>) -> HTML { link(report.areas[key].name, to: .area(key)) }

    /// The name of a metric as a link to its page.
    func metric(_ key: Key<Metric>) -> HTML { link(report.metrics[key].name, to: .metric(key)) }

    /// Things named one behind the other.
    func list(_ items: some Sequence<HTML>) -> HTML {
        HTML(joining: items, separator: words.tables.listSeparator)
    }

    func list(_ items: some Sequence<String>) -> String {
        items.joined(separator: words.tables.listSeparator)
    }

    func label(_ period: Period) -> String { period.label(in: language) }

    /// A cell with a period, sorted by its last day.
    func cell(_ period: Period) -> Cell {
        var cell = Cell(.when, text: label(period))
        cell.order = DecimalNumber(period.end.dayNumber)
        return cell
    }

    /// A period behind words such as “since”, which “as of” cannot follow.
    func bareLabel(_ period: Period) -> String { period.bareLabel(in: language) }

    /// A computed value in the scale of the figures that it comes from, with all digits; in plain digits with the decimals of
    /// its metric, or with more where rounding would lose something.
    func exact(_ value: DecimalNumber, of metric: Metric, scale: Int, unit: String) -> String {
        if let scaled = numbers.digits(value, scale: scale) { return numbers.joined(scaled, unit: unit) }
        return numbers.number(value, decimals: Self.decimals(of: value, in: metric), unit: unit)
    }

    /// How much a figure has changed, with its sign and whether it is only about right: 约+12起.
    func difference(_ change: Change, of metric: Metric) -> String {
        (change.isApproximate ? words.tables.about : "")
            + numbers.difference(
                change.difference, decimals: Self.decimals(of: change.difference, in: metric), unit: metric.unit,
                scale: change.scale)
    }

    /// How many decimals a computed value of a metric is shown with.
    private static func decimals(of value: DecimalNumber, in metric: Metric) -> Int {
        max(metric.decimals, -value.normalized.exponent)
    }
}
