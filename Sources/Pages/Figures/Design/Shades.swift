import ReportAnalysis
import ReportModel

/// How dark cells are shaded by the places of their areas in a ranking.
struct Shades {
    /// From 1 for the last to 5 for the first.
    private(set) var byArea: [Key<Area>: Int] = [:]

    static let darkest = 5

    /// Areas that share their ranks, or whose ranks overlap in the same way, have one shade: that of the middle of them.
    /// Nobody is shaded where fewer than two are ranked.
    init(_ rankings: [Ranking]) {
        for ranking in rankings where ranking.count >= Ranking.fewest {
            var places: [RankRange: (sum: Int, count: Int)] = [:]
            for (index, entry) in ranking.entries.enumerated() {
                guard let rank = entry.rank else { continue }
                places[rank, default: (0, 0)].sum += index
                places[rank, default: (0, 0)].count += 1
            }
            for entry in ranking.entries {
                guard let place = entry.rank.flatMap({ places[$0] }) else { continue }
                byArea[entry.area] = Self.shade(place.sum, place.count, among: ranking.count)
            }
        }
    }

    /// The shade for the mean of some places from 0, in whole numbers, halves rounded to the lighter one.
    private static func shade(_ sum: Int, _ count: Int, among all: Int) -> Int {
        let steps = darkest - 1
        let numerator = 2 * sum * steps + count * (all - 1)
        return darkest - numerator / (2 * count * (all - 1))
    }
}
