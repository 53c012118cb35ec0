import Markup
import ReportAnalysis
import ReportModel

/// The list of the documents that the figures come from.
struct SourcesPage: Page {
    let edition: Edition

    var destination: Destination { .sources }
    var title: String { edition.words.frame.sources }
    var summary: String? { edition.words.texts.sourcesIntroduction }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object(["title": .text, "lead": .text, "table": .html])

    var content: (template: String, value: TemplateValue) {
        let words = edition.words.texts
        var table = FigureTable(
            anchor: "sources", caption: words.sourcesCaption, captionRepeatsHeading: true,
            columns: [words.source, words.publisher, words.kind, words.date, words.figuresTitle, words.textsTitle])
        table.rowCount = edition.report.sources.count
        let rows = HTML { rows in
            for key in edition.report.sources.keys { add(key, to: &rows) }
        }
        return (
            "sources",
            .object(["title": .text(title), "lead": .text(summary ?? ""), "table": .html(table.html(rows))])
        )
    }

    private func add(_ key: Key<Source>, to html: inout HTML) {
        let source = edition.report.sources[key]
        html.add(.tr) { row in
            row.add(.th, .scope(.row)) { cell in
                cell.add(.a, source.title, .href(edition.routes.href(.source(key), from: destination)))
            }
            row.add(.td, source.publisher ?? "")
            row.add(.td, source.kind ?? "")
            row.add(.td, source.date.map { edition.printed($0) } ?? HTML())
            for count in [edition.analysis.observations(from: key).count, edition.analysis.articles(from: key).count] {
                row.add(.td, edition.numbers.digits(DecimalNumber(count)), .class("number"))
            }
        }
    }
}
