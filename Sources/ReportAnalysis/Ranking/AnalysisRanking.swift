package import ReportModel

extension Analysis {
    /// The rank of a point among its area's peers in exactly its period, or why it has none.
    package func standing(of point: Point) -> Computed<Standing, StandingRefusal> {
        guard let rank = standings.rank(of: point) else {
            return .refused(.excluded(exclusion(of: point)))
        }
        let count = standings.cohort(of: point).count
        guard count >= Ranking.fewest else { return .refused(.tooFew(ranked: count)) }
        return .value(
            Standing(rank: rank, count: count, isMerit: report.metrics[point.metric].better != .neutral))
    }

    /// The median of the peers' ranked values in exactly the point's period, the area's own included if it is ranked.
    package func peerMedian(of point: Point) -> Computed<Median, MedianRefusal> {
        standings.median(
            of: point, number: number(ofPoint:), scale: { self.point(numbered: $0).figure?.scale ?? 0 },
            bounds: { rankedBounds(of: self.point(numbered: $0)) ?? Interval() })
    }

    /// The ranked values of the peers in exactly the point's period, by their printed numbers, best first (highest first
    /// without merit), the area's own included if it is ranked.
    package func peerValues(of point: Point) -> [PeerValue] {
        standings.cohort(of: point).map { peerValue(ofPoint: Int($0)) }
    }

    /// The value of a point that is ranked.
    func peerValue(ofPoint point: Int) -> PeerValue {
        let point = self.point(numbered: point)
        return PeerValue(
            area: point.area, number: point.figure?.number ?? .zero, bounds: rankedBounds(of: point) ?? Interval())
    }

    /// The ranking of some areas on a metric in exactly one period. Areas that did not exist then are left out.
    package func ranking(of metric: Key<Metric>, in period: Period, among areas: [Key<Area>]) -> Ranking {
        Ranking(
            of: metric, in: period, among: areas, report,
            point: { area in pointNumber(of: metric, for: area, in: period).map(table.observations(ofPoint:)) },
            latest: { area in latest(of: metric, for: area).flatMap { $0.hasValue ? $0.period : nil } })
    }

    /// The number of a point that is ranked, so that it has one.
    private func number(ofPoint point: Int) -> DecimalNumber { self.point(numbered: point).figure?.number ?? .zero }

    /// Why a point that is not ranked is not.
    func exclusion(of point: Point) -> Exclusion {
        if case .excluded(let reason) = point.candidacy { reason } else { .notExisting }
    }
}

/// A peer's value, as a strip of values shows it.
package struct PeerValue: Sendable, Hashable {
    package let area: Key<Area>
    package let number: DecimalNumber
    /// What the value can be: see `Analysis.rankedBounds(of:)`.
    package let bounds: Interval
}
