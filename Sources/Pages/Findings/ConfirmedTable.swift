import Markup
import ReportAnalysis
import ReportModel

/// The figures that a rule confirms: each with what was printed and how it is computed.
struct ConfirmedTable {
    let view: Viewpoint
    let rule: FindingRule
    let confirmations: [Confirmation]

    var html: HTML {
        let words = view.edition.words.findings
        var table = DataTable(
            id: "confirmed-\(rule.rawValue)", caption: words.confirmedCaption(rule),
            columns: [
                .init(words.figure), .init(view.words.tables.period), .init(words.printed), .init(words.computation),
            ], rows: [])
        for confirmation in confirmations {
            let key = confirmation.key
            var header: [HTML] = [view.metric(key.metric)]
            if let area = key.area { header.insert(view.area(area), at: 0) }
            let figures = confirmation.observations.map { view.figureLink($0) }
            table.rows.append(
                DataTable.Row(
                    header: view.list(header),
                    cells: [
                        key.period.map(view.cell) ?? Cell(.text, text: ""),
                        Cell(.number, HTML(joining: figures, separator: " / ")),
                        Cell(.text, Formula(view: view).confirming(confirmation)),
                    ]))
        }
        return table.html(view.words.tables)
    }
}
