import ReportModel

/// What keeps a single reading out of changes, trends and sums.
enum Obstacle: Sendable {
    /// The places that tell it contradict each other.
    case conflicting
    /// There is no value; the status says why.
    case noValue(Status)
    /// The status of the figure forbids it.
    case status(Status)
}

extension Reading {
    /// The figure, if it may be compared with others of its series or added to those of other areas. A break at the figure
    /// itself keeps it from being compared with earlier ones only.
    var comparable: Computed<Figure, Obstacle> {
        switch self {
        case .conflicting: return .refused(.conflicting)
        case .noValue(let status): return .refused(.noValue(status))
        case .value(let told): return told.status.isRanked ? .value(told.figure) : .refused(.status(told.status))
        }
    }
}

extension Period {
    /// The period that a change against a base is computed from; nil where there is none.
    func base(_ base: ChangeBase) -> Period? {
        switch base {
        case .previous: previous
        case .yearEarlier: yearEarlier
        }
    }
}
