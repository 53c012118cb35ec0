import Markup
import ReportAnalysis
import ReportModel

/// The values of a series that can stand in one drawing: of periods of one kind and length, the area's own and what was
/// carried to it from areas that were merged into it.
struct Trend {
    let series: Series
    /// In order of time, each period once.
    let points: [TrendPoint]

    /// The values comparable with a period, that of the latest point unless another is asked for; nil where fewer than
    /// two of them are one number.
    init?(_ series: Series, _ analysis: Analysis, comparableWith period: Period? = nil) {
        let reference = period ?? series.latest.period
        let changes = analysis.boundaryChanges(of: series.area)
        var values = series.points.filter { $0.period.isComparable(with: reference) }.map(TrendPoint.Value.observed)
        if !changes.isEmpty {
            let carried = analysis.carried(to: series.area, of: series.metric)
                .filter { $0.period.isComparable(with: reference) }
            // What the area was alone is no earlier value of what it is now, where that is known.
            let isCarried = Set(carried.map(\.period))
            values = values.filter { !isCarried.contains($0.period) } + carried.map(TrendPoint.Value.carried)
            values.sort { $0.period < $1.period }
        }
        var points: [TrendPoint] = []
        for value in values {
            let isBreak = points.last.map { value.isBroken(from: $0.value, changes) } ?? false
            points.append(TrendPoint(value: value, isBreak: isBreak))
        }
        guard points.count(where: { $0.number != nil }) >= 2 else { return nil }
        self.series = series
        self.points = points
    }
}

/// A value of a trend.
struct TrendPoint {
    let value: Value
    /// Whether it must not be joined with the one before: something lies between them, or they cannot be compared.
    let isBreak: Bool

    enum Value {
        case observed(Point)
        case carried(CarriedPoint)

        var period: Period {
            switch self {
            case .observed(let point): point.period
            case .carried(let carried): carried.period
            }
        }
    }

    var period: Period { value.period }

    /// What is told or added up there: indices of `Report.observations`.
    var observations: [Int] {
        switch value {
        case .observed(let point): Array(point.observations)
        case .carried(let carried): carried.parts
        }
    }

    /// Its one number, if it has one.
    var number: DecimalNumber? {
        switch value {
        case .observed(let point): point.figure?.number
        case .carried(let carried): carried.value
        }
    }

    /// The range that is drawn around the number, if it is not exact.
    var drawnInterval: ChartInterval? {
        switch value {
        case .observed(let point): return point.figure?.drawnInterval
        case .carried(let carried):
            guard carried.isApproximate else { return nil }
            return ChartInterval(lower: carried.bounds.lower?.position, upper: carried.bounds.upper?.position)
        }
    }
}

extension TrendPoint.Value {
    /// Whether a line from the value before is broken here.
    fileprivate func isBroken(from earlier: Self, _ changes: [BoundaryChange]) -> Bool {
        if case .observed(let point) = self, point.isBreak || point.isDefinedOtherwise { return true }
        if period.previous != earlier.period && period.yearEarlier != earlier.period { return true }
        // What is carried is for the area as it is now, what is observed for the area as it was then.
        switch (earlier, self) {
        case (.observed, .observed): return changes.contains { $0.isBetween(earlier.period, period) }
        case (.carried, .carried): return false
        case (.observed, .carried): return true
        case (.carried, .observed): return changes.contains { $0.date.latest > period.end }
        }
    }
}
