package import ReportModel

extension Analysis {
    /// What can be carried to an area on a metric from the areas that were merged into it, by period.
    ///
    /// Only additive metrics, only where all of every predecessor went to one successor, and only periods for which each of
    /// them, and the area itself if it existed already, has one value.
    package func carried(to area: Key<Area>, of metric: Key<Metric>) -> [CarriedPoint] {
        guard report.metrics[metric].isAdditive, !kinship.predecessors[area.position].isEmpty else { return [] }
        var told: [Period: Int] = [:]
        for member in lineage(of: area) {
            guard let series = table.series(of: metric, for: member) else { continue }
            for point in table.points(ofSeries: series) { told[period(ofPoint: point), default: 0] += 1 }
        }
        // No period is looked at closely for which fewer areas have a figure than were merged into this one later. That
        // keeps the cost in step with the number of figures.
        let dates = kinship.predecessors[area.position].map { succession(from: $0, to: area)?.earliest }
        guard !dates.contains(nil) else { return [] }
        let ends = dates.compactMap(\.self).sorted()
        return told.keys.sorted().compactMap { period in
            let merged = ends.count - ends.indices.firstSorted { ends[$0] > period.end }
            guard merged > 0, told[period, default: 0] >= merged else { return nil }
            return carriedPoint(to: area, of: metric, in: period).value
        }
    }

    /// The same for one period, or why nothing is carried for it.
    package func carriedPoint(
        to area: Key<Area>, of metric: Key<Metric>, in period: Period
    ) -> Computed<CarriedPoint, CarryRefusal> {
        guard report.metrics[metric].isAdditive else { return .refused(.notAdditive) }
        let areas: [Key<Area>]
        switch territory(of: area, in: period) {
        case .value(let found): areas = found
        case .refused(let refusal): return .refused(refusal)
        }
        var sum: DecimalNumber? = .zero
        var bounds = Interval(exactly: .zero)
        var isApproximate = false
        var scale: Int?
        var parts: [Int] = []
        for part in areas {
            guard let point = point(of: metric, for: part, in: period) else { return .refused(.noValue(part)) }
            let figure: Figure
            switch point.reading.comparable {
            case .value(let told): figure = told
            case .refused(.noValue): return .refused(.noValue(part))
            case .refused(.conflicting): return .refused(.conflicting(part))
            case .refused(.status(let status)): return .refused(.status(part, status))
            }
            if let before = sum {
                // A sum of more than 18 digits would have been rounded.
                guard let after = before + figure.number, after - before == figure.number else {
                    return .refused(.beyondLimits)
                }
                sum = figure.relation.isBounded ? after : nil
            }
            bounds = bounds + figure.bounds
            scale = min(scale ?? figure.scale, figure.scale)
            isApproximate = isApproximate || figure.relation != .exact
            parts += point.shown(in: report)
        }
        return .value(
            CarriedPoint(
                metric: metric, area: area, period: period, value: sum, bounds: bounds, isApproximate: isApproximate,
                scale: scale ?? 0, areas: areas, parts: parts))
    }

    /// The areas that in a period were what an area became later: those merged into it since, those merged into them, and
    /// the area itself where it existed.
    private func territory(of area: Key<Area>, in period: Period) -> Computed<[Key<Area>], CarryRefusal> {
        var found: [Key<Area>] = []
        var open = [area]
        // Areas that succeed each other in a circle are met once.
        var met: Set<Key<Area>> = [area]
        while let next = open.popLast() {
            var isMerged = false
            for predecessor in kinship.predecessors[next.position] {
                guard let date = succession(from: predecessor, to: next) else {
                    return .refused(.undated(predecessor))
                }
                if period.end >= date.latest { continue }
                if period.end >= date.earliest { return .refused(.uncertainDate(date)) }
                guard wentToOne(predecessor) else { return .refused(.divided(predecessor)) }
                isMerged = true
                if met.insert(predecessor).inserted { open.append(predecessor) }
            }
            if report.areas[next].exists(in: period) {
                found.append(next)
            } else if !isMerged {
                return .refused(.notExisting(next))
            }
        }
        return found == [area] ? .refused(.notMerged) : .value(found.sorted())
    }

    /// The area, those that went wholly into it at any time, and those that went into them.
    private func lineage(of area: Key<Area>) -> [Key<Area>] {
        var found = [area]
        var met: Set<Key<Area>> = [area]
        var next = 0
        while next < found.count {
            for predecessor in kinship.predecessors[found[next].position]
            where wentToOne(predecessor) && met.insert(predecessor).inserted {
                found.append(predecessor)
            }
            next += 1
        }
        return found
    }
}
