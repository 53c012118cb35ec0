import Markup
import ReportModel

/// The list of case studies, by theme, or of bulletins, by year; newest first.
struct ArticlesPage: Page {
    let edition: Edition
    let kind: ArticleKind

    var destination: Destination { .articles(kind) }
    var title: String { edition.words.name(of: kind) }
    var summary: String? { edition.words.texts.introduction(to: kind) }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "hasGroups": .flag, "groups": .list(.object(["label": .text, "href": .text])),
        "sections": PageSection.shape,
    ])

    var content: (template: String, value: TemplateValue) {
        let sections = kind == .caseStudy ? byTheme : byYear
        let groups = sections.map {
            TemplateValue.object(["label": .text($0.title), "href": .text("#\($0.anchor)")])
        }
        return (
            "articles",
            .object([
                "title": .text(title), "lead": .text(summary ?? ""), "hasGroups": .flag(groups.count > 1),
                "groups": .list(groups),
                "sections": PageSection.values(sections),
            ])
        )
    }

    /// Each text once, under the first theme that it names.
    private var byTheme: [PageSection] {
        let report = edition.report
        var groups = [[Key<Article>]](repeating: [], count: report.themes.count)
        var others: [Key<Article>] = []
        for article in edition.reading[kind] {
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
        for article in edition.reading[kind] {
            let year = edition.report.articles[article].date?.year
            if years.isEmpty || years[years.count - 1].year != year { years.append((year, [])) }
            years[years.count - 1].articles.append(article)
        }
        return years.map { year, articles in
            let label = year.flatMap { PartialDate(year: $0) }?.label(in: edition.words.language)
            return section(
                year.map { "year-\($0)" } ?? "undated", label ?? edition.words.texts.withoutDate, articles)
        }
    }

    private func section(_ anchor: String, _ title: String, _ articles: [Key<Article>]) -> PageSection {
        PageSection(
            anchor: anchor, title: title,
            content: ArticleCard(edition: edition, page: destination).list(articles))
    }
}
