import ReportModel

/// The order and the numbers of a ranking.
enum RankOrder {
    /// The order in which values stand, with the ranks that they can have: by their printed numbers, the better first
    /// (highest first without merit); of equal numbers those first that can have the better rank; then in the order given.
    static func places(
        of values: [(number: DecimalNumber, bounds: Interval)], _ polarity: Polarity
    ) -> [(index: Int, range: RankRange)] {
        // Of many metrics each area tells its own period, so that there is nothing to put in order.
        guard values.count > 1 else { return values.indices.map { ($0, RankRange(best: 1, worst: 1)) } }
        let ranges = ranges(of: values.map { Reach($0.bounds, polarity) })
        let order = values.indices.sorted { left, right in
            let (first, second) = (values[left].number, values[right].number)
            if first != second { return polarity == .lower ? first < second : second < first }
            let (mine, other) = (ranges[left], ranges[right])
            return (mine.best, mine.worst, left) < (other.best, other.worst, right)
        }
        return order.map { ($0, ranges[$0]) }
    }

    /// The ranks that values can have, in the order given, the greater ones being the better: those of exact values are
    /// the standard competition ranks (1, 1, 3). In n log n steps.
    static func ranges(of values: some RandomAccessCollection<Reach>) -> [RankRange] {
        let lowers = values.map(\.lower).sorted()
        let uppers = values.map(\.upper).sorted()
        let exact = values.filter(\.isExact).map(\.lower).sorted()
        return values.map { value in
            // Another value is certainly better if it begins where this one ends or further up.
            let best = count(of: lowers) { $0 >= value.upper }
            // It is possibly better if it ends above the number that this one begins at; this one itself, if not exact, does.
            let least = Reach.number(at: value.lower)
            let own = Reach.number(at: value.upper) > least ? 1 : 0
            let worst = count(of: uppers) { Reach.number(at: $0) > least } - own
            let isTied =
                value.isExact && count(of: exact) { $0 >= value.lower } - count(of: exact) { $0 > value.lower } > 1
            return RankRange(best: best + 1, worst: worst + 1, isTied: isTied)
        }
    }

    /// How many of some sorted cuts fulfil a condition that all higher ones fulfil too.
    private static func count(of cuts: [Int128], where condition: (Int128) -> Bool) -> Int {
        cuts.count - cuts.indices.firstSorted { condition(cuts[$0]) }
    }
}
