import ReportModel

extension Ranking {
    /// The ranking of some areas by their points in a period; nil for an area without one. The latest period of an area
    /// that has none is asked for only then.
    init(
        of metric: Key<Metric>, in period: Period, among areas: [Key<Area>], _ report: Report,
        point: (Key<Area>) -> Range<Int>?, latest: (Key<Area>) -> Period?
    ) {
        let polarity = report.metrics[metric].better
        var ranked: [(area: Key<Area>, figure: Figure)] = []
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
            switch Candidacy(report.observations[observations]) {
            case .admitted(_, let figure): ranked.append((area, figure))
            case .excluded(let reason): excluded.append(Excluded(area: area, reason: reason))
            }
        }
        // The numbers settle the order, the order given settles ties.
        let places = ranked.indices.sorted { left, right in
            let (first, second) = (ranked[left].figure.number, ranked[right].figure.number)
            return first == second ? left < right : RankOrder.precedes(first, second, polarity)
        }
        ranked = places.map { ranked[$0] }
        let ranks = RankOrder.ranks(of: ranked.count) { ranked[$0].figure.number == ranked[$1].figure.number }
        self.metric = metric
        self.period = period
        isMerit = polarity != .neutral
        entries = zip(ranked, ranks).map { candidate, place in
            Entry(
                area: candidate.area, number: candidate.figure.number,
                isApproximate: candidate.figure.relation != .exact,
                rank: ranked.count >= Self.fewest ? place.rank : nil, isTied: place.isTied)
        }
        self.excluded = excluded
        self.missing = missing
    }
}
