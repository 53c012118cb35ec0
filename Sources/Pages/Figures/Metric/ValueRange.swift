import ReportAnalysis
import ReportModel

/// The highest and the lowest of the figures of a ranking, in a sentence: every area that may be it.
struct ValueRange {
    let view: Viewpoint
    let ranking: Ranking

    /// Nil where there are fewer than two figures.
    var sentence: String? {
        let (highest, lowest) = (figures(of: ranking.highest), figures(of: ranking.lowest))
        guard let one = highest.first, !lowest.isEmpty else { return nil }
        let words = view.words.metrics
        if highest.count == ranking.count, Set(highest.map(\.figure.number)).count == 1 {
            return words.allEqual(text(one.figure))
        }
        return words.range(told(highest), told(lowest))
    }

    private func figures(of areas: [Key<Area>]) -> [(area: Key<Area>, figure: Figure)] {
        areas.compactMap { area in
            ranking.entry(of: area).flatMap { entry in
                view.analysis.point(of: ranking.metric, for: area, in: entry.period)?.figure.map { (area, $0) }
            }
        }
    }

    /// The areas with their value or, where figures with other numbers overlap, each with its own; of many only how many
    /// they are.
    private func told(_ figures: [(area: Key<Area>, figure: Figure)]) -> String {
        let words = view.words.metrics
        let isFew = figures.count <= Self.mostNamed
        if Set(figures.map(\.figure.number)).count == 1, let figure = figures.first?.figure {
            let names = isFew ? view.list(figures.map { view.report.areas[$0.area].name }) : words.areas(figures.count)
            return words.areasWithValue(names, text(figure))
        }
        guard isFew else { return words.oneOf(words.areas(figures.count)) }
        return words.oneOf(
            view.list(
                figures.map { view.report.areas[$0.area].name + view.words.tables.inBrackets(text($0.figure)) }))
    }

    private static let mostNamed = 3

    private func text(_ figure: Figure) -> String {
        view.numbers.figure(figure, unit: view.report.metrics[ranking.metric].unit)
    }
}
