package import ReportModel

/// One metric for one area in one period: everything that was observed there.
package struct Point: Sendable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    package let period: Period
    /// Never empty; several where the figure is told by several places. Its indices are those of `Report.observations`.
    package let observations: ArraySlice<Observation>
    /// Its number among all points of the report.
    let position: Int
    private let voice: Voice

    /// - Parameter range: where its observations stand among those of the report.
    init(position: Int, _ range: Range<Int>, of observations: [Observation]) {
        let first = range.lowerBound
        metric = observations[first].metric
        area = observations[first].area
        period = observations[first].period
        self.observations = observations[range]
        self.position = position
        voice = Voice(of: range, in: observations)
    }

    /// Whether it may take part in a ranking.
    var candidacy: Candidacy { Candidacy(voice) { observations[$0].status } }

    /// What the observations say together.
    package var reading: Reading { Reading(voice, of: observations) }

    /// The observation that speaks for the point; nil where figures conflict or there is none.
    package var observation: Observation? { voice.index.map { observations[$0] } }

    /// Its figure.
    package var figure: Figure? { voice.index.flatMap { observations[$0].published } }

    /// The observations that a reader sees figures of: the one that speaks for the point, or those that contradict each
    /// other. Indices of `Report.observations`.
    package var shown: [Int] {
        switch voice {
        case .one(let index), .chosen(let index): [index]
        case .conflict: observations.indices.filter { observations[$0].published != nil }
        case .gap: []
        }
    }

    /// Whether a decision keeps every figure of the point from being published.
    package var isWithheld: Bool {
        if case .gap = voice { observations.contains(where: \.isSetAside) } else { false }
    }

    /// Whether any value is told, agreed or not.
    package var hasValue: Bool {
        if case .gap = voice { false } else { true }
    }

    /// Whether what speaks for the point is a forecast.
    var isForecast: Bool {
        voice.index.map { observations[$0].status == .forecast } ?? false
    }
}
