import ReportModel

/// The addresses of all pages for search engines (sitemaps.org), in parts where there are very many.
struct Sitemap {
    private let edition: Edition
    private let pages: [Destination]

    /// A sitemap of pages, without drafts and the page for missing addresses; nil if the address of the site is not known.
    init?(_ edition: Edition, of pages: [Destination]) {
        guard edition.routes.canonical(.home) != nil else { return nil }
        self.edition = edition
        self.pages = pages.filter { page in
            if case .article(let key) = page { return !edition.report.articles[key].isDraft }
            return page != .notFound
        }
    }

    /// Search engines read at most 50,000 addresses from one file.
    static let addressesPerFile = 45_000

    private var partCount: Int { (pages.count + Self.addressesPerFile - 1) / Self.addressesPerFile }

    /// The files: one, or an index and its parts.
    var files: [RenderedFile] {
        let map = self
        guard partCount > 1 else { return [RenderedFile(.sitemap) { map.addresses(in: map.pages[...]) }] }
        var files = [RenderedFile(.sitemap) { map.index }]
        for part in 1...partCount {
            let first = (part - 1) * Self.addressesPerFile
            files.append(
                RenderedFile(.sitemapPart(part)) {
                    map.addresses(in: map.pages[first...].prefix(Self.addressesPerFile))
                })
        }
        return files
    }

    private var index: [UInt8] {
        var xml = XMLText()
        xml.add("sitemapindex", [("xmlns", Self.namespace)]) { index in
            for part in 1...partCount {
                index.add("sitemap") { $0.add("loc", edition.routes.canonical(.sitemapPart(part)) ?? "") }
            }
        }
        return xml.bytes
    }

    private func addresses(in pages: ArraySlice<Destination>) -> [UInt8] {
        var xml = XMLText()
        xml.add("urlset", [("xmlns", Self.namespace)]) { set in
            for page in pages {
                set.add("url") { entry in
                    entry.add("loc", edition.routes.canonical(page) ?? "")
                    if let date = lastChange(of: page) { entry.add("lastmod", date.description) }
                }
            }
        }
        return xml.bytes
    }

    /// The date that the content tells; never that of a build.
    private func lastChange(of page: Destination) -> PartialDate? {
        guard case .article(let key) = page else { return nil }
        return edition.report.articles[key].lastDate
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}

extension Edition {
    /// What search engines may read, and where the sitemap is; nil if the address of the site is not known.
    var robots: [UInt8]? {
        routes.canonical(.sitemap).map { Array("User-agent: *\nAllow: /\n\nSitemap: \($0)\n".utf8) }
    }
}
