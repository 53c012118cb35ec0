package import ReportModel

/// What the observations of one metric for one area in one period say together.
package enum Reading: Sendable {
    /// One place tells a value.
    case value(Observation)
    /// Several places tell values that can all be true. The chosen one is the most precise; all that have a value are
    /// listed, in the report's order.
    case agreeing(chosen: Observation, all: [Observation])
    /// Places tell values that cannot all be true. They are shown side by side; nothing is computed from them.
    case conflicting([Observation])
    /// No place tells a value; the status says why (of several the first). A value that a decision withholds is not
    /// published.
    case noValue(Status)
}

extension Reading {
    init(_ voice: Voice, of observations: ArraySlice<Observation>) {
        switch voice {
        case .one(let index): self = .value(observations[index])
        case .chosen(let index):
            self = .agreeing(chosen: observations[index], all: observations.filter { $0.published != nil })
        case .conflict: self = .conflicting(observations.filter { $0.published != nil })
        case .gap(let index):
            let isWithheld = observations.contains(where: \.isSetAside)
            self = .noValue(isWithheld ? .notPublished : observations[index].status)
        }
    }
}
