/// Where a figure stands among its area's peers in exactly its period.
package struct Standing: Sendable, Hashable {
    /// The rank, or the ranks that it can be.
    package let rank: RankRange
    /// How many peers are ranked, the area included.
    package let count: Int
    /// Whether a lower rank is better; if not, it is a position in order of size, highest first.
    package let isMerit: Bool
}

/// Why a figure has no rank.
package enum StandingRefusal: Sendable, Hashable {
    /// The figure itself cannot be ranked.
    case excluded(Exclusion)
    /// Too few peers have a figure for the period that can be ranked; how many do, the area included.
    case tooFew(ranked: Int)
}
