import ReportModel

extension Ranking {
    /// The ranking of some areas by their points in a period; nil for an area without one. The latest period of an area
    /// that has none is asked for only then.
    init(
        of metric: Key<Metric>, in period: Period, among areas: [Key<Area>], _ report: Report,
        point: (Key<Area>) -> Range<Int>?, latest: (Key<Area>) -> Period?
    ) {
        var ranked: [(area: Key<Area>, index: Int)] = []
        var excluded: [Excluded] = []
        var missing: [Missing] = []
        for area in areas {
            let exists = report.areas[area].exists(in: period)
            guard let observations = point(area) else {
                if exists { missing.append(Missing(area: area, latest: latest(area))) }
                continue
            }
            guard exists else {
                excluded.append(Excluded(area: area, reason: .notExisting))
                continue
            }
            switch Candidacy(of: observations, in: report.observations) {
            case .admitted(let index): ranked.append((area, index))
            case .excluded(let reason): excluded.append(Excluded(area: area, reason: reason))
            }
        }
        self.init(
            of: metric, in: period, ranked.map { ($0.area, period, $0.index) }, excluded: excluded, missing: missing,
            report)
    }

    /// The ranking of some areas by observations that can be ranked, each with its index; of periods that the caller holds
    /// to be comparable, of which the latest is told.
    init(
        of metric: Key<Metric>, in period: Period, _ figures: [(area: Key<Area>, period: Period, index: Int)],
        excluded: [Excluded], missing: [Missing], _ report: Report
    ) {
        let (polarity, range) = (report.metrics[metric].better, report.metrics[metric].range)
        let candidates = figures.compactMap { candidate -> Candidate? in
            guard let figure = report.observations.published(at: candidate.index) else { return nil }
            let bounds = figure.rankedBounds(report.observations.confidence(at: candidate.index), within: range)
            return Candidate(area: candidate.area, period: candidate.period, figure: figure, bounds: bounds)
        }
        let places = RankOrder.places(of: candidates.map { ($0.figure.number, $0.bounds) }, polarity)
        self.metric = metric
        self.period = period
        isMerit = polarity != .neutral
        entries = places.map { place in
            let candidate = candidates[place.index]
            return Entry(
                area: candidate.area, number: candidate.figure.number, scale: candidate.figure.scale,
                bounds: candidate.bounds, period: candidate.period, isApproximate: candidate.figure.relation != .exact,
                rank: candidates.count >= Self.fewest ? place.range : nil)
        }
        self.excluded = excluded
        self.missing = missing
    }

    private struct Candidate {
        var area: Key<Area>
        var period: Period
        var figure: Figure
        var bounds: Interval
    }
}
