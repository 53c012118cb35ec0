package import ReportModel

/// Why a figure takes no part in a ranking or a median.
package enum Exclusion: Sendable, Hashable {
    /// There is no value; the status says why.
    case noValue(Status)
    /// There is a value whose status keeps it out: a forecast, another definition, below the smallest unit.
    case status(Status)
    /// Places contradict each other.
    case conflicting
    /// The area did not exist in the period.
    case notExisting
}

extension Relation {
    /// Whether both bounds follow from the printed number, so that a change or a share can be told from it.
    package var isBounded: Bool {
        switch self {
        case .exact, .about, .over, .nearly: true
        case .above, .atLeast, .under, .atMost: false
        }
    }
}

/// A figure that may take part in a ranking, or why it may not.
enum Candidacy {
    /// The observation that speaks, by its index; it has a published figure.
    case admitted(index: Int)
    case excluded(Exclusion)

    /// For the observations of one point, which stand in a range of the report's.
    init(of range: Range<Int>, in observations: [Observation]) {
        let voice = Voice(of: range, in: observations)
        self.init(voice, observations[voice.index ?? range.lowerBound].status)
    }

    /// For what speaks for a point, with its status; where nothing does, with that of the first observation.
    init(_ voice: Voice, _ status: Status) {
        switch voice {
        case .gap: self = .excluded(.noValue(status))
        case .conflict: self = .excluded(.conflicting)
        case .speaker(let index): self = status.isRanked ? .admitted(index: index) : .excluded(.status(status))
        }
    }
}
