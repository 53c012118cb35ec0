import Markup
import Testing

private func chart(_ rows: [RankedBarChart.Row]) -> RankedBarChart {
    RankedBarChart(id: "c1", title: "调处成功 <2018年>", description: "最高\"婺城区\"", rows: rows)
}

private func row(
    _ label: String, _ text: String, _ position: Double?, _ lower: Double? = nil, _ upper: Double? = nil,
    isHighlighted: Bool = false
) -> RankedBarChart.Row {
    let interval = lower == nil && upper == nil ? nil : ChartInterval(lower: lower, upper: upper)
    return .init(label: label, text: text, position: position, interval: interval, isHighlighted: isHighlighted)
}

private let hugeOutlier = [row("婺城区", "1e308", 1e308), row("金东区", "3", 3), row("兰溪市", "-1e308", -1e308)]

/// Charts of every kind of content.
private let charts: [[RankedBarChart.Row]] = [
    [],
    [row("婺城区", "796起", 796)],
    [row("婺城区", "796起", 796), row("金东区", "0起", 0)],
    (1...30).map { row("第\($0)区", "\($0 * 37)起", Double($0 * 37)) },
    (1...300).map { row("第\($0)村", "\($0)", Double($0), isHighlighted: $0 == 250) },
    [row("婺城区", "12.5%", 12.5), row("义乌市", "0%", 0), row("浦江县", "-27.8%", -27.8)],
    [row("婺城区", "-5%", -5), row("金东区", "-27.8%", -27.8), row("武义县", "没有报送", nil)],
    [row("东阳市", "没有数据", nil), row("浦江县", "不公开", nil)],
    [row("婺城区", "0", 0), row("金东区", "0", 0)],
    [row("婺城区", "98%", 98), row("金东区", "98%", 98)],
    hugeOutlier,
    [row("婺城区", "1000000", 1_000_000), row("金东区", "3", 3)],
    [row("婺城区", "很小", 1e-300), row("金东区", "无穷", .infinity), row("x", "非数", .nan)],
    [
        row("义乌市", "2000余", 2000, 2000, nil), row("婺城区", "1万多", 10000, 10000, 20000, isHighlighted: true),
        row("金东区", "约9000", 9000, 8500, 9500), row("兰溪市", "不足100", 100, nil, 100),
    ],
    [row("甲", "0.3", 0.3, -1.2, 1.8), row("乙", "-2", -2, nil, -2), row("丙", "-3", -3, -4, -2), row("丁", "0", 0, 0, 0)],
    [row("甲", "约-3", -1, -5, 2), row("乙", "-1以上", nil, -1, nil), row("丙", "x", nil, .nan, .infinity)],
    [
        row("金华经济技术开发区综合行政执法局", "31.36万人次", 313_600),
        row("金义新区（金东区）社会矛盾纠纷调处化解中心与信访接待中心联合工作组办公室", "1200人次", 1200, isHighlighted: true),
        row("Yiwu International Trade District Administrative Committee", "95人次", 95),
    ],
    [
        row("武义县", "指标口径调整，与上年不可比，本表不列数值，详见本期附录说明", nil),
        row("永康市", "约3500余人次，含重复来访与网上信访", 3500), row("浦江县", "-1", -1),
    ],
    [row(String(repeating: "长", count: 500), String(repeating: "9", count: 300), 1)],
    [row("", "", nil), row("", "", 1)],
]

@Test(arguments: charts)
func drawsWellFormedBars(rows: [RankedBarChart.Row]) {
    let html = chart(rows).html
    #expect(WellFormedness.problem(in: html) == nil)
    #expect(html == chart(rows).html)
    #expect(ChartReading(html).illegibleTexts == [])
    #expect(!html.string.contains("nan") && !html.string.contains("inf"))
    // Nothing that a strict content security policy would refuse.
    #expect(!html.string.contains("style=") && !html.string.contains("<script"))
}

@Test func namesTheDrawingForThoseWhoDoNotSeeIt() {
    let html = chart([row("婺城区", "796起", 796)]).html
    let svg = WellFormedness.attributes(of: "svg", in: html)
    #expect(svg.map { $0["role"] } == ["img"])
    #expect(svg.map { $0["aria-labelledby"] } == ["c1-title c1-description"])
    #expect(WellFormedness.texts(of: "title", in: html) == ["调处成功 <2018年>"])
    #expect(WellFormedness.attributes(of: "title", in: html).first == ["id": "c1-title"])
    #expect(WellFormedness.texts(of: "desc", in: html) == ["最高\"婺城区\""])
}

@Test func startsBarsAtZero() {
    let reading = ChartReading(chart([row("甲", "100", 100), row("乙", "50", 50), row("丙", "-25", -25)]).html)
    let (first, second, third) = (reading.bars[0], reading.bars[1], reading.bars[2])
    #expect(first.x == second.x)
    #expect(abs(first.width - second.width * 2) <= 0.2)
    #expect(abs(third.x + third.width - first.x) <= 0.1)
    #expect(abs(first.width - third.width * 4) <= 0.4)
}

