import ReportModel

/// What a comparison shows of one metric, before it is known who ranks where: a point or a reason for each area.
struct ColumnCells {
    let metric: Key<Metric>
    let choice: PeriodChoice
    /// In the order of the areas asked for.
    let cells: [Cell]
    /// The period of the whole column, if it has one.
    let period: Period?

    enum Cell {
        case point(Point)
        case missing(ComparisonTable.MissingReason)

        var point: Point? {
            if case .point(let point) = self { point } else { nil }
        }
    }

    init(of metric: Key<Metric>, for areas: [Key<Area>], _ choice: PeriodChoice, _ analysis: Analysis) {
        self.metric = metric
        self.choice = choice
        let series = areas.map { analysis.series(of: metric, for: $0) }
        switch choice {
        case .latest:
            period = nil
            cells = series.map { $0.map { .point($0.latest) } ?? .missing(.neverObserved) }
        case .latestCommon:
            let common = Self.latestCommonPeriod(of: series)
            period = common
            cells = zip(areas, series).map { area, series in
                guard let series else { return .missing(.neverObserved) }
                guard let common else { return .missing(.noCommonPeriod(latest: series.latest.period)) }
                return Self.cell(of: series, in: common, analysis.report.areas[area])
            }
        case .fixed(let fixed):
            period = fixed
            cells = zip(areas, series).map { area, series in
                guard let series else { return .missing(.neverObserved) }
                return Self.cell(of: series, in: fixed, analysis.report.areas[area])
            }
        }
    }

    private static func cell(of series: Series, in period: Period, _ area: Area) -> Cell {
        if let point = series.point(standingFor: period) { return .point(point) }
        guard area.exists(in: period) else { return .missing(.notExisting) }
        return .missing(.notInPeriod(latest: series.latest.period))
    }

    /// The latest period in which every area with any value has one; nil if there is none.
    private static func latestCommonPeriod(of series: [Series?]) -> Period? {
        var counts: [Period: Int] = [:]
        var reporting = 0
        for series in series {
            let told = series?.points.filter(\.hasValue) ?? []
            if !told.isEmpty { reporting += 1 }
            for point in told { counts[point.period, default: 0] += 1 }
        }
        return counts.filter { $0.value == reporting }.keys.max()
    }

    /// The rows sorted by a number of each point; equal ones and, behind all others, areas without a number stay in the
    /// order given.
    func order(isDescending: Bool, by number: (Point) -> DecimalNumber?) -> [Int] {
        let numbers = cells.map { $0.point.flatMap(number) }
        return cells.indices.sorted { left, right in
            switch (numbers[left], numbers[right]) {
            case (let first?, let second?) where first != second: (first > second) == isDescending
            case (_?, nil): true
            case (nil, _?): false
            default: left < right
            }
        }
    }
}

extension Series {
    /// The point of exactly that period or, of figures as of a day, the most exactly known one of its last day: 2018 asks
    /// for the mediators at the end of 2018 as well as for the disputes of 2018.
    func point(standingFor period: Period) -> Point? {
        if let exact = point(in: period) { return exact }
        guard !period.isDay else { return nil }
        return points.last { $0.period.isDay && $0.period.end == period.end }
    }
}
