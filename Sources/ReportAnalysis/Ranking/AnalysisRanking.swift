package import ReportModel

extension Analysis {
    /// The rank of a point among its area's peers in exactly its period, or why it has none.
    package func standing(of point: Point) -> Computed<Standing, StandingRefusal> {
        guard let found = standings.rank(ofPoint: point.position) else {
            return .refused(.excluded(exclusion(of: point)))
        }
        let count = standings.cohort(ofPoint: point.position).count
        guard count >= Ranking.fewest else { return .refused(.tooFew(ranked: count)) }
        return .value(
            Standing(
                rank: found.rank, count: count, isTied: found.isTied,
                isMerit: report.metrics[point.metric].better != .neutral))
    }

    /// The median of the peers' ranked values in exactly the point's period, the area's own included if it is ranked.
    package func peerMedian(of point: Point) -> Computed<Median, MedianRefusal> {
        let cohort = standings.cohort(ofPoint: point.position)
        return Median.of(count: cohort.count) { number(ofPoint: Int(cohort[cohort.startIndex + $0])) }
    }

    /// The ranked values of the peers in exactly the point's period, best first (highest first without merit), the
    /// area's own included if it is ranked.
    package func peerValues(of point: Point) -> [PeerValue] {
        standings.cohort(ofPoint: point.position).map {
            PeerValue(area: area(ofPoint: Int($0)), number: number(ofPoint: Int($0)))
        }
    }

    /// The ranking of some areas on a metric in exactly one period. Areas that did not exist then are left out.
    package func ranking(of metric: Key<Metric>, in period: Period, among areas: [Key<Area>]) -> Ranking {
        Ranking(
            of: metric, in: period, among: areas, report,
            point: { area in pointNumber(of: metric, for: area, in: period).map(table.observations(ofPoint:)) },
            latest: { area in latest(of: metric, for: area).flatMap { $0.hasValue ? $0.period : nil } })
    }

    private func area(ofPoint point: Int) -> Key<Area> {
        report.observations[table.observations(ofPoint: point).lowerBound].area
    }

    /// The number of a point that is ranked, so that it has one.
    private func number(ofPoint point: Int) -> DecimalNumber {
        let observations = report.observations[table.observations(ofPoint: point)]
        guard case .admitted(_, let figure) = Candidacy(observations) else { return .zero }
        return figure.number
    }

    /// Why a point that is not ranked is not.
    func exclusion(of point: Point) -> Exclusion {
        if case .excluded(let reason) = Candidacy(point.observations) { reason } else { .notExisting }
    }
}

/// A peer's value, as a strip of values shows it.
package struct PeerValue: Sendable, Hashable {
    package let area: Key<Area>
    package let number: DecimalNumber
}
