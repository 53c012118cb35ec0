/// What stands at the end of a line among many when it is picked out: its name and its last value.
struct TrendOverviewLabel {
    private let box: LabelBox
    private let last: TrendValue?

    /// Where lines of the label break.
    private static let limit = 120.0

    init(_ series: TrendChart.Series) {
        last = series.values.last
        let point = last?.point ?? series.pointsInTime.last
        box = LabelBox(point?.text ?? "", below: series.name, limit: Self.limit)
    }

    var width: Double { last == nil ? 0 : box.width }
    var height: Double { last == nil ? 0 : box.height }

    /// The label to the right of the last value, between the top and the time axis; that of a line without any values
    /// in the upper left corner.
    func placed(on axes: TrendAxes) -> LabelBox {
        guard let last else { return box.moved(x: axes.left, y: 0) }
        let place = axes.place(of: last)
        let lowest = max(axes.timeAxis - box.height, 0)
        return box.moved(x: place.x + 8, y: min(max(place.y - box.height / 2, 0), lowest))
    }
}

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
