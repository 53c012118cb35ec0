import ReportModel

/// A column of a comparison with all that follows from its figures: who ranks where among whom, and what else is told.
///
/// Only areas of one level are ranked with each other (a city is not compared with its own districts), and only within
/// exactly one period unless the design says otherwise.
struct ColumnJudgement {
    let column: ComparisonTable.Column
    /// In the order of the areas asked for.
    let cells: [ComparisonTable.Cell]

    init(_ draft: ColumnCells, of design: TableDesign, _ analysis: Analysis) {
        let metric = analysis.report.metrics[draft.metric]
        let told = draft.cells.compactMap(\.point).filter(\.hasValue)
        let comparability = Comparability(told.map { (area: $0.area, period: $0.period) })
        let rankings = analysis.rankings(of: draft.metric, told, isAcrossPeriods: design.ranksAcrossPeriods)
        let isMerit = metric.better != .neutral
        let isRanked = isMerit || design.columns.contains(.rank)
        column = ComparisonTable.Column(
            metric: draft.metric, choice: draft.choice, period: draft.period, comparability: comparability,
            rankings: rankings, isMerit: isMerit, isRanked: isRanked,
            obstacle: RankObstacle(
                comparability, rankings: rankings.count, isAcrossPeriods: design.ranksAcrossPeriods, isRanked: isRanked),
            summary: ColumnSummary(
                areas: design.areas.count, told: told.count, rankings.count == 1 ? rankings[0] : nil),
            total: design.hasTotals
                ? analysis.total(of: draft.metric, Array(zip(design.areas, draft.cells))) : nil)
        var ranked: [Key<Area>: (standing: Computed<Standing, StandingRefusal>, median: Median?)] = [:]
        for ranking in rankings {
            let median = ranking.median.value
            for entry in ranking.entries {
                let standing = entry.rank.map { Standing(rank: $0, count: ranking.count, isMerit: isMerit) }
                ranked[entry.area] = (
                    standing.map(Computed.value) ?? .refused(.tooFew(ranked: ranking.count)), median
                )
            }
        }
        cells = draft.cells.map { cell -> ComparisonTable.Cell in
            let point: Point
            switch cell {
            case .missing(let reason): return .missing(reason)
            case .point(let shown): point = shown
            }
            let place = ranked[point.area]
            let own = place == nil ? nil : analysis.rankedBounds(of: point)
            return .point(
                point,
                ComparisonTable.Place(
                    standing: place?.standing ?? .refused(.excluded(analysis.exclusion(of: point))),
                    isOfMajority: point.period == comparability.majority,
                    median: own.flatMap { own in
                        place?.median.map { .median($0, of: own, in: point.period, metric.better) }
                    },
                    target: own.flatMap { own in metric.target.map { .target($0, of: own, metric.better) } }))
        }
    }
}

extension Analysis {
    /// The rankings that some points of one metric fall into, the latest period first, then by level.
    fileprivate func rankings(of metric: Key<Metric>, _ points: [Point], isAcrossPeriods: Bool) -> [Ranking] {
        var groups: [Tier: [Point]] = [:]
        for point in points {
            let tier = Tier(
                period: isAcrossPeriods ? nil : point.period, level: peerGroups.levels[point.area.position])
            groups[tier, default: []].append(point)
        }
        return groups.sorted { $0.key.precedes($1.key) }.map { ranking(of: metric, $0.value) }
    }

    /// The ranking of some points, at least one; of a ranking across periods the latest is told.
    private func ranking(of metric: Key<Metric>, _ points: [Point]) -> Ranking {
        var ranked: [(area: Key<Area>, period: Period, index: Int)] = []
        var excluded: [Ranking.Excluded] = []
        for point in points {
            if !report.areas[point.area].exists(in: point.period) {
                excluded.append(.init(area: point.area, reason: .notExisting))
                continue
            }
            switch point.candidacy {
            case .admitted(let index): ranked.append((point.area, point.period, index))
            case .excluded(let reason): excluded.append(.init(area: point.area, reason: reason))
            }
        }
        let latest = points.dropFirst().reduce(points[0].period) { max($0, $1.period) }
        return Ranking(of: metric, in: latest, ranked, excluded: excluded, missing: [], report)
    }
}

/// What figures that are ranked with each other have in common.
private struct Tier: Hashable {
    /// Nil where ranks go across periods.
    var period: Period?
    var level: AreaLevel

    func precedes(_ other: Tier) -> Bool {
        if let period, let others = other.period, period != others { return others < period }
        return level < other.level
    }
}
