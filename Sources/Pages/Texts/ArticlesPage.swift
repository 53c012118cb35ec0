import Markup
import ReportModel

/// The list of case studies, by theme, or of bulletins, by year; newest first. A list of very many texts is by year and has
/// further pages.
struct ArticlesPage: Page {
    let edition: Edition
    let kind: ArticleKind
    /// Which of its pages this is, from 1.
    let part: Int
    private let partCount: Int
    /// The texts on this page.
    private let articles: ArraySlice<Key<Article>>
    /// The years of a list of several pages, each with the page that it begins on.
    private let years: [(year: Int?, part: Int)]

    /// A list of so many texts has several pages: one of 10,000 would weigh megabytes.
    static let textsOfSeveralPages = 500
    static let textsPerPage = 300

    /// All pages of a list.
    static func all(of kind: ArticleKind, in edition: Edition) -> [ArticlesPage] {
        let articles = edition.reading[kind]
        guard articles.count >= textsOfSeveralPages else {
            return [
                ArticlesPage(edition: edition, kind: kind, part: 1, partCount: 1, articles: articles[...], years: [])
            ]
        }
        var years: [(year: Int?, part: Int)] = []
        for (place, article) in articles.enumerated() {
            let year = edition.report.articles[article].date?.year
            if years.isEmpty || years[years.count - 1].year != year { years.append((year, place / textsPerPage + 1)) }
        }
        let count = (articles.count + textsPerPage - 1) / textsPerPage
        return (1...count).map { part in
            ArticlesPage(
                edition: edition, kind: kind, part: part, partCount: count,
                articles: articles[((part - 1) * textsPerPage)...].prefix(textsPerPage), years: years)
        }
    }

    private init(
        edition: Edition, kind: ArticleKind, part: Int, partCount: Int, articles: ArraySlice<Key<Article>>,
        years: [(year: Int?, part: Int)]
    ) {
        self.edition = edition
        self.kind = kind
        self.part = part
        self.partCount = partCount
        self.articles = articles
        self.years = years
    }

    private var isByTheme: Bool { kind == .caseStudy && partCount == 1 }

    var destination: Destination { destination(ofPart: part) }
    var title: String {
        let name = edition.words.name(of: kind)
        return part == 1 ? name : name + edition.words.texts.part(part, of: partCount)
    }
    var summary: String? { edition.words.texts.introduction(isByTheme: isByTheme) }
    var trail: [Crumb] {
        part == 1 ? [] : [Crumb(label: edition.words.name(of: kind), destination: .articles(kind))]
    }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "hasGroups": .flag, "groups": .list(.object(["label": .text, "href": .text])),
        "sections": PageSection.shape, "parts": .html,
    ])

    var content: (template: String, value: TemplateValue) {
        let sections = isByTheme ? byTheme : byYear
        let groups: [(label: String, href: String)] =
            partCount == 1
            ? sections.map { ($0.title, "#\($0.anchor)") } : years.map { link(toYear: $0.year, part: $0.part) }
        let parts = PartLinks(count: partCount, part: part) { number in
            edition.routes.href(destination(ofPart: number), from: destination)
        }
        return (
            "articles",
            .object([
                "title": .text(title), "lead": .text(summary ?? ""), "hasGroups": .flag(groups.count > 1),
                "groups": .list(groups.map { .object(["label": .text($0.label), "href": .text($0.href)]) }),
                "sections": PageSection.values(sections), "parts": .html(parts.html(edition.words.texts)),
            ])
        )
    }

    // MARK: Links between the pages

    private func destination(ofPart part: Int) -> Destination {
        part == 1 ? .articles(kind) : .articlesPart(kind, part)
    }

    private func link(toYear year: Int?, part: Int) -> (label: String, href: String) {
        let target = destination(ofPart: part)
        return (label(ofYear: year), edition.routes.href(target, from: destination, anchor: Self.anchor(ofYear: year)))
    }

    // MARK: Sections

    /// Each text once, under the first theme that it names.
    private var byTheme: [PageSection] {
        let report = edition.report
        var groups = [[Key<Article>]](repeating: [], count: report.themes.count)
        var others: [Key<Article>] = []
        for article in articles {
            if let theme = report.articles[article].themes.first {
                groups[theme.position].append(article)
            } else {
                others.append(article)
            }
        }
        let themed = report.themes.keys.map { theme in
            section("theme-\(report.themes[theme].id)", report.themes[theme].name, groups[theme.position])
        }
        return (themed + [section("theme", edition.words.texts.withoutTheme, others)]).filter { !$0.content.isEmpty }
    }

    private var byYear: [PageSection] {
        var years: [(year: Int?, articles: [Key<Article>])] = []
        for article in articles {
            let year = edition.report.articles[article].date?.year
            if years.isEmpty || years[years.count - 1].year != year { years.append((year, [])) }
            years[years.count - 1].articles.append(article)
        }
        return years.map { section(Self.anchor(ofYear: $0.year), label(ofYear: $0.year), $0.articles) }
    }

    private func label(ofYear year: Int?) -> String {
        year.flatMap { PartialDate(year: $0) }?.label(in: edition.words.language) ?? edition.words.texts.withoutDate
    }

    private static func anchor(ofYear year: Int?) -> String { year.map { "year-\($0)" } ?? "undated" }

    private func section(_ anchor: String, _ title: String, _ articles: [Key<Article>]) -> PageSection {
        PageSection(
            anchor: anchor, title: title,
            content: ArticleCard(edition: edition, page: destination).list(articles))
    }
}
