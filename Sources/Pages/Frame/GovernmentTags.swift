import ReportModel

/// The tags that pages of Chinese government websites have in their heads (国办发〔2017〕47号, 网页标签), in the order of the
/// document. What is not known is left out, never made up.
struct GovernmentTags {
    let edition: Edition
    let page: any Page

    /// None where the site is no government website.
    var all: [(name: String, content: String)] {
        let settings = edition.report.settings
        guard let marks = settings.government else { return [] }
        let site: [(String, String?)] = [
            ("SiteName", settings.title), ("SiteDomain", marks.domain), ("SiteIDCode", marks.identifier),
            ("ColumnName", column), ("ColumnDescription", settings.description ?? settings.subtitle),
            ("ColumnKeywords", keywords), ("ColumnType", kind),
        ]
        return (site + text).compactMap { name, content in
            content.flatMap { $0.isEmpty ? nil : (name: name, content: $0) }
        }
    }

    /// The entry of the menu that the page belongs to.
    private var column: String {
        page.destination == .home ? edition.words.frame.home : page.trail.first?.label ?? page.title
    }

    private var keywords: String {
        ([column] + edition.report.themes.elements.map(\.name)).joined(separator: ",")
    }

    /// Words of the document's own list; they are Chinese on every site.
    private var kind: String {
        switch page.destination {
        case .home: "首页"
        case .data: "数据开放"
        case .articles, .articlesPart, .article: "工作动态"
        default: "数据发布"
        }
    }

    /// What is said of a text.
    private var text: [(String, String?)] {
        guard case .article(let key) = page.destination else { return [] }
        let article = edition.report.articles[key]
        let image = article.image.flatMap { edition.routes.canonical(.asset($0)) }
        return [
            ("ArticleTitle", article.title), ("PubDate", article.date?.description),
            ("ContentSource", article.publisher ?? edition.report.settings.organisation),
            ("Keywords", article.tags.joined(separator: ",")), ("Image", image),
            ("Url", edition.routes.canonical(page.destination)),
        ]
    }
}
