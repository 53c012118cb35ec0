package import ReportModel

/// Everything that follows from a report's figures without further choice: series, ranks, medians, changes, and who
/// belongs to what; and what the audits find about them.
///
/// A pure function of the report. What is looked up often is indexed once; what is asked for once is computed when asked.
package struct Analysis: Sendable {
    /// The report, with those figures set aside that decisions keep from being published.
    package let report: Report
    let table: SeriesTable
    let peerGroups: PeerGroups
    let standings: Standings
    let kinship: Kinship
    let articles: ArticleIndex
    let catalogue: Catalogue
    var record = FindingRecord()
}

/// Analyses a report: time and memory grow with the number of observations (about 20 bytes each), never with the product
/// of areas, metrics and periods.
package func analyse(_ report: Report) -> Analysis {
    let table = SeriesTable(report.observations, metricCount: report.metrics.count)
    let report = report.settingAside(table)
    let peers = PeerGroups(report.areas)
    var analysis = Analysis(
        report: report, table: table, peerGroups: peers, standings: Standings(report, table, peers),
        kinship: Kinship(report.areas), articles: ArticleIndex(report), catalogue: Catalogue(report, table))
    analysis.record = FindingRecord(auditFigures(analysis), report)
    return analysis
}
