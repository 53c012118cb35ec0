import ReportModel

/// Which of a point's observations speaks for it, by its index.
enum Voice {
    /// One that alone tells a value, or the most precise of several that agree.
    case speaker(Int)
    /// They contradict each other.
    case conflict
    /// None has a published value.
    case gap

    /// Figures conflict if no value lies within the bounds of all of them; for intervals that is the same as two of
    /// them having none in common (Helly's theorem in one dimension).
    ///
    /// Of figures that agree an exact one is preferred to an approximate one, then the one with the narrower bounds,
    /// then the first.
    ///
    /// - Parameter range: where the observations of the point stand among those of the report.
    init(of range: Range<Int>, in observations: [Observation]) {
        let first = range.lowerBound
        if range.count == 1 {
            self = observations.published(at: first) == nil ? .gap : .speaker(first)
            return
        }
        var common: Interval?
        var best: (index: Int, figure: Figure)?
        for index in range {
            guard let figure = observations.published(at: index) else { continue }
            if let shared = common {
                guard let narrower = shared.intersection(figure.bounds) else {
                    self = .conflict
                    return
                }
                common = narrower
            } else {
                common = figure.bounds
            }
            if best.map({ figure.isMorePrecise(than: $0.figure) }) ?? true { best = (index, figure) }
        }
        self = best.map { .speaker($0.index) } ?? .gap
    }

    /// The index of the observation that speaks, if one does.
    var index: Int? {
        switch self {
        case .speaker(let index): index
        case .conflict, .gap: nil
        }
    }
}

extension Figure {
    /// Whether it says more of the same value than another figure does.
    fileprivate func isMorePrecise(than other: Figure) -> Bool {
        if (relation == .exact) != (other.relation == .exact) { return relation == .exact }
        switch (bounds.width, other.bounds.width) {
        case (let mine?, let theirs?): return mine < theirs
        case (let mine, let theirs): return mine != nil && theirs == nil
        }
    }
}
