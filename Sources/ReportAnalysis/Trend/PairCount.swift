import ReportModel

/// Counts pairs of a sequence of intervals that are ordered for certain.
enum PairCount {
    /// In how many pairs the later lies wholly above the earlier, and in how many wholly below.
    static func certain(_ figures: [Interval]) -> (rising: Int, falling: Int) {
        let lowers = figures.map(Bound.init(lowerOf:))
        let uppers = figures.map(Bound.init(upperOf:))
        let sorted = (lowers + uppers).sorted()
        var (uppersSoFar, lowersSoFar) = (RunningCount(sorted.count), RunningCount(sorted.count))
        var (rising, falling) = (0, 0)
        for index in figures.indices {
            let lower = sorted.place(of: lowers[index])
            let upper = sorted.place(of: uppers[index])
            rising += uppersSoFar.count(below: lower)
            // An upper bound stands first among equal bounds, a lower one that is larger stands behind all of them.
            falling += index - lowersSoFar.count(below: sorted.place(behind: uppers[index]))
            uppersSoFar.add(at: upper)
            lowersSoFar.add(at: lower)
        }
        return (rising, falling)
    }

    /// One end of an interval, such that one interval is below another where its upper bound is below the other's lower.
    private struct Bound: Comparable {
        var value: DecimalNumber?
        /// -1 just below the value, 0 at it, 1 just above; without a value: -1 below all numbers, 1 above all.
        var side: Int

        init(lowerOf interval: Interval) {
            value = interval.lower
            side = interval.lower == nil ? -1 : interval.includesLower ? 0 : 1
        }

        init(upperOf interval: Interval) {
            value = interval.upper
            side = interval.upper == nil ? 1 : interval.includesUpper ? 0 : -1
        }

        static func < (left: Bound, right: Bound) -> Bool {
            switch (left.value, right.value) {
            case (let mine?, let other?): mine == other ? left.side < right.side : mine < other
            case (nil, nil): left.side < right.side
            case (nil, _?): left.side < 0
            case (_?, nil): right.side > 0
            }
        }
    }

    /// How many were added at places below any place, both in logarithmic time (P. M. Fenwick, Software: Practice and
    /// Experience 24, 1994, pp. 327–336).
    private struct RunningCount {
        private var sums: [Int]

        init(_ places: Int) {
            sums = [Int](repeating: 0, count: places + 1)
        }

        mutating func add(at place: Int) {
            var next = place + 1
            while next < sums.count {
                sums[next] += 1
                next += next & -next
            }
        }

        func count(below place: Int) -> Int {
            var (found, next) = (0, place)
            while next > 0 {
                found += sums[next]
                next -= next & -next
            }
            return found
        }
    }
}

extension Array where Element: Comparable {
    /// The first place of a value in a sorted array.
    fileprivate func place(of value: Element) -> Int {
        indices.firstSorted { self[$0] >= value }
    }

    /// The first place behind a value in a sorted array.
    fileprivate func place(behind value: Element) -> Int {
        indices.firstSorted { self[$0] > value }
    }
}
