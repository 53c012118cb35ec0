import ReportModel

/// What the figure of a point can be compared with to tell its change.
struct ChangeBases {
    private let point: Point
    private let series: Series
    private let changes: [BoundaryChange]
    private let analysis: Analysis

    init(of point: Point, in series: Series, _ changes: [BoundaryChange], _ analysis: Analysis) {
        self.point = point
        self.series = series
        self.changes = changes
        self.analysis = analysis
    }

    struct Base {
        let kind: ChangeBase
        let period: Period
        let value: Value
    }

    enum Value {
        case observed(Point)
        /// The sum of the areas that were merged into this one since.
        case carried(CarriedPoint)
        /// The area's boundary changed since, and nothing can be carried.
        case crossed(BoundaryChange)

        var hasValue: Bool {
            switch self {
            case .observed(let point): point.hasValue
            case .carried: true
            case .crossed: false
            }
        }
    }

    /// The base that is asked for; without that the period before or else a year earlier: one with a value if there is any.
    func base(_ asked: ChangeBase?) -> Computed<Base, ChangeRefusal> {
        let kinds = asked.map { [$0] } ?? [.previous, .yearEarlier]
        let found = kinds.compactMap { kind -> Base? in
            guard let period = point.period.base(kind), let value = value(in: period) else { return nil }
            return Base(kind: kind, period: period, value: value)
        }
        if let base = found.first(where: \.value.hasValue) ?? found.first { return .value(base) }
        guard let asked else { return .refused(reasonForNone) }
        guard let period = point.period.base(asked) else { return .refused(.noSuchBase(asked)) }
        let isFirst = !series.points(before: point.period).contains(where: \.hasValue)
        return .refused(isFirst ? .nothingEarlier : .baseNotObserved(period))
    }

    private func value(in period: Period) -> Value? {
        let observed = series.point(in: period)
        guard let change = changes.last(where: { $0.isBetween(period, point.period) }) else {
            return observed.map { .observed($0) }
        }
        let carried = analysis.carriedPoint(to: point.area, of: point.metric, in: period)
        if case .value(let carried) = carried { return .carried(carried) }
        return observed == nil ? nil : .crossed(change)
    }

    private var reasonForNone: ChangeRefusal {
        let earlier = series.points(before: point.period)
        if let comparable = earlier.last(where: { $0.hasValue && $0.period.isComparable(with: point.period) }) {
            return .gap(comparable.period)
        }
        return earlier.last(where: \.hasValue).map { .unequalLength($0.period) } ?? .nothingEarlier
    }
}
