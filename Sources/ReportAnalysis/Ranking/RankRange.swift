/// The ranks that an area can have, given what the figures can stand for: exactly 2, or 2–3.
///
/// The best is one more than the areas that are certainly better, the worst one more than those that possibly are: the
/// ranks that follow from intervals in Klein, Wright and Wieczorek, A Joint Confidence Region for an Overall Ranking of
/// Populations (Journal of the Royal Statistical Society C 69, 2020). With exact figures both are the standard competition
/// rank (1, 1, 3).
package struct RankRange: Sendable, Hashable {
    private let first: UInt32
    /// Shifted left by one; the lowest bit says whether the rank is shared. There are many ranks: eight bytes each.
    private let lastAndTie: UInt32

    /// From 1, the best never above the worst.
    package init(best: Int, worst: Int, isTied: Bool = false) {
        first = UInt32(best)
        lastAndTie = UInt32(worst) << 1 | (isTied ? 1 : 0)
    }

    /// The lowest number it can be, from 1.
    package var best: Int { Int(first) }
    /// The highest number it can be.
    package var worst: Int { Int(lastAndTie >> 1) }
    /// Whether another area certainly has the same value.
    package var isTied: Bool { lastAndTie & 1 == 1 }
    /// Whether there is only one rank that it can be.
    package var isCertain: Bool { best == worst }
}

extension RankRange: CustomStringConvertible {
    /// As every language writes it: `2`, `2–3`.
    package var description: String { isCertain ? "\(best)" : "\(best)–\(worst)" }
}
