/// A text with front matter: a case study, a bulletin or another page.
package struct Article: Sendable, Identifiable {
    /// The file name without `.md`: what `case:NAME` links to.
    package var name: String
    package var kind: ArticleKind
    /// The last segment of its address, without `.html`; the name unless the author chose another.
    package var slug: String
    package var title: String
    package var summary: String?
    package var date: PartialDate?
    package var updated: PartialDate?
    package var areas: [Key<Area>]
    package var themes: [Key<Theme>]
    package var metrics: [Key<Metric>]
    package var sources: [Key<Source>]
    /// The office that answers for the text.
    package var publisher: String?
    /// The number of a bulletin: 2026年第1期.
    package var number: String?
    /// A path below `Content/assets`, and what the image shows.
    package var image: String?
    package var imageAlternative: String?
    package var tags: [String]
    package var isDraft: Bool
    /// Former addresses (slugs) of the same folder that lead here.
    package var formerSlugs: [String]
    package var body: RichText
    package var origin: Origin

    package init(
        name: String, kind: ArticleKind, slug: String? = nil, title: String, summary: String? = nil,
        date: PartialDate? = nil, updated: PartialDate? = nil, areas: [Key<Area>] = [], themes: [Key<Theme>] = [],
        metrics: [Key<Metric>] = [], sources: [Key<Source>] = [], publisher: String? = nil, number: String? = nil,
        image: String? = nil, imageAlternative: String? = nil, tags: [String] = [], isDraft: Bool = false,
        formerSlugs: [String] = [], body: RichText, origin: Origin
    ) {
        self.name = name
        self.kind = kind
        self.slug = slug ?? name
        self.title = title
        self.summary = summary
        self.date = date
        self.updated = updated
        self.areas = areas
        self.themes = themes
        self.metrics = metrics
        self.sources = sources
        self.publisher = publisher
        self.number = number
        self.image = image
        self.imageAlternative = imageAlternative
        self.tags = tags
        self.isDraft = isDraft
        self.formerSlugs = formerSlugs
        self.body = body
        self.origin = origin
    }

    /// Unique among all texts: `cases/red-grid`.
    package var id: String { Article.id(name: name, kind: kind) }

    package static func id(name: String, kind: ArticleKind) -> String { "\(kind.folder)/\(name)" }
}

/// The three kinds of texts; each has a folder of `Content/` and of the site.
package enum ArticleKind: String, Sendable, Hashable, CaseIterable {
    case caseStudy = "cases"
    case bulletin = "bulletins"
    case page = "pages"

    /// The folder below `Content/`.
    package var folder: String { rawValue }
}
