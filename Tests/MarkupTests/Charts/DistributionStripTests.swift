import Markup
import Testing

private typealias Mark = DistributionStrip.Mark

private func strip(_ positions: [Double], own: Mark? = nil, median: Mark? = nil) -> DistributionStrip {
    DistributionStrip(
        id: "d1", title: "调解成功率", description: "婺城区在9个区县中排第2", positions: positions, own: own,
        lowest: positions.min().map { Mark(position: $0, text: "最低 \($0)%") }, median: median,
        highest: positions.max().map { Mark(position: $0, text: "最高 \($0)%") })
}

@Test(arguments: [
    strip([]), strip([97]), strip([97, 97, 97], own: .init(position: 97, text: "婺城区 97%")),
    strip(
        [95, 96.5, 97, 99], own: .init(position: 99, text: "婺城区 99%"), median: .init(position: 96.8, text: "中位数 96.8%")),
    strip([-5, 0, 1e308], own: .init(position: -5, text: "婺城区 -5"), median: .init(position: 0, text: "中位数 0")),
    strip([.nan, 1, 2], own: .init(position: .infinity, text: "很多"), median: .init(position: .nan, text: "没有")),
    strip((0..<300).map(Double.init), own: .init(position: 3, text: String(repeating: "长", count: 60))),
])
func drawsWellFormedStrips(strip: DistributionStrip) {
    let html = strip.html
    #expect(WellFormedness.problem(in: html) == nil)
    #expect(html == strip.html)
    #expect(ChartReading(html).illegibleTexts == [])
    #expect(!html.string.contains("\"nan") && !html.string.contains("\"inf"))
}

@Test func marksOneValueAmongItsPeers() {
    let html = strip([10, 20, 30], own: .init(position: 20, text: "婺城区 20")).html
    let circles = WellFormedness.attributes(of: "circle", in: html)
    #expect(circles.map { $0["cx"] } == ["200"])
    #expect(ChartReading(html).texts.map(\.text) == ["婺城区 20", "最低 10.0%", "最高 30.0%"])
    // The line, and a tick for each value.
    #expect(WellFormedness.attributes(of: "line", in: html).count == 4)
}

@Test func drawsThousandsOfValuesWithoutAStrokeForEach() {
    let html = strip((0..<50_000).map(Double.init)).html
    let strokes = WellFormedness.attributes(of: "line", in: html).dropFirst()
    #expect((300...400).contains(strokes.count))
    #expect(strokes.first?["x1"] == "8")
}

@Test func leavesOutLabelsThatWouldMeetTheMedian() {
    let close = strip([10, 11, 100], median: .init(position: 11, text: "中位数 11"))
    #expect(ChartReading(close.html).texts.map(\.text) == ["中位数 11", "最高 100.0%"])
}
