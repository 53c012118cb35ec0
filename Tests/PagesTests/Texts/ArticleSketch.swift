import ReportModel

/// A text while a test puts it together.
struct ArticleSketch {
    let name: String
    let kind: ArticleKind
    let title: String
    let body: RichText
    var slug: String?
    var summary: String?
    var date: PartialDate?
    var updated: PartialDate?
    var areas: [Key<Area>] = []
    var themes: [Key<Theme>] = []
    var metrics: [Key<Metric>] = []
    var sources: [Key<Source>] = []
    var publisher: String?
    var number: String?
    var image: String?
    var imageAlternative: String?
    var tags: [String] = []
    var isDraft = false
    var formerSlugs: [String] = []

    init(name: String, kind: ArticleKind, title: String, body: RichText) {
        self.name = name
        self.kind = kind
        self.title = title
        self.body = body
    }

    var article: Article {
        Article(
            name: name, kind: kind, slug: slug, title: title, summary: summary, date: date, updated: updated,
            areas: areas, themes: themes, metrics: metrics, sources: sources, publisher: publisher, number: number,
            image: image, imageAlternative: imageAlternative, tags: tags, isDraft: isDraft, formerSlugs: formerSlugs,
            body: body, origin: Origin(file: "Content/\(kind.folder)/\(name).md", line: 1))
    }
}
