package import Diagnostics
package import ReportModel

/// The second step: the draft becomes a report in which no reference misses, or the reasons why it cannot.
///
/// All problems are told. There is a report whenever the site has settings; what has problems is left out of it, so
/// nothing may be published from it while there are errors.
///
/// - Parameter workforce: who does the parts of the work; the outcome is the same for all.
package func checkReport(
    _ draft: ReportDraft, includesDrafts: Bool = false, by workforce: Workforce = .alone
) -> (report: Report?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let (themeIDs, declared) = SettingsCheck.themes(draft.settings, problems: &problems)
    let areas = AreaCheck(draft.areas, problems: &problems)
    let groups = GroupCheck(
        draft.settings?.groups ?? [], unread: draft.settings.map { .these($0.unreadGroups) } ?? .all,
        rows: draft.areas, areas: areas, problems: &problems)
    let sources = SourceCheck(draft.sources, problems: &problems)
    let declaredMetrics = MetricCheck(draft.metrics, themes: themeIDs, sources: sources.ids, problems: &problems)
    // Where no theme is declared every metric has an error; they stand under one without a name so that the report can be
    // looked through all the same.
    let themes =
        declared.isEmpty && !declaredMetrics.metrics.isEmpty ? Register([Theme(id: "none", name: "")]) : declared
    let observations = ObservationCheck(
        draft.data, areas: areas, metrics: declaredMetrics, sources: sources.ids, by: workforce)
    problems += observations.problems
    let metrics = observations.metrics
    let designs = DesignCheck(areas: areas, groups: groups, metrics: metrics)
    let comparisons = ComparisonCheck.comparisons(
        draft.comparisons, designs: designs, themes: themeIDs, problems: &problems)
    let registers = ArticleCheck.Registers(
        areas: areas.ids, metrics: metrics, sources: sources.ids, themes: themeIDs, designs: designs,
        assets: draft.assets)
    let articles = ArticleCheck(
        draft.articles, unread: draft.unreadArticles, includesDrafts: includesDrafts, registers, by: workforce,
        problems: &problems)
    let decisions = DecisionCheck(draft.decisions, areas: areas.ids, metrics: metrics, sources: sources.ids)
    problems += decisions.problems
    guard let settingsDraft = draft.settings else { return (nil, problems) }
    let settings = SettingsCheck.settings(
        settingsDraft, metrics: metrics.ids, articles: articles, assets: draft.assets, problems: &problems)
    let report = Report(
        settings: settings, themes: themes, areas: areas.areas, groups: groups.groups, metrics: metrics.metrics,
        sources: sources.sources,
        observations: observations.observations, articles: articles.articles, comparisons: comparisons,
        assets: draft.assets.sorted { $0.precedesInBytes($1) },
        decisions: decisions.decisions)
    if let notice = FormulaTextCheck.notice(report) { problems.append(notice) }
    problems += PeriodAheadCheck.warnings(report)
    return (report, problems)
}
