package import ReportModel

/// What a figure in prose tells that is computed from observations.
package enum ViewedFigure: Sendable, Hashable {
    /// The change, and what it can be in percent of the earlier value; nil for shares, whose change is told in 百分点.
    case change(Change, percent: Interval?)
    case rank(Standing)
    case share(Share)
}

/// Why a view of a figure cannot be told.
package enum ViewRefusal: Sendable, Hashable {
    case change(ChangeRefusal)
    case rank(StandingRefusal)
    /// Metrics that are neither better high nor low are not ranked.
    case neutral
    case share(ShareRefusal)
}

extension Analysis {
    /// What a view of a point says, or why it says nothing; nil for the value itself.
    package func viewed(_ view: FigureView, of point: Point) -> Computed<ViewedFigure, ViewRefusal>? {
        switch view {
        case .value: return nil
        case .change:
            switch change(of: point) {
            case .value(let change): return .value(.change(change, percent: change.percentBounds))
            case .refused(let refusal): return .refused(.change(refusal))
            }
        case .rank:
            guard report.metrics[point.metric].better != .neutral else { return .refused(.neutral) }
            switch standing(of: point) {
            case .value(let standing): return .value(.rank(standing))
            case .refused(let refusal): return .refused(.rank(refusal))
            }
        case .share:
            switch share(of: point) {
            case .value(let share): return .value(.share(share))
            case .refused(let refusal): return .refused(.share(refusal))
            }
        }
    }
}
