import ReportModel

/// The newest case studies and bulletins for feed readers (Atom, RFC 4287).
///
/// There is one only where the address of the site is known and a text has a date, since nothing in it may come from the
/// clock.
struct Feed {
    private let edition: Edition
    private let entries: [Key<Article>]
    private let address: String
    private let home: String

    init?(_ edition: Edition) {
        guard let address = edition.routes.canonical(.feed), let home = edition.routes.canonical(.home) else {
            return nil
        }
        let articles = edition.report.articles
        let told = articles.keys.filter { articles[$0].isInFeed }
        guard !told.isEmpty else { return nil }
        entries = Array(
            told.sorted { left, right in
                let (mine, theirs) = (articles[left].lastDate, articles[right].lastDate)
                if mine != theirs, let mine, let theirs { return theirs < mine }
                return left < right
            }.prefix(Self.entriesShown))
        self.edition = edition
        self.address = address
        self.home = home
    }

    /// The document.
    var bytes: [UInt8] {
        let settings = edition.report.settings
        var xml = XMLText()
        xml.add("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language.rawValue)]) { feed in
            feed.add("id", home)
            feed.add("title", settings.title)
            if let subtitle = settings.subtitle { feed.add("subtitle", subtitle) }
            if let newest = entries.compactMap({ edition.report.articles[$0].lastDate }).max() {
                feed.add("updated", Self.moment(newest))
            }
            feed.add("author") { $0.add("name", settings.organisation ?? settings.title) }
            feed.add(empty: "link", [("rel", "self"), ("type", "application/atom+xml"), ("href", address)])
            feed.add(empty: "link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
            for entry in entries { add(entry, to: &feed) }
        }
        return xml.bytes
    }

    private func add(_ key: Key<Article>, to feed: inout XMLText) {
        let article = edition.report.articles[key]
        guard let updated = article.lastDate else { return }
        feed.add("entry") { entry in
            entry.add("id", tag(of: article))
            entry.add("title", article.title)
            entry.add("updated", Self.moment(updated))
            if let date = article.date { entry.add("published", Self.moment(date)) }
            if let link = edition.routes.canonical(.article(key)) {
                entry.add(empty: "link", [("rel", "alternate"), ("type", "text/html"), ("href", link)])
            }
            if let summary = article.summary { entry.add("summary", summary) }
            if let publisher = article.publisher { entry.add("author") { $0.add("name", publisher) } }
            for theme in article.themes {
                let theme = edition.report.themes[theme]
                entry.add(empty: "category", [("term", theme.id), ("label", theme.name)])
            }
        }
    }

    /// An identifier that stays when the text gets another address: the site's host, the text's date and its file name
    /// (RFC 4151).
    private func tag(of article: Article) -> String {
        let parts = home.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        let host = parts.count > 1 ? String(parts[1].split(separator: "@").last?.prefix { $0 != ":" } ?? "") : ""
        let folder = parts.count > 2 ? "/" + parts[2] : "/"
        let date = (article.date ?? article.lastDate)?.earliest.description ?? ""
        return "tag:\(Routes.encoded(host)),\(date):\(folder)\(Routes.encoded(article.id))"
    }

    /// The first moment of a date as far as it is known, in Chinese time (RFC 3339).
    private static func moment(_ date: PartialDate) -> String { "\(date.earliest)T00:00:00+08:00" }

    private static let entriesShown = 100
}

extension Article {
    /// The later of its date and the date of its last change.
    var lastDate: PartialDate? { [date, updated].compactMap(\.self).max() }

    /// Whether feed readers are told of it.
    var isInFeed: Bool { kind != .page && !isDraft && lastDate != nil }
}
