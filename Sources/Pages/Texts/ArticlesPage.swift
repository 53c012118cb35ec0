import Markup
import ReportModel

/// A list of texts: case studies by theme, others by year; newest first. A list of very many texts is by year and has further
/// pages.
struct ArticlesPage: Page {
    let edition: Edition
    let list: ArticleList
    /// Which of its pages this is, from 1.
    let part: Int
    private let partCount: Int
    /// The texts on this page.
    private let articles: ArraySlice<Key<Article>>
    /// The years of a list of several pages, each with the page that it begins on.
    private let years: [(year: Int?, part: Int)]

    private static let textsPerPage = 300

    /// All pages of all lists. What has to do with something stands on the page of that, and only where it is too much for it
    /// in a list of its own.
    static func all(in edition: Edition) -> [ArticlesPage] {
        ArticleList.lists(in: edition.report).flatMap { list in
            if list.isLong(in: edition) { return severalPages(of: list, in: edition) }
            let articles = list.subject == nil ? list.articles(in: edition) : []
            if articles.isEmpty { return [] }
            return [
                ArticlesPage(edition: edition, list: list, part: 1, partCount: 1, articles: articles[...], years: [])
            ]
        }
    }

    private static func severalPages(of list: ArticleList, in edition: Edition) -> [ArticlesPage] {
        let articles = list.articles(in: edition)
        var years: [(year: Int?, part: Int)] = []
        for (place, article) in articles.enumerated() {
            let year = edition.report.articles[article].date?.year
            if years.isEmpty || years[years.count - 1].year != year { years.append((year, place / textsPerPage + 1)) }
        }
        let count = (articles.count + textsPerPage - 1) / textsPerPage
        return (1...count).map { part in
            ArticlesPage(
                edition: edition, list: list, part: part, partCount: count,
                articles: articles[((part - 1) * textsPerPage)...].prefix(textsPerPage), years: years)
        }
    }

    private init(
        edition: Edition, list: ArticleList, part: Int, partCount: Int, articles: ArraySlice<Key<Article>>,
        years: [(year: Int?, part: Int)]
    ) {
        self.edition = edition
        self.list = list
        self.part = part
        self.partCount = partCount
        self.articles = articles
        self.years = years
    }

    private var isByTheme: Bool { list == .all(.caseStudy) && partCount == 1 }

    var destination: Destination { list.destination(ofPart: part) }
    var title: String {
        let name = list.title(in: edition)
        return part == 1 ? name : name + edition.words.texts.part(part, of: partCount)
    }
    var summary: String? { edition.words.texts.introduction(isByTheme: isByTheme) }
    var trail: [Crumb] {
        let first = Crumb(label: list.title(in: edition), destination: list.destination(ofPart: 1))
        return list.trail(in: edition) + (part == 1 ? [] : [first])
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
            edition.routes.href(list.destination(ofPart: number), from: destination)
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

    private func link(toYear year: Int?, part: Int) -> (label: String, href: String) {
        let target = list.destination(ofPart: part)
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
