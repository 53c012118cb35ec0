/// What stands beside the lines of a trend chart: the names of its series, their first and their last values.
///
/// Several series have columns for them on both sides of the plot. A single one has its labels at its points.
struct TrendLabels {
    /// A series with values, one of the four that stand out.
    private struct Line {
        var index: Int
        var name: String
        var values: [TrendValue]
        var start: LabelBox?
        var end: LabelBox?
    }

    private let lines: [Line]
    private let isSingle: Bool
    /// The names that stand above the plot, each with the position of its series, as they are too long for its side.
    let key: [(series: Int, name: LabelBox)]
    /// How much room the columns take.
    let startWidth: Double
    let endWidth: Double

    /// From the left edge to the names in the key.
    static let keyIndent = 44.0
    private static let limit = 150.0
    private static let longestName = 112.0
    /// A single series with at most so many values has all of them printed, where they fit.
    private static let fewValues = 8

    init(_ chart: TrendChart) {
        isSingle = chart.series.count <= 1
        let firstTime = chart.series.flatMap(\.pointsInTime).map(\.time).min()
        let lastTime = chart.series.flatMap(\.pointsInTime).map(\.time).max()
        var lines: [Line] = []
        for (index, series) in chart.series.prefix(4).enumerated() {
            let values = series.values
            if !values.isEmpty { lines.append(Line(index: index, name: series.name, values: values)) }
        }

        let names = lines.map { LabelBox($0.name, limit: Drawing.width - Self.keyIndent) }
        let needsKey = !isSingle && names.contains { $0.width > Self.longestName }
        var top = 2.0
        var key: [(series: Int, name: LabelBox)] = []
        for (line, name) in zip(lines, names) where needsKey {
            key.append((line.index, name.moved(x: Self.keyIndent, y: top)))
            top += name.height
        }
        self.key = key

        if !isSingle {
            for (position, line) in lines.enumerated() {
                guard let first = line.values.first, let last = line.values.last else { continue }
                if last.point.time == lastTime {
                    let name = needsKey ? nil : line.name
                    lines[position].end = LabelBox(last.point.text, below: name, limit: Self.limit)
                }
                if first.point.time == firstTime, firstTime != lastTime {
                    lines[position].start = LabelBox(first.point.text, limit: Self.limit)
                }
            }
        }
        endWidth = lines.compactMap(\.end?.width).max() ?? 0
        let startWidth = lines.compactMap(\.start?.width).max() ?? 0
        if startWidth + endWidth > Drawing.width - 130 {
            for position in lines.indices { lines[position].start = nil }
            self.startWidth = 0
        } else {
            self.startWidth = startWidth
        }
        self.lines = lines
    }

    /// The lower end of the key.
    var keyHeight: Double { key.last.map { $0.name.y + $0.name.height } ?? 0 }

    /// The labels at their places.
    func placed(on axes: TrendAxes) -> [LabelBox] {
        let range = (axes.plot.lowerBound - Drawing.lineHeight - 12)...(axes.timeAxis - 1)
        let marks = lines.flatMap { $0.values.map(axes.place) }
        var placement = LabelPlacement(marks: marks, range: range)
        let ends = lines.compactMap { line in
            line.values.last.flatMap { last in
                line.end.map { $0.moved(x: axes.right + 10, y: axes.y(last.position) - $0.height / 2) }
            }
        }
        let starts = lines.compactMap { line in
            line.values.first.flatMap { first in
                line.start.map {
                    $0.moved(x: axes.left - 10 - $0.width, y: axes.y(first.position) - $0.height / 2)
                }
            }
        }
        for box in LabelBox.spread(ends, within: range) + LabelBox.spread(starts, within: range) { placement.take(box) }
        for line in lines { placeAtPoints(line, on: axes, in: &placement) }
        if !isSingle { placeHighest(on: axes, in: &placement) }
        return placement.boxes
    }

    /// Places the label of the highest value, which says how high the plot goes, unless it is the first or the last of
    /// its line and printed already.
    private func placeHighest(on axes: TrendAxes, in placement: inout LabelPlacement) {
        let inner = lines.flatMap { $0.values.dropFirst().dropLast() }
        let ends = lines.flatMap { [$0.values.first, $0.values.last].compactMap(\.self) }
        guard let highest = inner.max(by: { $0.position < $1.position }),
            ends.allSatisfy({ $0.position < highest.position })
        else { return }
        placement.place(
            LabelBox(highest.point.text, limit: Self.limit), at: axes.place(of: highest), prefersBelow: false,
            isRequired: false)
    }

    /// Places those labels of a line at its points that no column has.
    private func placeAtPoints(_ line: Line, on axes: TrendAxes, in placement: inout LabelPlacement) {
        let values = line.values
        var places: [(index: Int, isRequired: Bool)] = []
        if line.end == nil { places.append((values.count - 1, true)) }
        if line.start == nil, values.count > 1 { places.append((0, true)) }
        if isSingle {
            let order = values.indices.sorted { (values[$0].position, $0) < (values[$1].position, $1) }
            let others = values.count <= Self.fewValues ? Array(values.indices) : []
            for index in [order.last, order.first].compactMap(\.self) + others
            where !places.contains(where: { $0.index == index }) {
                places.append((index, false))
            }
        }
        for (index, isRequired) in places {
            let value = values[index]
            // Labels stand on the outer side of a bend in the line.
            let before = index > 0 ? values[index - 1].position - value.position : 0
            let after = index + 1 < values.count ? values[index + 1].position - value.position : 0
            let isNamed = !isSingle && key.isEmpty && index == values.count - 1
            placement.place(
                LabelBox(value.point.text, below: isNamed ? line.name : nil, limit: Self.limit),
                at: axes.place(of: value), prefersBelow: before + after > 0, isRequired: isRequired)
        }
    }
}
