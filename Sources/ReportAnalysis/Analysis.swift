package import ReportModel

/// Everything that follows from a report's figures without further choice: series, ranks, medians, changes, and who
/// belongs to what.
///
/// A pure function of the report. What is looked up often is indexed once; what is asked for once is computed when asked.
package struct Analysis: Sendable {
    package let report: Report
    let table: SeriesTable
    let peerGroups: PeerGroups
    let standings: Standings
    let kinship: Kinship
    let articles: ArticleIndex
    let catalogue: Catalogue
}

/// Analyses a report: time and memory grow with the number of observations (about 20 bytes each), never with the product
/// of areas, metrics and periods.
package func analyse(_ report: Report) -> Analysis {
    let table = SeriesTable(report.observations, metricCount: report.metrics.count)
    let peers = PeerGroups(report.areas)
    return Analysis(
        report: report, table: table, peerGroups: peers, standings: Standings(report, table, peers),
        kinship: Kinship(report.areas), articles: ArticleIndex(report), catalogue: Catalogue(report, table))
}
