import ReportAnalysis
import ReportModel

/// Those figures of a chart that may stand side by side, and who is left out for which reason.
///
/// Drawn are the areas of the level that most figures are of, with periods of one kind and length (or days). A city is
/// not drawn beside its own districts, nor a year beside nine months.
struct DrawableFigures {
    /// In the order given.
    private(set) var drawn: [RankedChart.Bar]
    /// In the order given.
    private(set) var left: [(area: Key<Area>, why: Obstacle)] = []
    private var obstacles: [Key<Area>: Obstacle] = [:]

    /// Why a figure is not drawn.
    enum Obstacle: Int, CaseIterable {
        /// Nothing is known.
        case noFigure
        /// Places contradict each other.
        case conflict
        /// The area is of another level than those that are drawn.
        case level
        /// The period is of another kind or length.
        case period
    }

    /// For the points of areas, nil for an area without one.
    init(_ points: [(area: Key<Area>, point: Point?)], _ report: Report) {
        var sets: [[RankedChart.Bar]] = []
        for bar in points.compactMap({ $0.point.flatMap(RankedChart.Bar.init) }) {
            let place = sets.firstIndex { set in
                Self.level(of: set[0].point, report) == Self.level(of: bar.point, report)
                    && set[0].point.period.canStandBeside(bar.point.period)
            }
            if let place { sets[place].append(bar) } else { sets.append([bar]) }
        }
        // Of several sets of one size the first.
        drawn = sets.reduce([]) { $1.count > $0.count ? $1 : $0 }
        let periods = Set(drawn.map(\.point.period))
        for index in drawn.indices { drawn[index].namesPeriod = periods.count > 1 }
        let shown = Set(drawn.map(\.point.area))
        for (area, point) in points where !shown.contains(area) {
            let why = obstacle(of: point, report)
            left.append((area, why))
            obstacles[area] = why
        }
    }

    private func obstacle(of point: Point?, _ report: Report) -> Obstacle {
        guard let point, point.hasValue else { return .noFigure }
        guard point.figure != nil else { return .conflict }
        let isOfLevel = drawn.first.map { Self.level(of: $0.point, report) == Self.level(of: point, report) } ?? true
        return isOfLevel ? .period : .level
    }

    /// Districts and functional zones of a city stand side by side.
    private static func level(of point: Point, _ report: Report) -> AreaLevel {
        let level = report.areas[point.area].level
        return level == .zone ? .district : level
    }

    /// The period of all that is drawn, if they share one.
    var period: Period? {
        let periods = Set(drawn.map(\.point.period))
        return periods.count == 1 ? periods.first : nil
    }

    /// Why an area is not drawn; nil if it is.
    func obstacle(of area: Key<Area>) -> Obstacle? { obstacles[area] }

    /// The highest first; equal ones in the order of the register.
    mutating func sort() {
        drawn.sort { ($1.figure.number, $0.point.area) < ($0.figure.number, $1.point.area) }
    }
}

extension Period {
    /// Whether figures of the two may be drawn side by side: periods of one kind and length, or days however exactly
    /// known.
    func canStandBeside(_ other: Period) -> Bool {
        isComparable(with: other) || (isDay && other.isDay)
    }
}
