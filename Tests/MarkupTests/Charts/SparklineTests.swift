import Markup
import Testing

private func sparkline(_ values: [Double?], breaks: Set<Int> = []) -> Sparkline {
    Sparkline(
        points: values.enumerated().map {
            Sparkline.Point(time: Double($0), position: $1, isBreak: breaks.contains($0))
        })
}

@Test(arguments: [
    sparkline([]), sparkline([nil]), sparkline([1]), sparkline([5, 5, 5]), sparkline([0, 0]),
    sparkline([1e308, -1e308]),
    sparkline([1, nil, 2, nil, 3]), sparkline([.nan, 1, .infinity, 2], breaks: [0, 3]),
    sparkline((0..<300).map { Double($0 * 7919 % 1009) }),
    Sparkline(points: [.init(time: .nan, position: 1), .init(time: 0, position: 1), .init(time: 0, position: 2)]),
    Sparkline(points: [.init(time: 1, position: 5, interval: .init(lower: nil, upper: 9))], label: "<5>"),
])
func drawsWellFormedSparklines(sparkline: Sparkline) {
    #expect(WellFormedness.problem(in: sparkline.html) == nil)
    #expect(sparkline.html == sparkline.html)
    #expect(!CellReading(sparkline.html).leavesTheDrawing)
}

@Test func runsFromTheLowestToTheHighestValue() {
    let points = CellReading(sparkline([10, 30, 20]).html)["line"]
    #expect(points.map { $0.map(\.x) } == [[6, 120, 234]])
    #expect(points.map { $0.map(\.y) } == [[34, 6, 20]])
}

@Test func joinsNoPointsOfASparklineAcrossAGapOrABreak() {
    let gaps = CellReading(sparkline([1, 2, nil, 4, 5, nil, 7]).html)
    #expect(gaps["line"].map(\.count) == [2, 2])
    // A point alone is a dot.
    #expect(gaps["dots"].map { $0.map(\.x) } == [[234, 234]])
    #expect(gaps["breaks"].isEmpty)
    let broken = CellReading(sparkline([1, 2, 3, 4], breaks: [2]).html)
    #expect(broken["line"].map(\.count) == [2, 2])
    #expect(broken["breaks"].map { $0.map(\.x) } == [[120, 120]])
    #expect(CellReading(sparkline([nil, nil, 1], breaks: [1]).html)["breaks"].isEmpty)
}

@Test func marksTheLastValueWhereverItLies() {
    #expect(CellReading(sparkline([1, 2, 3]).html)["last"].map { $0[0].x } == [234])
    #expect(CellReading(sparkline([1, 2, nil]).html)["last"].map { $0[0].x } == [120])
    #expect(CellReading(sparkline([nil, nil]).html)["last"].isEmpty)
}

@Test func showsRangesOfASparkline() {
    let points: [Sparkline.Point] = [
        .init(time: 0, position: 1, interval: .init(lower: 0, upper: 2)),
        .init(time: 1, position: 2, interval: .init(lower: 2, upper: nil)),
    ]
    let bounds = CellReading(Sparkline(points: points).html)["bounds"]
    #expect(bounds.map { $0.map(\.y) } == [[34, 6], [6, 0]])
}

@Test func needsFewBytesForTwelvePeriods() {
    #expect(sparkline((0..<12).map { Double($0 * 7919 % 101) }).html.bytes.count < 220)
}
