import Markup
import Testing

private func value(_ position: Double?, _ lower: Double? = nil, _ upper: Double? = nil) -> BarValue {
    BarValue(position, interval: lower == nil && upper == nil ? nil : ChartInterval(lower: lower, upper: upper))
}

private func bars(_ values: [BarValue]) -> [CellReading] {
    let scale = CellBar.Scale(covering: values)
    return values.map { CellReading(CellBar($0, on: scale).html) }
}

@Test(arguments: [
    [], [value(nil)], [value(0)], [value(5), value(5)], [value(0), value(0)], [value(-3), value(4), value(nil)],
    [value(1e308), value(-1e308), value(1)], [value(.nan), value(.infinity), value(2)],
    [value(10000, 10000, 20000), value(5000, 5000, nil), value(97, 96.5, 97.5), value(100, nil, 100)],
    [value(-1, -5, 2), value(-2, nil, -2), value(-3, -4, -2), value(0.3, -1.2, 1.8)],
])
func drawsWellFormedBarsInCells(values: [BarValue]) {
    let scale = CellBar.Scale(covering: values)
    for value in values {
        let bar = CellBar(value, on: scale, isHighlighted: true, label: "甲")
        #expect(WellFormedness.problem(in: bar.html) == nil)
        #expect(bar.html == bar.html)
        #expect(!CellReading(bar.html).leavesTheDrawing)
    }
}

@Test func startsBarsInCellsAtZeroOnOneScale() {
    let readings = bars([value(100), value(50), value(-25), value(0), value(0.001)])
    let zero = readings[3].extent(of: "zero")?.lowerBound
    #expect(readings.allSatisfy { $0.extent(of: "zero")?.lowerBound == zero })
    let widths = readings.map { $0.extent(of: "certain").map { $0.upperBound - $0.lowerBound } ?? 0 }
    #expect(widths == [190, 95, 48, 0, 2])
    #expect(readings[0].extent(of: "certain")?.lowerBound == zero)
    #expect(readings[2].extent(of: "certain")?.upperBound == zero)
}

@Test func fillsABarInACellOnlyAsFarAsItsValueIsCertain() {
    let readings = bars([value(10000, 10000, 20000), value(20000), value(5000, 5000, nil)])
    #expect(readings[0].extent(of: "certain") == 1...110)
    #expect(readings[0].extent(of: "doubt") == 110...219)
    #expect(readings[1].extent(of: "certain") == 1...219)
    #expect(readings[2].extent(of: "doubt") == 56...76)
    // The outline of an open end has three sides, and the head of an arrow.
    #expect(readings[0]["doubt"].map(\.count) == [5])
    #expect(readings[2]["doubt"].map(\.count) == [4, 3])
}

@Test func drawsNothingInACellWithoutAValue() {
    #expect(CellBar(value(nil), on: CellBar.Scale(covering: [value(3)])).html.isEmpty)
}
