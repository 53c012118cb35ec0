package import Diagnostics
package import ReportModel

/// Everything that follows from a report's figures without further choice: series, ranks, medians, changes, and who
/// belongs to what; and what the audits find about them.
///
/// A pure function of the report. What is looked up often is indexed once; what is asked for once is computed when asked.
/// It never changes. A class, because what is computed for each of a million cells would else begin with copying it.
package final class Analysis: Sendable {
    /// The report, with those figures set aside that decisions keep from being published.
    package let report: Report
    let table: SeriesTable
    let peerGroups: PeerGroups
    let standings: Standings
    let kinship: Kinship
    let articles: ArticleIndex
    let catalogue: Catalogue
    let variantIndex: VariantIndex
    let record: FindingRecord

    fileprivate init(_ report: Report, _ table: SeriesTable, by workforce: Workforce) {
        self.report = report
        self.table = table
        peerGroups = PeerGroups(report.areas, report.groups)
        standings = Standings(report, table, peerGroups, by: workforce)
        kinship = Kinship(report.areas)
        articles = ArticleIndex(report, by: workforce)
        catalogue = Catalogue(report, table)
        variantIndex = VariantIndex(report.metrics)
        record = FindingRecord()
    }

    /// The same with what the audits have found.
    fileprivate init(_ analysis: Analysis, _ record: FindingRecord) {
        report = analysis.report
        table = analysis.table
        peerGroups = analysis.peerGroups
        standings = analysis.standings
        kinship = analysis.kinship
        articles = analysis.articles
        catalogue = analysis.catalogue
        variantIndex = analysis.variantIndex
        self.record = record
    }
}

/// Analyses a report: time and memory grow with the number of observations (about 20 bytes each), never with the product
/// of areas, metrics and periods.
///
/// - Parameter workforce: who ranks and audits; the outcome is the same for all.
package func analyse(_ report: Report, by workforce: Workforce = .alone) -> Analysis {
    let table = SeriesTable(report.observations, metricCount: report.metrics.count)
    // What is chosen among figures that contradict each other has to agree with others. A figure that is withheld for
    // breaking another rule breaks it still, or the decision would have nothing to decide on.
    let chosen = report.settingAside(table) { $0.rule == .figuresConflict }
    var analysis = Analysis(chosen, table, by: workforce)
    let record = FindingRecord(auditFigures(analysis, by: workforce), report)
    if report.decisions.contains(where: { $0.rule != .figuresConflict && $0.publication != .all }) {
        analysis = Analysis(report.settingAside(table) { _ in true }, table, by: workforce)
    }
    return Analysis(analysis, record)
}
