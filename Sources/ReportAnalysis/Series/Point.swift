package import ReportModel

/// One metric for one area in one period: everything that was observed there.
///
/// It tells where its observations stand and does not hold them: pages take points by the hundred thousand, and counting
/// references to one list from all threads took a tenth of their time.
package struct Point: Sendable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    package let period: Period
    /// Indices of `Report.observations`. Never empty; several where the figure is told by several places.
    package let observations: Range<Int>
    /// Its number among all points of the report.
    let position: Int
    /// Its figure; nil where figures conflict or there is none.
    package let figure: Figure?
    /// Whether the definition or the area's boundary changed with it.
    package let isBreak: Bool
    /// Whether it is defined otherwise than the others of its series.
    package let isDefinedOtherwise: Bool
    private let isSetAside: Bool
    /// That of the observation that speaks; where none does, of the first.
    private let status: Status
    private let voice: Voice

    /// - Parameter range: where its observations stand among those of the report.
    init(position: Int, _ range: Range<Int>, of observations: [Observation]) {
        let first = range.lowerBound
        metric = observations[first].metric
        area = observations[first].area
        period = observations[first].period
        self.observations = range
        self.position = position
        voice = Voice(of: range, in: observations)
        figure = voice.index.flatMap { observations.published(at: $0) }
        status = observations[voice.index ?? first].status
        isBreak = range.contains { observations[$0].status == .seriesBreak }
        isDefinedOtherwise = range.contains { observations[$0].status == .definitionDiffers }
        isSetAside = range.contains { observations[$0].isSetAside }
    }

    /// Whether it may take part in a ranking.
    var candidacy: Candidacy { Candidacy(voice, status) }

    /// What the observations say together.
    package var reading: Reading {
        switch voice {
        case .speaker: speaker.map(Reading.value) ?? .noValue(status)
        case .conflict: .conflicting
        case .gap: .noValue(isSetAside ? .notPublished : status)
        }
    }

    /// The observation that speaks for the point; nil where figures conflict or there is none.
    package var speaker: Speaker? {
        guard let index = voice.index, let figure else { return nil }
        return Speaker(observation: index, figure: figure, status: status)
    }

    /// The observations that a reader sees figures of: the one that speaks for the point, or those that contradict each
    /// other. Indices of `Report.observations`.
    ///
    /// - Parameter report: that of the analysis, which knows what decisions set aside.
    package func shown(in report: Report) -> [Int] {
        switch voice {
        case .speaker(let index): [index]
        case .conflict: observations.filter { report.observations.published(at: $0) != nil }
        case .gap: []
        }
    }

    /// Whether a decision keeps every figure of the point from being published.
    package var isWithheld: Bool {
        if case .gap = voice { isSetAside } else { false }
    }

    /// Whether any value is told, agreed or not.
    package var hasValue: Bool {
        if case .gap = voice { false } else { true }
    }

    /// Whether what speaks for the point is a forecast.
    var isForecast: Bool { figure != nil && status == .forecast }
}
