import ReportModel

/// What comparing a figure with a benchmark comes to, as far as it is certain.
///
/// The words are those of Public Health England's Fingertips (better, similar, worse; higher, lower where neither is good),
/// decided by bounds that do not overlap.
package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case better
    /// What both can stand for overlaps, so that nobody can say which is ahead.
    case similar
    case worse
    /// Certainly greater, on a metric of which neither more nor less is better.
    case higher
    /// Certainly less, on such a metric.
    case lower
}

extension Outcome {
    /// Of a value compared with another one, given what both can be.
    init(of own: Interval, against other: Interval, _ polarity: Polarity) {
        if own.overlaps(other) {
            self = .similar
            return
        }
        let isAbove = other.isBelow(own)
        switch polarity {
        case .higher: self = isAbove ? .better : .worse
        case .lower: self = isAbove ? .worse : .better
        case .neutral: self = isAbove ? .higher : .lower
        }
    }

    /// Of a value compared with the values that a target is reached with: better if all of what it can be reaches it,
    /// worse if nothing of it does, similar where that cannot be said. Where neither more nor less is better, what misses
    /// the target is higher or lower: 83% is not short of 近70%.
    init(of own: Interval, within reached: Interval, _ polarity: Polarity) {
        if own.overlaps(reached) {
            self = own.isWithin(reached) ? .better : .similar
        } else if polarity == .neutral {
            self = reached.isBelow(own) ? .higher : .lower
        } else {
            self = .worse
        }
    }
}
