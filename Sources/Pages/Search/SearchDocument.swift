import ReportAnalysis
import ReportModel

/// Kinds of what can be found. The short ones come first: many of their documents stand in a file.
enum SearchKind: Int, CaseIterable, Sendable {
    case area, metric, comparison, source
    case caseStudy, bulletin, page

    /// How many of them are short.
    static let shortKinds = 4

    /// The order in which results are shown; sources stand last.
    static let shown: [SearchKind] = [.area, .metric, .comparison, .caseStudy, .bulletin, .page, .source]
}

/// A page that can be found.
struct SearchDocument: Sendable {
    let kind: SearchKind
    let destination: Destination
    /// Its address, which it is ordered by.
    let path: String

    /// What is known of a page when it is asked for.
    struct Content {
        var title: String
        /// Other names, codes: found as the title is.
        var names: [String] = []
        /// A few words beside the title.
        var remark = ""
        /// All other text, in UTF-8.
        var text: [UInt8] = []
    }

    /// Everything that can be found on a site, not yet read.
    static func all(among pages: [Destination], in edition: Edition) -> [SearchDocument] {
        pages.compactMap { page in
            let kind: SearchKind
            switch page {
            case .area: kind = .area
            case .metric: kind = .metric
            case .comparison: kind = .comparison
            case .source: kind = .source
            case .article(let key):
                switch edition.report.articles[key].kind {
                case .caseStudy: kind = .caseStudy
                case .bulletin: kind = .bulletin
                case .page: kind = .page
                }
            default: return nil
            }
            return SearchDocument(kind: kind, destination: page, path: edition.routes.path(page))
        }
    }

    func content(in edition: Edition) -> Content {
        let report = edition.report
        switch destination {
        case .area(let key): return Self.area(report.areas[key], edition)
        case .metric(let key): return Self.metric(report.metrics[key], edition)
        case .comparison(let key): return Self.comparison(report.comparisons[key], edition)
        case .source(let key): return Self.source(report.sources[key], edition)
        case .article(let key):
            let article = report.articles[key]
            var text = (article.summary.map { $0 + " " } ?? "").utf8.map(\.self)
            text += PlainBody(of: key, in: edition).bytes
            return Content(
                title: article.title, names: article.tags,
                remark: edition.joined([article.number, article.date?.label(in: edition.words.language)]), text: text)
        default: return Content(title: "")
        }
    }

    private static func area(_ area: Area, _ edition: Edition) -> Content {
        let words = edition.words
        let parent = area.parent.map { edition.report.areas[$0].name }
        return Content(
            title: area.name, names: [area.shortName, area.id, area.code ?? ""] + area.aliases,
            remark: edition.joined([area.kind ?? words.figures.areas.level(area.level), parent]),
            text: edition.sentences([
                area.code.map { words.scriptPages.code + " " + $0 }, edition.alsoCalled(area.aliases), area.note,
            ]))
    }

    private static func metric(_ metric: Metric, _ edition: Edition) -> Content {
        Content(
            title: metric.name, names: [metric.shortName, metric.id] + metric.aliases,
            remark: edition.joined([edition.report.themes[metric.theme].name, metric.unit]),
            text: edition.sentences([metric.definition, edition.alsoCalled(metric.aliases), metric.note]))
    }

    private static func comparison(_ comparison: Comparison, _ edition: Edition) -> Content {
        let table = comparison.table
        let names =
            table.metrics.map { edition.report.metrics[$0].name } + table.areas.map { edition.report.areas[$0].name }
        return Content(
            title: comparison.title,
            text: edition.sentences([comparison.summary, names.joined(separator: " "), table.note]))
    }

    private static func source(_ source: Source, _ edition: Edition) -> Content {
        Content(
            title: source.title, names: [source.id],
            remark: edition.joined([source.kind, source.date?.label(in: edition.words.language)]),
            text: edition.sentences([source.publisher, source.note, source.url]))
    }
}

extension Edition {
    /// A few words of an entry of the search, those that there are.
    fileprivate func joined(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    fileprivate func sentences(_ parts: [String?]) -> [UInt8] {
        Array(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ").utf8)
    }

    fileprivate func alsoCalled(_ names: [String]) -> String? {
        names.isEmpty
            ? nil : words.scriptPages.alsoCalled + " " + names.joined(separator: words.figures.tables.listSeparator)
    }
}
