import ReportModel

/// The order and the numbers of a ranking.
enum RankOrder {
    /// Whether a value stands before another one: the better first; highest first for metrics without merit.
    static func precedes(_ left: DecimalNumber, _ right: DecimalNumber, _ polarity: Polarity) -> Bool {
        polarity == .lower ? left < right : right < left
    }

    /// Standard competition ranks (1, 1, 3) of values that stand in order: equal values share the rank of the first of
    /// them, and as many ranks are left out behind them as are shared.
    static func ranks(of count: Int, areTied: (Int, Int) -> Bool) -> [(rank: Int, isTied: Bool)] {
        var ranks: [(rank: Int, isTied: Bool)] = []
        ranks.reserveCapacity(count)
        for index in 0..<count {
            if index > 0, areTied(index - 1, index) {
                ranks[index - 1].isTied = true
                ranks.append((ranks[index - 1].rank, true))
            } else {
                ranks.append((index + 1, false))
            }
        }
        return ranks
    }
}
