package import Diagnostics
package import Markup
package import ReportAnalysis
import ReportModel

/// The fourth step: which files the site has, each ready to be rendered, and what is wrong with that.
///
/// Two things that want one path are a problem; the plan then has the first of them, so that it is always one that can be
/// written.
///
/// - Parameters:
///   - assets: stylesheets and the like that templates refer to, by paths that begin with `assets/`.
///   - workforce: who plans; the outcome is the same for all.
package func planSite(
    _ analysis: Analysis, templates: TemplateLibrary, assets: [String: [UInt8]] = BuiltIn.assets,
    by workforce: Workforce = .alone
) -> (plan: SitePlan, problems: [Diagnostic]) {
    let edition = Edition(analysis, templates: templates, by: workforce)
    let pages = pages(of: edition)
    let (claimed, others) = workforce.both(
        {
            pages.map { page in
                edition.claim(
                    page.destination, .rendered { PageFrame(edition: edition, page: page).html.bytes },
                    bodies: edition.bodies(of: page.bodies))
            }
        },
        {
            edition.supplements(to: pages.map(\.destination)) + edition.redirects
                + edition.claims(ofTemplateAssets: assets) + edition.assets
        })
    let claims = claimed + others
    let (files, problems) = claims.settled(in: edition.report)
    return (SitePlan(files: files), problems.sortedByPlace())
}

/// Every page of the site.
private func pages(of edition: Edition) -> [any Page] {
    [HomePage(edition: edition), NotFoundPage(edition: edition), SearchPage(edition: edition)]
        + (edition.hasCompare ? [ComparePage(edition: edition)] : []) + textPages(of: edition)
        + figurePages(of: edition)
}

/// The templates that pages are rendered with, and what each may use.
package let pageShapes: [String: TemplateShape] = [
    "layout": PageFrame.shape,
    "404": NotFoundPage.shape,
    "compare": ComparePage.shape,
    "search": SearchPage.shape,
    "home": HomePage.shape,
    "redirect": Redirect.shape,
].merging(textPageShapes) { own, _ in own }.merging(figurePageShapes) { own, _ in own }

extension Edition {
    /// The list of the bodies of some texts.
    fileprivate func bodies(of articles: [Key<Article>]) -> BodyList {
        articles.isEmpty ? .none : BodyList(articles.map { report.articles[$0].origin.file })
    }

    /// A claim of a destination's path.
    fileprivate func claim(
        _ destination: Destination, _ content: PlannedFile.Content, bodies: BodyList? = nil
    ) -> AddressClaim {
        AddressClaim(
            file: PlannedFile(path: routes.path(destination), content: content, bodies: bodies),
            claimant: .destination(destination))
    }

    /// What programs read: the downloads, and the feed and sitemap where the address of the site is known.
    fileprivate func supplements(to pages: [Destination]) -> [AddressClaim] {
        var files = Downloads(edition: self, ranges: report.rangesByMetric).files
        files.append(scriptWords)
        files += CompareFiles(edition: self).files + SearchIndex(edition: self, of: pages).files
        if let accent = report.settings.look.accent {
            files.append(RenderedFile(.themeStyle) { ThemeStyle(accent: accent).bytes })
        }
        if let feed = Feed(self) { files.append(RenderedFile(.feed) { feed.bytes }) }
        files += Sitemap(self, of: pages)?.files ?? []
        if let robots { files.append(RenderedFile(.robots) { robots }) }
        return files.map { claim($0.destination, $0.content, bodies: $0.bodies) }
    }

    /// A file at every former address of a text.
    fileprivate var redirects: [AddressClaim] {
        report.articles.keys.flatMap { key in
            let article = report.articles[key]
            return article.formerSlugs.map { slug in
                let path = Routes.path(slug: slug, kind: article.kind)
                let redirect = Redirect(edition: self, article: key)
                return AddressClaim(
                    file: PlannedFile(path: path, content: .rendered { redirect.html.bytes }),
                    claimant: .formerSlug(slug, key))
            }
        }
    }

    /// Files that templates refer to.
    fileprivate func claims(ofTemplateAssets assets: [String: [UInt8]]) -> [AddressClaim] {
        let folder = "assets/"
        return assets.sorted { $0.key < $1.key }.map { name, bytes in
            claim(
                .builtIn(name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : name), .rendered { bytes })
        }
    }

    /// The author's images and attachments.
    fileprivate var assets: [AddressClaim] {
        report.assets.map { claim(.asset($0), .asset($0)) }
    }
}
