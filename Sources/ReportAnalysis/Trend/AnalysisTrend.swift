import ReportModel

extension Analysis {
    /// The Mann–Kendall test on the last run of comparable figures, which ends at the latest; or why none is made.
    ///
    /// Figures are what they can stand for as printed, as far as the metric's range allows. Published confidence bounds do
    /// not make them wider: what they tell is chance, and that is what the test reckons with.
    package func trend(of series: Series) -> Computed<TrendTest, TrendRefusal> {
        let last = series.latest
        let figure: Figure
        switch last.reading.comparable {
        case .value(let told): figure = told
        case .refused(.noValue(let status)): return .refused(.noValue(status))
        case .refused(.status(let status)): return .refused(.status(status))
        case .refused(.conflicting): return .refused(.conflicting)
        }
        var collector = TrendCollector(series, last, figure, boundaryChanges(of: series.area))
        let run = collector.collect()
        guard run.count >= TrendTest.fewest else { return .refused(.tooFew(run)) }
        let range = report.metrics[series.metric].range
        let figures = collector.figures.reversed().map { $0.bounds.intersection(range) ?? $0.bounds }
        return .value(TrendTest(run: run, statistic: MannKendall(figures)))
    }
}

/// Walks back from the latest figure of a series as long as figures can be compared.
private struct TrendCollector {
    private let series: Series
    private let last: Point
    private let step: ChangeBase
    private let changes: [BoundaryChange]
    /// The latest first.
    private(set) var figures: [Figure]

    init(_ series: Series, _ last: Point, _ figure: Figure, _ changes: [BoundaryChange]) {
        self.series = series
        self.last = last
        self.changes = changes
        figures = [figure]
        step = last.period.previous.flatMap(series.point(in:)) == nil ? .yearEarlier : .previous
    }

    mutating func collect() -> TrendRun {
        var current = last
        while true {
            switch earlier(than: current) {
            case .value(let (point, figure)):
                figures.append(figure)
                current = point
            case .refused(let start):
                return TrendRun(
                    first: current.period, last: last.period, count: figures.count, step: step, start: start)
            }
        }
    }

    /// The point that a figure directly follows, or why it follows none.
    private func earlier(than current: Point) -> Computed<(Point, Figure), TrendRun.Start> {
        let period = current.period.base(step)
        guard let period, let point = series.point(in: period) else {
            if current.isBreak { return .refused(.seriesBreak(current.period)) }
            let isGap = series.points(before: current.period).contains {
                $0.hasValue && $0.period.isComparable(with: current.period)
            }
            return .refused(isGap ? .gap(period) : .nothingEarlier)
        }
        if let broken = series.points(behind: period, upTo: current.period).first(where: \.isBreak) {
            return .refused(.seriesBreak(broken.period))
        }
        if let change = changes.last(where: { $0.isBetween(period, current.period) }) {
            return .refused(.boundaryChange(change.date))
        }
        guard let figure = point.reading.comparable.value else { return .refused(.unusable(period)) }
        return .value((point, figure))
    }
}
