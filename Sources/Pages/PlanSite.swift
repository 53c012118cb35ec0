package import Diagnostics
package import Markup
package import ReportAnalysis
import ReportModel

/// The fourth step: which files the site has, each ready to be rendered, and what is wrong with that.
package func planSite(
    _ analysis: Analysis, templates: TemplateLibrary
) -> (plan: SitePlan, problems: [Diagnostic]) {
    let edition = Edition(analysis, templates: templates)
    var files: [PlannedFile] = []
    for page in pages(of: edition) {
        files.append(
            PlannedFile(path: edition.routes.path(page.destination), content: .rendered { PageFrame(edition: edition, page: page).html.bytes }))
    }
    for (name, bytes) in BuiltIn.assets {
        let file = name.hasPrefix("assets/") ? String(name.dropFirst("assets/".count)) : name
        files.append(PlannedFile(path: edition.routes.path(.builtIn(file)), content: .rendered { bytes }))
    }
    for asset in edition.report.assets {
        files.append(PlannedFile(path: edition.routes.path(.asset(asset)), content: .asset(asset)))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (SitePlan(files: files), [])
}

/// Every page of the site.
private func pages(of edition: Edition) -> [any Page] {
    [NotFoundPage(edition: edition)]
}

/// The templates that pages are rendered with, and what each may use.
package let pageShapes: [String: TemplateShape] = [
    "layout": PageFrame.shape,
    "404": NotFoundPage.shape,
]
