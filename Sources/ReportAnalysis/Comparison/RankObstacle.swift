/// Why the figures of a column are not all ranked with each other.
package enum RankObstacle: Sendable, Hashable, CaseIterable {
    /// They are of periods of several kinds or lengths.
    case lengths
    /// They are of several periods of one kind and length.
    case times
    /// They are of areas of several levels.
    case levels
    /// Neither more nor less of it is better, and nobody asked for an order of size.
    case neutral
}

extension RankObstacle {
    /// Nil where nothing is in the way.
    ///
    /// - Parameters:
    ///   - rankings: How many rankings the figures fall into.
    ///   - isRanked: Whether ranks are shown.
    init?(_ comparability: Comparability, rankings: Int, isAcrossPeriods: Bool, isRanked: Bool) {
        if !isAcrossPeriods {
            switch comparability.verdict {
            case .differsInLength:
                self = .lengths
                return
            case .differsInTime:
                self = .times
                return
            case .empty, .comparable: break
            }
        }
        guard comparability.groups.contains(where: { $0.areas.count > 1 }) || comparability.groups.count > 1 else {
            return nil
        }
        if rankings > 1 {
            self = .levels
        } else if !isRanked {
            self = .neutral
        } else {
            return nil
        }
    }
}