@Test func showsValuesThatAreNotZeroHoweverSmall() {
    let reading = ChartReading(chart([row("甲", "1000000", 1e6), row("乙", "1", 1), row("丙", "0", 0)]).html)
    #expect(reading.bars.count == 2)
    #expect(reading.bars.last?.width == 2)
}

@Test func drawsNoBarWhereThereIsNoValue() {
    let reading = ChartReading(chart([row("甲", "5", 5), row("乙", "不公开", nil)]).html)
    #expect(reading.bars.count == 1)
    #expect(reading.texts.map(\.text) == ["甲", "5", "乙", "不公开"])
}

@Test func fillsBarsOnlyAsFarAsTheValueIsCertain() {
    let rows = [row("甲", "1万多", 10000, 10000, 20000), row("乙", "20000", 20000)]
    let reading = ChartReading(chart(rows).html)
    #expect(abs(reading.bars[0].width * 2 - reading.bars[1].width) <= 0.2)
    #expect(reading.paths.map { $0.commands.hasSuffix("Z") } == [true])
}

@Test func leavesTheOutlineOfAnOpenEndOpen() {
    let reading = ChartReading(chart([row("甲", "2000余", 2000, 2000, nil)]).html)
    // Three sides, and the head of an arrow.
    #expect(reading.paths.map { $0.commands.split(separator: "L").count } == [4, 3])
    #expect(reading.paths.allSatisfy { !$0.commands.hasSuffix("Z") })
}

@Test func outlinesNoDoubtThatNobodySees() {
    let rows = [row("甲", "98.23%", 98.23, 98.225, 98.235), row("乙", "97%", 97, 96.5, 97.5), row("丙", "100%", 100)]
    let reading = ChartReading(chart(rows).html)
    #expect(reading.paths.count == 1)
    #expect(reading.bars.count == 3)
    #expect(reading.bars[0].width / reading.bars[2].width > 0.98)
}

@Test func tellsTheHighlightedRowByMoreThanColour() {
    let html = chart([row("甲", "2", 2), row("乙", "1", 1, isHighlighted: true)]).html
    let weights = WellFormedness.attributes(of: "text", in: html).map { $0["font-weight"] }
    #expect(weights == [nil, nil, "bold", "bold"])
    let fills = WellFormedness.attributes(of: "rect", in: html).map { $0["fill"] }
    #expect(fills == ["var(--chart-rest, #BFBFBF)", "var(--chart-1, #12436D)"])
}

@Test func movesLabelsAboveTheirBarsWhereTheyAreLong() {
    let long = ChartReading(chart([row("金华经济技术开发区综合行政执法局", "31.36万人次", 1)]).html)
    #expect(long.texts[0].left == 0)
    #expect(long.texts[0].y < long.texts[1].y)
    let short = ChartReading(chart([row("婺城区", "796起", 1)]).html)
    #expect(short.texts[0].y == short.texts[1].y)
}

@Test func breaksLinesBetweenWordsAndNotBeforePunctuation() {
    let label = "Yiwu International Trade District Administrative Committee"
    let words = ChartReading(chart([row(label, "1", 1)]).html)
    #expect(words.texts.dropLast().map(\.text).joined(separator: " ") == label)
    #expect(words.texts.count == 3)
    let chinese = String(repeating: "字", count: 25) + "，" + String(repeating: "词", count: 25)
    let lines = ChartReading(chart([row(chinese, "1", 1)]).html).texts.dropLast().map(\.text)
    #expect(lines.joined() == chinese)
    #expect(lines.allSatisfy { !$0.hasPrefix("，") })
}

@Test func writesTheSameBytesEveryTime() {
    let html = chart([row("甲", "3", 3), row("乙", "约1", 1, 0.5, 1.5)]).html
    let expected = #"""
        <svg role="img" aria-labelledby="c1-title c1-description" viewBox="0 0 400 60" font-size="16" \#
        fill="var(--chart-ink, #1D1D1D)"><title id="c1-title">调处成功 &lt;2018年&gt;</title>
        <desc id="c1-description">最高&quot;婺城区&quot;</desc>
        <text x="16" y="18.6" text-anchor="end">甲</text>
        <rect x="22" y="4" width="344.8" height="18" fill="var(--chart-1, #12436D)"/><text x="372.8" y="18.6">3</text>
        <text x="16" y="46.6" text-anchor="end">乙</text>
        <rect x="22" y="32" width="57.5" height="18" fill="var(--chart-1, #12436D)"/>\#
        <path d="M194.4 32.5 L79.5 32.5 L79.5 49.5 L194.4 49.5 Z" fill="none" \#
        stroke="var(--chart-ink, #1D1D1D)" stroke-width="1" stroke-linejoin="round"/>\#
        <line x1="136.9" y1="32" x2="136.9" y2="50" stroke="var(--chart-ink, #1D1D1D)" stroke-width="2"/>\#
        <text x="200.4" y="46.6">约1</text>
        <line x1="22" y1="0" x2="22" y2="54" stroke="var(--chart-axis, #595959)" stroke-width="1"/></svg>

        """#
    #expect(html.string == expected)
}
