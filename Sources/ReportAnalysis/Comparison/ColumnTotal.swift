package import ReportModel

/// The sum of a column's figures over the areas of a table.
package struct ColumnTotal: Sendable, Hashable {
    /// The exact sum of the printed numbers, in the metric's unit.
    package let number: DecimalNumber
    /// What the sum can be, given the bounds of all figures.
    package let bounds: Interval
    /// The period of every figure.
    package let period: Period
    /// The areas that were added up, in the order given.
    package let areas: [Key<Area>]
    /// Whether one of the figures is only about right (约, 余, 近) or only a bound (超, 以上 …).
    package let isApproximate: Bool
    /// The power of ten that all figures are printed in multiples of: 4 for 万; the smallest where they differ.
    package let scale: Int
}

/// Why no sum is told.
package enum ColumnTotalRefusal: Sendable, Hashable {
    /// Values of the metric may not be added up over areas.
    case notAdditive
    /// These areas existed and have no one value that counts: a gap, a contradiction, a forecast.
    case withoutValue([Key<Area>])
    /// The figures are of several periods.
    case periodsDiffer
    /// There are fewer than two areas to add up.
    case tooFew
    /// The sum has more digits than can be computed exactly.
    case beyondLimits
}

extension Analysis {
    /// The sum of some cells over their areas; an area that lies below another one of them is part of that one already.
    func total(
        of metric: Key<Metric>, _ cells: [(area: Key<Area>, cell: ColumnCells.Cell)]
    ) -> Computed<ColumnTotal, ColumnTotalRefusal> {
        guard report.metrics[metric].isAdditive else { return .refused(.notAdditive) }
        let shown = Set(cells.map(\.area))
        var seen: Set<Key<Area>> = []
        var figures: [(area: Key<Area>, period: Period, figure: Figure)] = []
        var without: [Key<Area>] = []
        for (area, cell) in cells
        where seen.insert(area).inserted && !ancestors(of: area).contains(where: shown.contains) {
            switch cell {
            case .missing(.notExisting): continue
            case .missing: without.append(area)
            case .point(let point):
                if case .admitted = point.candidacy, let figure = point.figure {
                    figures.append((area, point.period, figure))
                } else {
                    without.append(area)
                }
            }
        }
        guard without.isEmpty else { return .refused(.withoutValue(without)) }
        guard figures.count > 1, let period = figures.first?.period else { return .refused(.tooFew) }
        guard figures.allSatisfy({ $0.period == period }) else { return .refused(.periodsDiffer) }
        var number = DecimalNumber.zero
        var bounds = Interval(exactly: .zero)
        for (_, _, figure) in figures {
            // A sum of more than 18 digits would have been rounded.
            guard let sum = number + figure.number, sum - figure.number == number else {
                return .refused(.beyondLimits)
            }
            number = sum
            bounds = bounds + figure.bounds
        }
        return .value(
            ColumnTotal(
                number: number, bounds: bounds, period: period, areas: figures.map(\.area),
                isApproximate: figures.contains { $0.figure.relation != .exact },
                scale: figures.map(\.figure.scale).min() ?? 0))
    }
}
