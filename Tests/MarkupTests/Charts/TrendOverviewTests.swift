import Markup
import Testing

private func overview(_ series: [TrendChart.Series], highlighted: Int = 0) -> HTML {
    TrendOverview(
        id: "o1", title: "调解 <成功>", description: "三百个村",
        lines: series.enumerated().map {
            TrendOverview.Line(id: "line-\($0)", series: $1, isHighlighted: $0 < highlighted)
        }
    ).html
}

/// The labels of lines: their own lines of text, with the left edges and the heights.
private func labels(in html: HTML) -> [[(text: String, x: Double, y: Double)]] {
    let groups = html.string.split(separator: "<g id=\"line-").dropFirst()
    return groups.map { group in
        let text = group.firstMatch(of: /<text x="(.*?)" y="(.*?)">(.*?)<\/text>/)
        guard let text, let x = Double(text.1), let y = Double(text.2) else { return [] }
        let lines = text.3.replacing(/<\/tspan>/, with: "").split(separator: /<tspan x=".*?" dy="20">/)
        return lines.enumerated().map { (String($1), x, y + Double($0) * 20) }
    }
}

private func lineCounts(_ html: HTML) -> [Int] {
    WellFormedness.attributes(of: "path", in: html).filter { $0["stroke"] == nil && $0["class"] == nil }
        .flatMap { PathReading($0["d"] ?? "").lines.map(\.count) }
}

@Test(arguments: 0..<TrendGallery.contents.count)
func drawsWellFormedOverviews(number: Int) {
    let series = TrendGallery.contents[number].series
    for highlighted in [0, 2, 5] {
        let html = overview(series, highlighted: highlighted)
        #expect(WellFormedness.problem(in: html) == nil)
        #expect(html == overview(series, highlighted: highlighted))
        #expect(!html.string.contains("nan") && !html.string.contains("inf"))
        let box = WellFormedness.attributes(of: "svg", in: html).first?["viewBox"]?.split(separator: " ").last
        let height = box.flatMap { Double($0) } ?? 0
        for line in labels(in: html).flatMap(\.self) {
            let width = line.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 10 : 16) }
            #expect(line.x >= 0 && line.x + width <= 400.1, "\(line)")
            #expect(line.y >= 12 && line.y <= height - 8, "\(line)")
        }
        for path in WellFormedness.attributes(of: "path", in: html) {
            let points = PathReading(path["d"] ?? "").points
            #expect(points.allSatisfy { (0...400).contains($0.x) && (0...height).contains($0.y) })
        }
    }
}

@Test func givesEachLineAnIdThatLinksPickItOutBy() {
    let html = overview((1...300).map { TrendGallery.series("第\($0)村", TrendGallery.wandering(12, seed: $0)) })
    let groups = WellFormedness.attributes(of: "g", in: html)
    #expect(groups.compactMap { $0["class"] == "pick" ? $0["id"] : nil } == (0..<300).map { "line-\($0)" })
    #expect(WellFormedness.attributes(of: "use", in: html) == [["href": "#o1-lines"]])
    #expect(groups.contains { $0["id"] == "o1-lines" })
    #expect(html.bytes.count < 300 * 200)
}

@Test func namesEachLineWithItsLastValue() {
    let series = [TrendGallery.series("婺城区", [1, 2, 3]), TrendGallery.series("金东区", [4, 6, nil])]
    #expect(labels(in: overview(series)).map { $0.map(\.text) } == [["婺城区", "3起"], ["金东区", "6起"]])
}

@Test func joinsNoPointsOfAnOverviewAcrossGapsAndBreaks() {
    let html = overview([
        TrendGallery.series("甲", [1, 2, nil, 4, 5, 6]), TrendGallery.series("乙", [1, 2, 3, 4, 5, 6], breaks: [4]),
    ])
    #expect(lineCounts(html) == [2, 3, 4, 2])
}

@Test func printsTheHighestAndTheLowestValueAtTheAxis() {
    let texts = ChartReading(
        overview([TrendGallery.series("甲", [5, 9]), TrendGallery.series("乙", [2, 7])])
    ).texts
    let axis = texts.prefix { !$0.text.hasPrefix("甲") }
    #expect(axis.map(\.text) == ["2010年", "2011年", "9起", "2起"])
    #expect(axis[2].y < axis[3].y)
}

@Test func letsUpToThreeLinesStandOutByMoreThanColour() {
    let series = (1...6).map { TrendGallery.series("第\($0)区", [Double($0), Double($0 + 1)]) }
    let html = overview(series, highlighted: 5)
    let groups = WellFormedness.attributes(of: "g", in: html)
    #expect(groups.count { $0["class"] == "pick own" } == 3)
    let own = WellFormedness.attributes(of: "path", in: html).filter { $0["stroke-width"] == "3" }
    #expect(Set(own.map { $0["stroke"] }).count == 3 && Set(own.map { $0["stroke-dasharray"] }).count == 3)
    let ends = labels(in: html).prefix(3).map { $0.map(\.y) }.sorted { $0[0] < $1[0] }
    #expect(zip(ends, ends.dropFirst()).allSatisfy { ($0.last ?? 0) + 18 <= $1[0] })
}
