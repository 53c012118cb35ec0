/// A text with front matter: a case study, a bulletin or another page.
///
/// It never changes. A class, because lists of very many are sorted and looked through: copies of twenty fields took a
/// tenth of a build after a change of one text.
package final class Article: Sendable, Identifiable {
    /// The file name without `.md`: what `case:NAME` links to.
    package let name: String
    package let kind: ArticleKind
    /// The last segment of its address, without `.html`; the name unless the author chose another.
    package let slug: String
    package let title: String
    package let summary: String?
    package let date: PartialDate?
    package let updated: PartialDate?
    package let areas: [Key<Area>]
    package let themes: [Key<Theme>]
    package let metrics: [Key<Metric>]
    package let sources: [Key<Source>]
    /// The office that answers for the text.
    package let publisher: String?
    /// The number of a bulletin: 2026年第1期.
    package let number: String?
    /// A path below `Content/assets`, and what the image shows.
    package let image: String?
    package let imageAlternative: String?
    package let tags: [String]
    package let isDraft: Bool
    /// Former addresses (slugs) of the same folder that lead here.
    package let formerSlugs: [String]
    package let body: RichText
    package let origin: Origin

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
