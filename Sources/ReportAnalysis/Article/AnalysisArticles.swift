package import ReportModel

extension Analysis {
    /// The articles about an area, in register order.
    package func articles(about area: Key<Area>) -> [Key<Article>] { Array(articles.byArea[area.position]) }

    /// The articles on a theme, in register order.
    package func articles(on theme: Key<Theme>) -> [Key<Article>] { Array(articles.byTheme[theme.position]) }

    /// The articles that name a metric, claim a figure of it or show it in a table or a chart, in register order.
    package func articles(naming metric: Key<Metric>) -> [Key<Article>] { Array(articles.byMetric[metric.position]) }

    /// The articles that name a source, in register order.
    package func articles(from source: Key<Source>) -> [Key<Article>] { Array(articles.bySource[source.position]) }

    /// The figures taken from a source: indices of `Report.observations`, in the report's order.
    package func observations(from source: Key<Source>) -> [Int] {
        catalogue.observationsBySource[source.position].map(Int.init)
    }

    /// The metrics of a theme, in register order, without those made from breakdowns.
    package func metrics(on theme: Key<Theme>) -> [Key<Metric>] { Array(catalogue.metricsByTheme[theme.position]) }

    /// The metrics that are published changes of a metric (同比 …), in register order.
    package func publishedChanges(of metric: Key<Metric>) -> [Key<Metric>] {
        Array(catalogue.changesByMetric[metric.position])
    }

    /// The metrics that are declared parts of a metric, in register order.
    package func parts(of metric: Key<Metric>) -> [Key<Metric>] { Array(catalogue.partsByMetric[metric.position]) }
}
