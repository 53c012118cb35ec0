package import Diagnostics
package import Markup
package import ReportAnalysis
package import ReportModel

/// A report in the language and style it is published in: what every page is made from.
///
/// It never changes. A class, so that all pages share one and do not each copy it.
package final class Edition: Sendable {
    package let analysis: Analysis
    package let routes: Routes
    let words: Words
    let numbers: NumberFormat
    let templates: TemplateLibrary
    /// Where the record of every figure stands.
    let records: RecordAnchors
    /// What the audits found, by what it is about.
    let findings: FindingIndex
    /// The texts in the order in which they are listed.
    let reading: ReadingOrder
    /// Whether the site has a feed, so that pages point to it.
    let hasFeed: Bool

    /// - Parameter workforce: who looks through the figures and the texts; the outcome is the same for all.
    package init(_ analysis: Analysis, templates: TemplateLibrary, by workforce: Workforce) {
        self.analysis = analysis
        self.templates = templates
        let settings = analysis.report.settings
        ((routes, records), (findings, reading)) = workforce.both(
            {
                let routes = Routes(analysis.report)
                return (routes, RecordAnchors(analysis.report, routes))
            },
            { (FindingIndex(analysis), ReadingOrder(analysis.report.articles)) })
        hasFeed = settings.baseURL != nil && analysis.report.articles.elements.contains(where: \.isInFeed)
        words = Words.of(settings.language)
        numbers = NumberFormat(
            language: settings.language, grouping: settings.grouping, rounding: settings.rounding)
    }

    package var report: Report { analysis.report }
}
