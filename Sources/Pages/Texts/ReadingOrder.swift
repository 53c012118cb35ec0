import ReportModel

/// The texts of each kind, newest first; those of one date in the order of the register, those without a date last.
struct ReadingOrder: Sendable {
    private let byKind: [ArticleKind: [Key<Article>]]
    /// For each article its place in the list of its kind.
    private let places: [Int]

    init(_ articles: Register<Article>) {
        var byKind: [ArticleKind: [Key<Article>]] = [:]
        for key in articles.keys { byKind[articles[key].kind, default: []].append(key) }
        // The newest has the lowest number; whatever has no date comes behind.
        let ages = articles.elements.map { $0.date.map { -$0.order } ?? Int.max }
        var places = [Int](repeating: 0, count: articles.count)
        for (kind, keys) in byKind {
            let sorted = keys.sorted { (ages[$0.position], $0.position) < (ages[$1.position], $1.position) }
            for (place, key) in sorted.enumerated() { places[key.position] = place }
            byKind[kind] = sorted
        }
        self.byKind = byKind
        self.places = places
    }

    /// All texts of a kind.
    subscript(kind: ArticleKind) -> [Key<Article>] { byKind[kind] ?? [] }

    /// The texts just before and just after one in the list of its kind: the newer and the older one.
    func neighbours(of article: Key<Article>, _ kind: ArticleKind) -> (newer: Key<Article>?, older: Key<Article>?) {
        let list = self[kind]
        let place = places[article.position]
        return (place > 0 ? list[place - 1] : nil, place + 1 < list.count ? list[place + 1] : nil)
    }

    /// Keys of texts in the order of the lists.
    func sorted(_ articles: [Key<Article>]) -> [Key<Article>] {
        articles.sorted { places[$0.position] < places[$1.position] }
    }
}
