import Markup
import ReportAnalysis
import ReportModel

/// One source: what it is, and every figure taken from it. A source with very many figures has further pages.
struct SourcePage: Page {
    let edition: Edition
    let key: Key<Source>
    /// Which of its pages this is, from 1.
    let part: Int
    /// The figures on this page, by their indices in `Report.observations`.
    private let indices: ArraySlice<Int>
    /// How many figures the source has on all of its pages.
    private let total: Int

    /// All pages of a source.
    static func all(of key: Key<Source>, in edition: Edition) -> [SourcePage] {
        let indices = edition.analysis.observations(from: key)
        let size = RecordAnchors.recordsPerPage
        return (1...edition.records.pageCount(of: key)).map { part in
            SourcePage(
                edition: edition, key: key, part: part, indices: indices.dropFirst((part - 1) * size).prefix(size),
                total: indices.count)
        }
    }

    private var source: Source { edition.report.sources[key] }
    private var partCount: Int { edition.records.pageCount(of: key) }

    var destination: Destination { Self.destination(key, part: part) }
    var title: String { part == 1 ? source.title : source.title + edition.words.texts.part(part, of: partCount) }
    var summary: String? { source.note }
    var trail: [Crumb] {
        let list = Crumb(label: edition.words.frame.sources, destination: .sources)
        return part == 1 ? [list] : [list, Crumb(label: source.title, destination: .source(key))]
    }

    var latestPeriod: Period? { indices.lazy.map { edition.report.observations[$0].period }.max() }

    static let shape = TemplateShape.object([
        "title": .text, "facts": .html, "figures": PageSection.shape, "texts": PageSection.shape,
        "parts": .html,
    ])

    var content: (template: String, value: TemplateValue) {
        let parts = PartLinks(count: partCount, part: part) { number in
            edition.routes.href(Self.destination(key, part: number), from: destination)
        }
        return (
            "source",
            .object([
                "title": .text(title), "facts": .html(facts), "figures": figures.value,
                "texts": part == 1 ? ArticleList.source(key).section(in: edition).value : .list([]),
                "parts": .html(parts.html(edition.words.texts)),
            ])
        )
    }

    private var facts: HTML {
        let words = edition.words.texts
        let source = source
        var facts = FactList()
        facts.add(words.publisher, source.publisher)
        facts.add(words.kind, source.kind)
        if let date = source.date { facts.add(words.date, edition.printed(date)) }
        if let accessed = source.accessed { facts.add(words.accessed, edition.printed(accessed)) }
        if let url = source.url { facts.add(words.address, edition.externalLink(url)) }
        facts.add(words.note, source.note)
        return facts.html("facts")
    }

    private var figures: PageSection {
        let words = edition.words.texts
        var table = FigureTable(
            anchor: "records", caption: words.recordsCaption(edition.numbers.count(total, words.figures)),
            columns: [
                words.metric, words.area, words.period, words.value, words.printed, words.locator, words.note,
                words.file,
            ])
        table.rowCount = indices.count
        let view = Viewpoint(edition: edition, page: destination)
        let rows = HTML { rows in
            for index in indices { SourceRecord(view: view, index: index).add(to: &rows) }
        }
        return PageSection(anchor: "figures", title: words.figuresTitle, content: table.html(rows))
    }

    private static func destination(_ key: Key<Source>, part: Int) -> Destination {
        part == 1 ? .source(key) : .sourcePart(key, part)
    }
}
