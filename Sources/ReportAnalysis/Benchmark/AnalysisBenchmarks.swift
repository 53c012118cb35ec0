import ReportModel

extension Analysis {
    /// What a figure is compared with, as far as there is anything: the area above and the country, the median of the
    /// peers, the target. None for a figure that cannot be ranked.
    ///
    /// The areas above count only on metrics that are not additive: a sum is always greater than its parts. Their figures and
    /// the peers' are of exactly the same period.
    package func benchmarks(of point: Point) -> [Benchmark] {
        guard standings.rank(of: point) != nil, let own = rankedBounds(of: point) else { return [] }
        let metric = report.metrics[point.metric]
        var found: [Benchmark] = []
        if !metric.isAdditive {
            for (kind, area) in areasAbove(point.area) {
                guard let other = self.point(of: point.metric, for: area, in: point.period),
                    standings.rank(of: other) != nil, let bounds = rankedBounds(of: other)
                else { continue }
                found.append(
                    Benchmark(
                        kind: kind, bounds: bounds, number: other.figure?.number, period: other.period,
                        outcome: Outcome(of: own, against: bounds, metric.better)))
            }
        }
        if let median = peerMedian(of: point).value {
            found.append(.median(median, of: own, in: point.period, metric.better))
        }
        if let target = metric.target { found.append(.target(target, of: own, metric.better)) }
        return found
    }

    /// The area directly above and the country; once where they are the same.
    private func areasAbove(_ area: Key<Area>) -> [(Benchmark.Kind, Key<Area>)] {
        let above = ancestors(of: area)
        var found: [(Benchmark.Kind, Key<Area>)] = []
        if let parent = above.last, report.areas[parent].level != .country { found.append((.parent(parent), parent)) }
        if let country = above.first(where: { report.areas[$0].level == .country }) {
            found.append((.country(country), country))
        }
        return found
    }
}
