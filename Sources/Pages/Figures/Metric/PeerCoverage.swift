import ReportAnalysis
import ReportModel

/// The areas of one set of peers that have figures of a metric, and the period in which most of them do.
struct PeerCoverage {
    /// In register order; never empty.
    let members: [Key<Area>]
    /// The period in which most of them tell a value, of several such the latest; nil if none tells any.
    let period: Period?

    /// The sets of peers among the areas of some series, those with the most areas first.
    static func of(_ series: [Series], _ analysis: Analysis) -> [PeerCoverage] {
        var order: [PeerSet] = []
        var found: [PeerSet: [Series]] = [:]
        for one in series {
            let peers = analysis.peerSet(of: one.area)
            if found[peers] == nil { order.append(peers) }
            found[peers, default: []].append(one)
        }
        let sets = order.compactMap { found[$0].map(PeerCoverage.init) }
        return sets.enumerated()
            .sorted { ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset) }
            .map(\.element)
    }

    private init(_ series: [Series]) {
        members = series.map(\.area)
        var counts: [Period: Int] = [:]
        for point in series.flatMap(\.points) where point.hasValue { counts[point.period, default: 0] += 1 }
        period = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
