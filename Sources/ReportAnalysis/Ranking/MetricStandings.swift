import ReportModel

/// The rank of every point of a metric among its peers.
///
/// A cohort is what is ranked together: the points of exactly one period within one group of peers. Twenty bytes a point and
/// as many a cohort.
struct MetricStandings: Sendable {
    /// The first of the metric's points, which are numbered one behind the other in the order of the areas.
    private let first: Int
    /// For each point its rank; nil where it is not ranked.
    private var ranks: [RankRange?]
    /// For each point its cohort.
    private var cohortNumbers: [UInt32]
    /// The ranked points of each cohort, best first, one cohort behind the other.
    private var order: [UInt32] = []
    /// For each cohort its first place in `order`; one more entry for the end.
    private var cohortStarts: [UInt32] = [0]
    /// For each cohort the ranked points whose bounds are in the middle.
    private var middles: [Middle] = []
    /// The periods of all points, sorted.
    let periods: [Period]

    /// The points whose lower and whose upper bounds stand in the middle of a cohort's; of an even number the two. Equal
    /// bounds are interchangeable. Of a cohort without ranked points any.
    private struct Middle {
        var lower: (UInt32, UInt32) = (0, 0)
        var upper: (UInt32, UInt32) = (0, 0)
    }

    /// - Parameter isLasting: for each area whether it has existed at all times.
    init(of metric: Key<Metric>, _ report: Report, _ table: SeriesTable, _ peers: PeerGroups, isLasting: [Bool]) {
        let points = table.points(of: metric)
        first = points.lowerBound
        ranks = Array(repeating: nil, count: points.count)
        cohortNumbers = Array(repeating: 0, count: points.count)
        order.reserveCapacity(points.count)
        let numbers: [UInt32]
        (periods, numbers) = Self.periods(of: points, report.observations, table)
        let (polarity, possible) = (report.metrics[metric].better, report.metrics[metric].range)
        var candidates: [Candidate] = []
        candidates.reserveCapacity(points.count)
        for point in points {
            let range = table.observations(ofPoint: point)
            let area = report.observations[range.lowerBound].area
            let exists =
                isLasting[area.position]
                || report.areas[area].exists(in: report.observations[range.lowerBound].period)
            var observation: UInt32?
            if exists, case .admitted(let index) = Candidacy(of: range, in: report.observations) {
                observation = UInt32(index)
            }
            let cohort = UInt64(peers.group[area.position]) << 32 | UInt64(numbers[point - first])
            candidates.append(Candidate(cohort: cohort, point: UInt32(point), observation: observation))
        }
        candidates.sort { ($0.cohort, $0.point) < ($1.cohort, $1.point) }
        var rest = candidates[...]
        while let cohort = rest.first?.cohort {
            let members = rest.prefix { $0.cohort == cohort }
            let ranked = members.compactMap { member -> Ranked? in
                guard let index = member.observation.map(Int.init), let figure = report.observations[index].published
                else { return nil }
                let bounds = figure.rankedBounds(report.observations[index].confidence, within: possible)
                return (member.point, figure.number, bounds)
            }
            add(members, ranked, polarity)
            rest = rest[members.endIndex...]
        }
    }

    /// A point with the observation that tells its value, if it can be ranked. The order of points breaks ties.
    private struct Candidate {
        var cohort: UInt64
        var point: UInt32
        var observation: UInt32?
    }

    /// A ranked point with its printed number and what its value can be.
    private typealias Ranked = (point: UInt32, number: DecimalNumber, bounds: Interval)

    /// The periods of some points, sorted, and for each point the number of its own.
    private static func periods(
        of points: Range<Int>, _ observations: [Observation], _ table: SeriesTable
    ) -> ([Period], [UInt32]) {
        var found: [Period: UInt32] = [:]
        var numbers: [UInt32] = []
        numbers.reserveCapacity(points.count)
        for point in points {
            let period = observations[table.observations(ofPoint: point).lowerBound].period
            let next = UInt32(found.count)
            let number = found[period] ?? next
            if number == next { found[period] = next }
            numbers.append(number)
        }
        return (found.keys.sorted(), numbers)
    }

    /// Adds a cohort.
    private mutating func add(_ members: ArraySlice<Candidate>, _ ranked: [Ranked], _ polarity: Polarity) {
        for member in members { cohortNumbers[Int(member.point) - first] = UInt32(cohortStarts.count - 1) }
        for place in RankOrder.places(of: ranked.map { ($0.number, $0.bounds) }, polarity) {
            let point = ranked[place.index].point
            ranks[Int(point) - first] = place.range
            order.append(point)
        }
        cohortStarts.append(UInt32(order.count))
        middles.append(Self.middle(of: ranked))
    }

    private static func middle(of ranked: [Ranked]) -> Middle {
        // Fewer have no median.
        guard ranked.count >= Median.fewest else { return Middle() }
        let reaches = ranked.map { Reach($0.bounds) }
        func middle(of cuts: [Int128]) -> (UInt32, UInt32) {
            let sorted = cuts.indices.sorted { cuts[$0] < cuts[$1] }
            return (ranked[sorted[(sorted.count - 1) / 2]].point, ranked[sorted[sorted.count / 2]].point)
        }
        return Middle(lower: middle(of: reaches.map(\.lower)), upper: middle(of: reaches.map(\.upper)))
    }

    /// The rank of a point, if it has one.
    func rank(ofPoint point: Int) -> RankRange? { ranks[point - first] }

    /// The ranked points of every cohort, best first.
    var cohorts: some Sequence<ArraySlice<UInt32>> {
        cohortStarts.indices.dropLast().lazy.map { order[Int(cohortStarts[$0])..<Int(cohortStarts[$0 + 1])] }
    }

    /// The ranked points of a point's cohort, best first.
    func cohort(ofPoint point: Int) -> ArraySlice<UInt32> {
        let cohort = Int(cohortNumbers[point - first])
        return order[Int(cohortStarts[cohort])..<Int(cohortStarts[cohort + 1])]
    }

    /// The median of the values of a point's cohort, whose numbers, scales and bounds are looked up.
    func median(
        ofPoint point: Int, number: (Int) -> DecimalNumber, scale: (Int) -> Int, bounds: (Int) -> Interval
    ) -> Computed<Median, MedianRefusal> {
        let cohort = cohort(ofPoint: point)
        let middle = middles[Int(cohortNumbers[point - first])]
        // A median asks for the middle place, or for the two of them in turn.
        func found(_ points: (UInt32, UInt32), at place: Int) -> Int {
            Int(place == (cohort.count - 1) / 2 ? points.0 : points.1)
        }
        return Median.of(
            count: cohort.count, number: { number(Int(cohort[cohort.startIndex + $0])) },
            scale: { scale(Int(cohort[cohort.startIndex + $0])) },
            lower: { bounds(found(middle.lower, at: $0)) }, upper: { bounds(found(middle.upper, at: $0)) })
    }
}
