package import ReportModel

/// The address of everything on the site. Nothing else knows addresses.
///
/// Addresses are flat files (`areas/wucheng.html`), links are relative, so that the site opens from `file://` and under
/// any base path.
///
/// It never changes. A class, because every link on a page is asked of it.
package final class Routes: Sendable {
    private let report: Report
    /// The address that the site will have, ending in `/`, if it is known.
    private let baseURL: String?
    /// Those of the texts, by their places in the register: put together once, since many lists have them.
    private let articlePaths: [String]

    package init(_ report: Report) {
        self.report = report
        articlePaths = report.articles.elements.map { Self.path(slug: $0.slug, kind: $0.kind) }
        baseURL = report.settings.baseURL
    }

    /// The path of a destination from the site's folder, unescaped: the name of its file.
    package func path(_ destination: Destination) -> String {
        switch destination {
        case .home: "index.html"
        case .areas: "areas/index.html"
        case .area(let key): .joined("areas/", report.areas[key].id, ".html")
        case .metrics: "metrics/index.html"
        case .metric(let key): .joined("metrics/", report.metrics[key].id, ".html")
        case .themes: "themes/index.html"
        case .theme(let key): "themes/\(report.themes[key].id).html"
        case .comparisons: "comparisons/index.html"
        case .comparison(let key): "comparisons/\(report.comparisons[key].id).html"
        case .articles(let kind): "\(kind.folder)/index.html"
        case .articlesPart(let list, let part): path(list, part: part)
        case .article(let key): articlePaths[key.position]
        case .sources: "sources/index.html"
        case .source(let key): "sources/\(report.sources[key].id).html"
        // Ids have no point in them, so that no other source has this address.
        case .sourcePart(let key, let part): "sources/\(report.sources[key].id).\(part).html"
        case .compare: "compare.html"
        case .search: "search.html"
        case .findings: "findings/index.html"
        case .data: "data/index.html"
        case .notFound: "404.html"
        case .asset(let name): "assets/\(name)"
        case .builtIn(let name): "static/\(name)"
        case .scriptWords: "static/words.js"
        case .themeStyle: "static/theme.css"
        case .download(let name): "data/\(name)"
        case .feed: "feed.xml"
        case .sitemap: "sitemap.xml"
        case .robots: "robots.txt"
        case .sitemapPart(let part): "sitemap-\(part).xml"
        }
    }

    /// The path of a page of a list of texts: `cases/page-2.html`, `areas/wucheng.cases.html`, `areas/wucheng.cases.2.html`.
    private func path(_ list: ArticleList, part: Int) -> String {
        guard let subject = list.subject else { return "\(list.folder)/page-\(part).html" }
        // As with pages of a source, no id has a point in it.
        let stem = path(subject).dropLast(".html".count) + ".\(list.folder)"
        return part == 1 ? "\(stem).html" : "\(stem).\(part).html"
    }

    /// The path of a text with a slug: pages stand at the top, the others in the folder of their kind.
    package static func path(slug: String, kind: ArticleKind) -> String {
        kind == .page ? "\(slug).html" : "\(kind.folder)/\(slug).html"
    }

    /// The address of a destination as seen from a page, percent-encoded, for `href` and `src`.
    ///
    /// The page for addresses that do not exist is shown at any depth, so links from it begin with the base URL where
    /// there is one.
    package func href(_ destination: Destination, from page: Destination, anchor: String? = nil) -> String {
        var address = href(path: path(destination), from: page)
        if let anchor {
            address += "#"
            address += Self.encoded(anchor)
        }
        return address
    }

    /// The address of areas and metrics side by side, as the script reads it behind `#`; of more than ten the first ten.
    package func href(comparing areas: [Key<Area>], on metrics: [Key<Metric>] = [], from page: Destination) -> String {
        let choices = [
            ("areas", areas.prefix(Self.mostCompared).map { report.areas[$0].id }),
            ("metrics", metrics.prefix(Self.mostCompared).map { report.metrics[$0].id }),
        ]
        // Ids consist of letters, digits and hyphens.
        let view = choices.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1.joined(separator: ","))" }
        return href(.compare, from: page) + "#" + view.joined(separator: "&")
    }

    /// How many areas, and how many metrics, the script puts side by side.
    static let mostCompared = 10

    /// The address of a path from the site's folder.
    func href(path: String, from page: Destination) -> String {
        if case .notFound = page, let baseURL { return baseURL + Self.encoded(path) }
        let folder = folder(of: page)
        if folder.isEmpty { return Self.encoded(path) }
        if path.utf8.starts(with: folder.utf8) {
            return Self.encoded(String(path[path.utf8.index(path.startIndex, offsetBy: folder.utf8.count)...]))
        }
        let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
        return (depth == 1 ? "../" : String(repeating: "../", count: depth)) + Self.encoded(path)
    }

    /// The folder that a destination stands in, with `/` at its end; empty at the top.
    private func folder(of destination: Destination) -> String {
        switch destination {
        // Pages are asked for it with every link on them, so that the path is not put together for those there are many of.
        case .area: return "areas/"
        case .metric: return "metrics/"
        case .source, .sourcePart: return "sources/"
        case .articles(let kind), .articlesPart(.all(let kind), _): return kind.folder + "/"
        case .article(let key):
            let kind = report.articles[key].kind
            return kind == .page ? "" : kind.folder + "/"
        default:
            let path = path(destination)
            return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        }
    }

    /// The full address of a destination; nil if the site's address is not known.
    package func canonical(_ destination: Destination) -> String? {
        guard let baseURL else { return nil }
        let path = destination == .home ? "" : self.path(destination)
        return baseURL + Self.encoded(path)
    }

    /// Percent-encodes everything but unreserved characters and `/` (RFC 3986, 2.3).
    static func encoded(_ path: String) -> String {
        var path = path
        if path.withUTF8({ $0.allSatisfy(isUnreserved) }) { return path }
        var result = ""
        for byte in path.utf8 {
            if isUnreserved(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension ArticleList {
    /// What addresses call the texts in it.
    fileprivate var folder: String { kind?.folder ?? "texts" }
}

extension LinkTarget {
    /// Where a link in a text leads.
    package var destination: Destination {
        switch self {
        case .area(let key): .area(key)
        case .metric(let key): .metric(key)
        case .source(let key): .source(key)
        case .article(let key): .article(key)
        case .asset(let name): .asset(name)
        }
    }
}
