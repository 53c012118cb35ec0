import Diagnostics
package import ReportModel

/// Which articles belong to which areas, themes, metrics and sources; always in the order of the register of articles.
struct ArticleIndex: Sendable {
    let byArea: GroupedLists<Key<Article>>
    let byTheme: GroupedLists<Key<Article>>
    /// Articles that name a metric, claim a figure of it, or show it in a table or a chart.
    let byMetric: GroupedLists<Key<Article>>
    let bySource: GroupedLists<Key<Article>>

    init(_ report: Report, by workforce: Workforce) {
        let articles = report.articles
        ((byArea, byTheme), (byMetric, bySource)) = workforce.both(
            { (Self.lists(report.areas, articles) { $0.areas }, Self.lists(report.themes, articles) { $0.themes }) },
            {
                (
                    Self.lists(report.metrics, articles) {
                        $0.metrics + $0.body.claims.map(\.metric) + $0.body.blocks.flatMap(\.metrics)
                    }, Self.lists(report.sources, articles) { $0.sources }
                )
            })
    }

    private static func lists<Element>(
        _ register: Register<Element>, _ articles: Register<Article>, _ named: (Article) -> [Key<Element>]
    ) -> GroupedLists<Key<Article>> {
        var pairs: [(thing: Int, article: Key<Article>)] = []
        for (position, article) in articles.elements.enumerated() {
            let keys = named(article)
            // Most texts name one of a kind, which takes no set.
            var seen: Set<Key<Element>> = []
            for key in keys where keys.count == 1 || seen.insert(key).inserted {
                pairs.append((key.position, Key(position: position)))
            }
        }
        return GroupedLists(count: register.count, filler: Key(position: 0)) { [pairs] add in
            for pair in pairs { add(pair.thing, pair.article) }
        }
    }
}

extension RichText {
    /// The figures in its prose, in order.
    package var claims: [FigureClaim] {
        gaps.compactMap { gap in
            if case .claim(let claim) = gap.content { claim } else { nil }
        }
    }

    /// The tables, charts and figures in large print in it, in order.
    package var blocks: [FigureBlock] {
        gaps.compactMap { gap in
            if case .block(let block, _) = gap.content { block } else { nil }
        }
    }
}

extension FigureBlock {
    /// The metrics that it shows.
    fileprivate var metrics: [Key<Metric>] {
        switch self {
        case .table(let table): table.metrics
        case .chart(let chart): chart.metrics
        case .figures(let figures): figures.metrics
        }
    }
}
