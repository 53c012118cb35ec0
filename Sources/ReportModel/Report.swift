/// Everything a site is made from, checked: no key in it misses, no figure lacks a source.
package struct Report: Sendable {
    package var settings: SiteSettings
    package var themes: Register<Theme>
    package var areas: Register<Area>
    /// Named sets of areas, in the order in which they are declared.
    package var groups: Register<AreaGroup>
    package var metrics: Register<Metric>
    package var sources: Register<Source>
    /// Sorted by metric, area, period, source, then file and line.
    package var observations: [Observation]
    package var articles: Register<Article>
    package var comparisons: Register<Comparison>
    /// Files below `Content/assets`, by their paths there, sorted.
    package var assets: [String]
    /// What was decided on findings, as listed.
    package var decisions: [Decision]

    package init(
        settings: SiteSettings, themes: Register<Theme> = Register(), areas: Register<Area> = Register(),
        groups: Register<AreaGroup> = Register(), metrics: Register<Metric> = Register(),
        sources: Register<Source> = Register(),
        observations: [Observation] = [], articles: Register<Article> = Register(),
        comparisons: Register<Comparison> = Register(), assets: [String] = [], decisions: [Decision] = []
    ) {
        self.settings = settings
        self.themes = themes
        self.areas = areas
        self.groups = groups
        self.metrics = metrics
        self.sources = sources
        self.observations = observations
        self.articles = articles
        self.comparisons = comparisons
        self.assets = assets
        self.decisions = decisions
    }
}
