import ReportModel

extension Report {
    /// The report with the figures set aside that some decisions keep from being published. A decision that names a source or
    /// a place where no such figure stands sets nothing aside; the audit tells of it.
    func settingAside(_ table: SeriesTable, by isMeant: (Decision) -> Bool) -> Report {
        var result = self
        for decision in decisions where decision.publication != .all && isMeant(decision) {
            guard let range = observations(of: decision.key, table) else { continue }
            let isKept = range.map { observations[$0].isPublished(under: decision.publication) }
            guard decision.publication == .neither || isKept.contains(true) else { continue }
            for (index, isKept) in zip(range, isKept) where !isKept { result.observations[index].isSetAside = true }
        }
        return result
    }

    /// The observations of exactly a metric, an area and a period.
    func observations(of key: FindingKey, _ table: SeriesTable) -> Range<Int>? {
        guard let area = key.area, let period = key.period,
            let series = table.series(of: key.metric, for: area)
        else { return nil }
        let points = table.points(ofSeries: series)
        let found = points.firstSorted { observations[table.observations(ofPoint: $0).lowerBound].period >= period }
        guard found < points.upperBound else { return nil }
        let range = table.observations(ofPoint: found)
        return observations[range.lowerBound].period == period ? range : nil
    }
}

extension Observation {
    /// Whether it is among what a decision publishes.
    func isPublished(under publication: Decision.Publication) -> Bool {
        switch publication {
        case .all: true
        case .neither: false
        case .source(let source): self.source == source
        case .place(let locator): self.locator == locator
        }
    }
}
