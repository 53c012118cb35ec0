import ReportModel

/// The rank of every point among its peers, computed once for the whole report.
///
/// A cohort is what is ranked together: the points of one metric in exactly one period within one group of peers.
/// Twelve bytes a point; asking for a rank costs no more than looking it up.
struct Standings: Sendable {
    /// For each point its rank, with the highest bit set where it is shared; 0 where it is not ranked.
    private var ranks: [UInt32]
    /// For each point its cohort.
    private var cohortNumbers: [UInt32]
    /// The ranked points of each cohort, best first, one cohort behind the other.
    private var order: [UInt32] = []
    /// For each cohort its first place in `order`; one more entry for the end.
    private var cohortStarts: [UInt32] = [0]
    /// For each metric its periods, sorted.
    private(set) var periods: [[Period]] = []

    private static let tied: UInt32 = 1 << 31

    init(_ report: Report, _ table: SeriesTable, _ peers: PeerGroups) {
        ranks = Array(repeating: 0, count: table.pointCount)
        cohortNumbers = Array(repeating: 0, count: table.pointCount)
        order.reserveCapacity(table.pointCount)
        let isLasting = report.areas.elements.map { $0.from == nil && $0.to == nil }
        for metric in report.metrics.keys {
            let points = table.points(of: metric)
            let (known, numbers) = Self.periods(of: points, report, table)
            periods.append(known)
            var candidates: [Candidate] = []
            candidates.reserveCapacity(points.count)
            for point in points {
                let range = table.observations(ofPoint: point)
                let area = report.observations[range.lowerBound].area
                let exists =
                    isLasting[area.position]
                    || report.areas[area].exists(in: report.observations[range.lowerBound].period)
                var number: DecimalNumber?
                if exists, case .admitted(_, let figure) = Candidacy(report.observations[range]) {
                    number = figure.number
                }
                let cohort = UInt64(peers.group[area.position]) << 32 | UInt64(numbers[point - points.lowerBound])
                candidates.append(Candidate(cohort: cohort, number: number, point: UInt32(point)))
            }
            rank(&candidates, report.metrics[metric].better)
        }
    }

    /// A point with its number, if it can be ranked. Points of a metric are numbered in the order of the areas, which
    /// breaks ties.
    private struct Candidate {
        var cohort: UInt64
        var number: DecimalNumber?
        var point: UInt32
    }

    /// The periods of some points, sorted, and for each point the number of its own.
    private static func periods(
        of points: Range<Int>, _ report: Report, _ table: SeriesTable
    ) -> ([Period], [UInt32]) {
        var found: [Period: UInt32] = [:]
        var numbers: [UInt32] = []
        numbers.reserveCapacity(points.count)
        for point in points {
            let period = report.observations[table.observations(ofPoint: point).lowerBound].period
            let next = UInt32(found.count)
            let number = found[period] ?? next
            if number == next { found[period] = next }
            numbers.append(number)
        }
        return (found.keys.sorted(), numbers)
    }

    private mutating func rank(_ candidates: inout [Candidate], _ polarity: Polarity) {
        candidates.sort { left, right in
            if left.cohort != right.cohort { return left.cohort < right.cohort }
            switch (left.number, right.number) {
            case (let first?, let second?) where first != second:
                return RankOrder.precedes(first, second, polarity)
            case (_?, nil): return true
            case (nil, _?): return false
            default: return left.point < right.point
            }
        }
        var start = 0
        while start < candidates.count {
            var end = start + 1
            while end < candidates.count, candidates[end].cohort == candidates[start].cohort { end += 1 }
            let members = candidates[start..<end]
            let ranked = members.prefix { $0.number != nil }
            let places = RankOrder.ranks(of: ranked.count) {
                candidates[start + $0].number == candidates[start + $1].number
            }
            for member in members { cohortNumbers[Int(member.point)] = UInt32(cohortStarts.count - 1) }
            for (member, place) in zip(ranked, places) {
                ranks[Int(member.point)] = UInt32(place.rank) | (place.isTied ? Self.tied : 0)
                order.append(member.point)
            }
            cohortStarts.append(UInt32(order.count))
            start = end
        }
    }

    /// The rank of a point, if it has one.
    func rank(ofPoint point: Int) -> (rank: Int, isTied: Bool)? {
        let packed = ranks[point]
        return packed == 0 ? nil : (Int(packed & ~Self.tied), packed & Self.tied != 0)
    }

    /// The ranked points of every cohort, best first.
    var cohorts: some Sequence<ArraySlice<UInt32>> {
        cohortStarts.indices.dropLast().lazy.map { order[Int(cohortStarts[$0])..<Int(cohortStarts[$0 + 1])] }
    }

    /// The ranked points of a point's cohort, best first.
    func cohort(ofPoint point: Int) -> ArraySlice<UInt32> {
        let cohort = Int(cohortNumbers[point])
        return order[Int(cohortStarts[cohort])..<Int(cohortStarts[cohort + 1])]
    }
}
