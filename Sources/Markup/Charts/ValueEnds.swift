/// The highest and the lowest of many values, printed at the value axis.
struct ValueEnds {
    private let ends: [(position: Double, label: LabelBox)]

    private static let limit = 110.0

    init(_ series: [TrendChart.Series]) {
        let values = series.flatMap(\.values)
        let highest = values.max { $0.position < $1.position }
        let lowest = values.min { $0.position < $1.position }
        ends = [highest, lowest == highest ? nil : lowest].compactMap(\.self).map {
            ($0.position, LabelBox($0.point.text, limit: Self.limit))
        }
    }

    var width: Double { ends.map(\.label.width).max() ?? 0 }

    func placed(on axes: TrendAxes) -> [LabelBox] {
        let labels = ends.map { position, label in
            label.moved(x: axes.left - 12 - label.width, y: axes.y(position) - label.height / 2)
        }
        return LabelBox.spread(labels, within: 0...axes.timeAxis)
    }
}
