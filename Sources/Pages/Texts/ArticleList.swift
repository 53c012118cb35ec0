import ReportAnalysis
package import ReportModel

/// The texts that a list has: all of a kind, those of a kind that have to do with one thing, or those that draw on a source.
package enum ArticleList: Sendable, Hashable {
    case all(ArticleKind)
    case area(Key<Area>, ArticleKind)
    case metric(Key<Metric>, ArticleKind)
    case theme(Key<Theme>, ArticleKind)
    case source(Key<Source>)

    /// Nil where texts of all kinds stand in it.
    var kind: ArticleKind? {
        switch self {
        case .all(let kind), .area(_, let kind), .metric(_, let kind), .theme(_, let kind): kind
        case .source: nil
        }
    }

    /// The page of what the texts have to do with; nil for all texts of a kind.
    var subject: Destination? {
        switch self {
        case .all: nil
        case .area(let key, _): .area(key)
        case .metric(let key, _): .metric(key)
        case .theme(let key, _): .theme(key)
        case .source(let key): .source(key)
        }
    }

    /// The address of one of its pages, from 1.
    func destination(ofPart part: Int) -> Destination {
        if case .all(let kind) = self, part == 1 { return .articles(kind) }
        return .articlesPart(self, part)
    }

    /// Its texts, newest first.
    func articles(in edition: Edition) -> [Key<Article>] {
        switch self {
        case .all(let kind): edition.reading[kind]
        default: edition.reading.sorted(unordered(in: edition))
        }
    }

    /// A list of so many texts has several pages: one of 10,000 would weigh megabytes.
    private static let textsOfSeveralPages = 500

    /// Whether it has several pages.
    func isLong(in edition: Edition) -> Bool { unordered(in: edition).count >= Self.textsOfSeveralPages }

    /// Its texts, in whatever order.
    private func unordered(in edition: Edition) -> [Key<Article>] {
        let analysis = edition.analysis
        let found: [Key<Article>]
        switch self {
        case .all(let kind): return edition.reading[kind]
        case .area(let key, _): found = analysis.articles(about: key)
        case .metric(let key, _): found = analysis.articles(naming: key)
        case .theme(let key, _): found = analysis.articles(on: key)
        case .source(let key): return analysis.articles(from: key)
        }
        return found.filter { edition.report.articles[$0].kind == kind }
    }

    /// Every list that a site may have, whether there are texts for it or not.
    static func lists(in report: Report) -> [ArticleList] {
        let kinds: [ArticleKind] = [.caseStudy, .bulletin]
        return kinds.map(ArticleList.all)
            + kinds.flatMap { kind in
                report.areas.keys.map { .area($0, kind) } + report.metrics.keys.map { .metric($0, kind) }
                    + report.themes.keys.map { .theme($0, kind) }
            } + report.sources.keys.map(ArticleList.source)
    }
}
