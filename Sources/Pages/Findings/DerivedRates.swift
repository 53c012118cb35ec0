import Markup
import ReportAnalysis
import ReportModel

/// Rates that no source prints, derived from printed counts and marked as derived, each with its computation.
struct DerivedRates {
    let view: Viewpoint
    let rates: [DerivedRate]
    /// The name of what the page is about.
    let subject: String
    /// Whether the page is about a metric, so that rows are named by areas.
    let isByArea: Bool

    var section: PageSection {
        let words = view.edition.words.findings
        return PageSection(
            anchor: "derived", title: words.derivedTitle,
            content: rates.isEmpty
                ? HTML()
                : HTML { html in
                    html.add(.p, words.derivedLead, .class("table-summary"))
                    html.append(table.html(view.words.tables))
                    if rates.count > Self.most {
                        html.add(.p, words.onlySome(Self.most, rates.count), .class("table-note"))
                    }
                })
    }

    private var table: DataTable {
        let words = view.edition.words.findings
        let tables = view.words.tables
        var table = DataTable(
            id: "derived-table", caption: words.derivedCaption(subject),
            columns: [
                .init(isByArea ? tables.area : tables.metric), .init(tables.value), .init(tables.period),
                .init(words.computation),
            ], rows: [])
        for rate in rates.sorted(by: latestFirst).prefix(Self.most) {
            table.rows.append(
                DataTable.Row(
                    header: isByArea ? view.area(rate.area) : view.metric(rate.metric),
                    cells: [
                        value(rate), view.cell(rate.period),
                        Cell(.text, Formula(view: view).deriving(rate)),
                    ]))
        }
        return table
    }

    private func latestFirst(_ one: DerivedRate, _ other: DerivedRate) -> Bool {
        if one.metric != other.metric { return one.metric < other.metric }
        if one.area != other.area { return one.area < other.area }
        return other.period < one.period
    }

    private func value(_ rate: DerivedRate) -> Cell {
        let words = view.edition.words.findings
        let text = Formula(view: view).text(of: rate)
        let metric = view.report.metrics[rate.metric]
        let bounds = view.numbers.computed(rate.bounds, decimals: max(metric.decimals, 2), unit: metric.unit)
        return Cell(
            .number,
            HTML { html in
                if let value = rate.value {
                    html.add(.data, text, .value(value.description))
                } else {
                    html.text(text)
                }
                html.addLine(words.derived, .class("period"))
                if bounds != text { html.addLine(words.bounds(bounds), .class("period")) }
            })
    }

    /// More rows than these help nobody on one page; the downloads have all.
    private static let most = 200
}
