import ReportModel

/// The highest and the lowest of comparable figures, in a sentence.
struct ValueRange {
    let view: Viewpoint
    let metric: Key<Metric>
    /// Figures of one period, for areas that can be compared.
    let figures: [(area: Key<Area>, figure: Figure)]

    /// Nil where there are fewer than two figures.
    var sentence: String? {
        let sorted = figures.map(\.figure).sorted { $0.number < $1.number }
        guard figures.count > 1, let lowest = sorted.first, let highest = sorted.last else { return nil }
        let words = view.words.metrics
        if highest.number == lowest.number { return words.allEqual(text(highest)) }
        return words.range(names(with: highest), text(highest), names(with: lowest), text(lowest))
    }

    /// The areas with a value; of many only how many they are.
    private func names(with figure: Figure) -> String {
        let areas = figures.filter { $0.figure.number == figure.number }.map { view.report.areas[$0.area].name }
        return areas.count <= Self.mostNamed ? view.list(areas) : view.words.metrics.areas(areas.count)
    }

    private static let mostNamed = 3

    private func text(_ figure: Figure) -> String {
        view.numbers.figure(figure, unit: view.report.metrics[metric].unit)
    }
}
