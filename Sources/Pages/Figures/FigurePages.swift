import Markup
import ReportModel

/// The pages about areas, metrics, themes and comparisons.
func figurePages(of edition: Edition) -> [any Page] {
    let report = edition.report
    let comparisons = ComparisonIndex(report)
    let holdings = PeerHoldings(edition.analysis)
    let strips = PeerStrips(edition.analysis)
    let trends = TrendSelections(edition.analysis)
    var pages: [any Page] = []
    // Nothing leads to an empty list.
    if !report.areas.isEmpty { pages.append(AreasPage(edition: edition)) }
    if !report.metrics.isEmpty { pages.append(MetricsPage(edition: edition)) }
    if !report.themes.isEmpty { pages.append(ThemesPage(edition: edition)) }
    if !report.comparisons.isEmpty { pages.append(ComparisonsPage(edition: edition)) }
    for key in report.areas.keys {
        pages.append(
            AreaPage(
                edition: edition, key: key, comparisons: comparisons, holdings: holdings, strips: strips, trends: trends
            ))
    }
    for key in report.metrics.keys {
        pages.append(MetricPage(edition: edition, key: key, comparisons: comparisons, trends: trends))
    }
    for key in report.themes.keys { pages.append(ThemePage(edition: edition, key: key, comparisons: comparisons)) }
    for key in report.comparisons.keys { pages.append(ComparisonPage(edition: edition, key: key)) }
    return pages
}

/// The templates of these pages, and what each may use.
let figurePageShapes: [String: TemplateShape] = [
    "areas": AreasPage.shape, "area": AreaPage.shape, "metrics": MetricsPage.shape, "metric": MetricPage.shape,
    "themes": ThemesPage.shape, "theme": ThemePage.shape, "comparisons": ComparisonsPage.shape,
    "comparison": ComparisonPage.shape,
]
