import Markup
import ReportModel

/// Pages about texts, sources, findings and downloads; the lists only where there is something to list.
func textPages(of edition: Edition) -> [any Page] {
    let report = edition.report
    var pages: [any Page] = ArticlesPage.all(in: edition)
    pages += report.articles.keys.map { ArticlePage(edition: edition, key: $0) }
    if !report.sources.isEmpty { pages.append(SourcesPage(edition: edition)) }
    for key in report.sources.keys { pages += SourcePage.all(of: key, in: edition) }
    if !report.observations.isEmpty {
        pages.append(FindingsPage(edition: edition))
        pages.append(DataPage(edition: edition, ranges: report.rangesByMetric))
    }
    return pages
}

/// The templates of these pages, and what each may use.
let textPageShapes: [String: TemplateShape] = [
    "article": ArticlePage.shape,
    "articles": ArticlesPage.shape,
    "source": SourcePage.shape,
    "sources": SourcesPage.shape,
    "data": DataPage.shape,
    "findings": FindingsPage.shape,
]
