package import ReportModel

/// One metric for one area in one period: everything that was observed there.
package struct Point: Sendable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    package let period: Period
    /// Never empty; several where the figure is told by several places. Its indices are those of `Report.observations`.
    package let observations: ArraySlice<Observation>
    /// What they say together.
    package let reading: Reading
    /// Its number among all points of the report.
    let position: Int

    init(position: Int, observations: ArraySlice<Observation>) {
        let first = observations[observations.startIndex]
        metric = first.metric
        area = first.area
        period = first.period
        self.observations = observations
        reading = Reading(observations)
        self.position = position
    }

    /// The observation that speaks for the point; nil where figures conflict or there is none.
    package var observation: Observation? { reading.observation }

    /// Its figure.
    package var figure: Figure? { observation?.figure }

    /// Whether any value is told, agreed or not.
    package var hasValue: Bool {
        if case .noValue = reading { false } else { true }
    }
}
