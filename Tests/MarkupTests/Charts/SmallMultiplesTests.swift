import Markup
import Testing

private func multiples(_ series: [TrendChart.Series], highlighted: Int? = nil) -> HTML {
    SmallMultiples(
        id: "m1", title: "网格员", description: "<各区>",
        panels: series.enumerated().map { SmallMultiples.Panel($1, isHighlighted: $0 == highlighted) }
    ).html
}

/// The lines of every drawing.
private func lines(_ html: HTML) -> [[[PathReading.Point]]] {
    html.string.split(separator: "<svg").dropFirst().map { drawing in
        let line = drawing.firstMatch(of: /class="line" d="(.*?)"/)
        return line.map { PathReading(String($0.1)).lines } ?? []
    }
}

@Test(arguments: 0..<TrendGallery.contents.count)
func drawsWellFormedMultiples(number: Int) {
    let series = TrendGallery.contents[number].series
    let html = multiples(series, highlighted: 1)
    #expect(WellFormedness.problem(in: html) == nil)
    #expect(html == multiples(series, highlighted: 1))
    #expect(!html.string.contains("nan") && !html.string.contains("inf"))
    #expect(WellFormedness.attributes(of: "svg", in: html).count == series.count)
    for path in WellFormedness.attributes(of: "path", in: html) {
        let points = PathReading(path["d"] ?? "").points
        #expect(points.allSatisfy { (0...240).contains($0.x) && (0...110).contains($0.y) })
    }
}

@Test func drawsAllMultiplesOnOneScale() {
    let html = multiples([TrendGallery.series("甲", [0, 50]), TrendGallery.series("乙", [50, 100])])
    let drawn = lines(html).map { $0[0].map(\.y) }
    #expect(drawn == [[102, 55], [55, 8]])
}

@Test func keepsLinesThatDoNotBeginAtZeroClearOfTheAxis() {
    let html = multiples([TrendGallery.series("甲", [96, 98])])
    #expect(lines(html)[0][0].map(\.y) == [82, 8])
    let axis = WellFormedness.attributes(of: "path", in: html).first { $0["class"] == "zero" }
    #expect(axis?["d"] == "M0 109H240")
}

@Test func leavesAGapInAMultipleForPeriodsThatOnlyOthersHave() {
    let sparse = TrendChart.Series(
        name: "乙",
        points: [0.0, 1, 3].map {
            TrendChart.Point(period: "", time: $0, text: "", position: $0)
        })
    let drawn = lines(multiples([TrendGallery.series("甲", [1, 2, 3, 4]), sparse]))
    #expect(drawn.map { $0.map(\.count) } == [[4], [2]])
}

@Test func namesEachMultipleAndPrintsItsLastValue() {
    let html = multiples([
        TrendGallery.series("婺城区", [1, 2]), TrendGallery.series("金东区", [3, nil]), TrendGallery.series("无", [nil, nil]),
    ])
    let texts = WellFormedness.texts(of: "span", in: html)
    #expect(texts == ["婺城区", "2起2011年", "2011年", "金东区", "3起2010年", "2010年", "无", "没有报送2011年", "2011年"])
    let group = WellFormedness.attributes(of: "div", in: html)[0]
    #expect(group["role"] == "group" && group["aria-label"] == "网格员" && group["aria-describedby"] == "m1-description")
    #expect(WellFormedness.texts(of: "p", in: html) == ["<各区>"])
}

@Test func framesTheHighlightedMultiple() {
    let html = multiples([TrendGallery.series("甲", [1, 2]), TrendGallery.series("乙", [3, 4])], highlighted: 1)
    #expect(WellFormedness.attributes(of: "li", in: html).map { $0["class"] } == [nil, "own"])
}
