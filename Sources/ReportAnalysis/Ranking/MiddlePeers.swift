import ReportModel

extension Analysis {
    /// The peers whose printed numbers are in the middle of those ranked in exactly the point's period: one, or the two
    /// that the median is the mean of; none where nobody is ranked. Costs no more the more peers there are.
    package func middlePeers(of point: Point) -> [PeerValue] {
        let cohort = standings.cohort(of: point)
        guard !cohort.isEmpty else { return [] }
        let first = cohort.startIndex + (cohort.count - 1) / 2
        return cohort[first...(cohort.startIndex + cohort.count / 2)].map { peerValue(ofPoint: Int($0)) }
    }
}
