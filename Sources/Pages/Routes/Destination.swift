package import ReportModel

/// Something that a link can lead to.
package enum Destination: Sendable, Hashable {
    case home
    case areas, area(Key<Area>)
    case metrics, metric(Key<Metric>)
    case themes, theme(Key<Theme>)
    case comparisons, comparison(Key<Comparison>)
    /// The list of case studies or of bulletins; pages have no list of their own.
    case articles(ArticleKind)
    /// A page of a list of very many texts: a further one of all case studies or bulletins, from 2; one of those that have
    /// to do with something, from 1.
    case articlesPart(ArticleList, Int)
    case article(Key<Article>)
    case sources, source(Key<Source>)
    /// A further page of a source with very many figures, from 2.
    case sourcePart(Key<Source>, Int)
    /// Areas and metrics of the reader's choice side by side.
    case compare
    case search
    /// What the audits found and confirmed.
    case findings
    /// The page about downloads.
    case data
    case notFound
    /// A file of the author's, below `Content/assets`.
    case asset(String)
    /// A file that the tool brings along: the stylesheet, the script.
    case builtIn(String)
    /// The words of the script.
    case scriptWords
    /// The style sheet with the accent colour of the site.
    case themeStyle
    /// A file to download, below `data/`.
    case download(String)
    case feed, sitemap, robots
    /// A part of a sitemap with very many addresses, from 1.
    case sitemapPart(Int)
}
