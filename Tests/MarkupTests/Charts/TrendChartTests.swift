import Markup
import Testing

private func chart(_ series: [TrendChart.Series]) -> TrendChart {
    TrendChart(id: "t1", title: "调解成功率", description: "从96.2%到98.0%", series: series)
}

private func series(_ name: String, _ points: [TrendChart.Point]) -> TrendChart.Series {
    .init(name: name, points: points)
}

private func point(
    _ year: Int, _ text: String, _ position: Double?, _ interval: ChartInterval? = nil, isBreak: Bool = false
) -> TrendChart.Point {
    .init(
        period: "\(year)", time: Double(year), text: text, position: position, interval: interval, isBreak: isBreak)
}

private func years(_ values: [Double?]) -> [TrendChart.Point] {
    values.enumerated().map { index, value in point(2000 + index, value.map { "\(Int($0))" } ?? "缺", value) }
}

private let charts: [[TrendChart.Series]] = [
    [],
    [series("空", [])],
    [series("一", years([796]))],
    [series("二", years([796, 823]))],
    [series("跌", years([823, 796, 3]))],
    [series("等", years([5, 5, 5]))],
    [series("零", years([0, 0]))],
    [series("负", years([-3, -2]))],
    [series("正负", years([-3, 2, -8, 5]))],
    [series("缺", years([nil, nil]))],
    [series("间断", years([12, 20, 15, nil, 8, 31, 33]))],
    [series("三十年", years((0..<30).map { Double($0 * 7919 % 101) }))],
    [series("三百月", years((0..<300).map { Double($0 * 7919 % 1009) }))],
    [series("巨大", years([1, 1e15, -1e15, 3]))],
    [series("无穷", [point(2000, "1", 1), point(2001, "无穷", .infinity), point(2002, "非数", .nan), point(2003, "2", 2)])],
    [series("极大", [point(2000, "-1e308", -1e308), point(2001, "1e308", 1e308)])],
    [series("同时", [point(2000, "1", 1), point(2000, "2", 2)])],
    [
        series(
            "范围", [point(2018, "约3", 3, .init(lower: 2, upper: 4)), point(2019, "5余", 5, .init(lower: 5, upper: nil))])
    ],
    [series("婺城区", years([96.2, 97.1, 96.9, 98])), series("金东区", years([96.3, 96.6, 97.5, 98.1]))],
    [
        series("婺城区", years([96, 97, 96, 98])), series("金东区", years([96, 96, 97, 98])),
        series("义乌市", years([96, nil, 98, 98])), series("浦江县", years([96, 99, nil, 98])),
        series("其他", years([1, 2, 3, 4])),
    ],
    [
        series("金华经济技术开发区管理委员会", years([313_600, 420_000])), series("全市平均", years([120_000, 280_000])),
    ],
    [
        series("早", [point(2000, "31.36万人次", 3), point(2005, "29.11万人次", 2)]),
        series("晚", [point(2003, "35.6万人次", 4), point(2009, "42.15万人次", 5)]),
    ],
    [
        .init(
            name: "x",
            points: [
                .init(period: "2021年1—9月", time: 2021, text: "31.36万人次", position: 3),
                .init(period: "2022年1—9月", time: 2022, text: "29.11万人次", position: 2),
                .init(period: "2023年1—9月", time: 2023, text: "35.6万人次", position: 4),
            ])
    ],
]

@Test(arguments: charts)
func drawsWellFormedTrends(series: [TrendChart.Series]) {
    let html = chart(series).html
    #expect(WellFormedness.problem(in: html) == nil)
    #expect(html == chart(series).html)
    #expect(ChartReading(html).illegibleTexts == [])
    #expect(!html.string.contains("nan") && !html.string.contains("inf"))
}

@Test func joinsNoPointsAcrossAGap() {
    let reading = ChartReading(chart([series("婺城区", years([12, 20, nil, 8, 31, nil, 5]))]).html)
    #expect(reading.paths.map { $0.commands.split(separator: "L").count } == [2, 2])
    let circles = WellFormedness.attributes(of: "circle", in: chart([series("婺城区", years([12, nil, 8]))]).html)
    #expect(circles.count == 2)
}

@Test func leavesAGapForPeriodsThatOnlyOtherSeriesHave() {
    let full = series("甲", years([1, 2, 3]))
    let reading = ChartReading(chart([full, series("乙", [point(2000, "4", 4), point(2002, "5", 5)])]).html)
    #expect(reading.paths.map { $0.commands.split(separator: "L").count } == [3])
}

@Test func breaksTheLineWhereTheSeriesBreaks() {
    let points = [point(2018, "1", 1), point(2019, "2", 2, isBreak: true), point(2020, "3", 3)]
    let html = chart([series("婺城区", points)]).html
    #expect(ChartReading(html).paths.map { $0.commands.split(separator: "L").count } == [2])
    let dashed = WellFormedness.attributes(of: "line", in: html).filter { $0["stroke-dasharray"] != nil }
    #expect(dashed.count == 1)
}

@Test func placesPointsByTimeAndNotByOrder() {
    let points = [point(2010, "3", 3), point(2000, "1", 1), point(2001, "2", 2)]
    let html = chart([series("婺城区", points)]).html
    let places = WellFormedness.attributes(of: "circle", in: html).compactMap { $0["cx"].flatMap { Double($0) } }
    #expect(places.count == 3 && places == places.sorted())
    #expect(abs((places[2] - places[0]) - (places[1] - places[0]) * 10) < 1)
}

@Test func printsTheFirstAndTheLastValue() {
    let single = ChartReading(chart([series("婺城区", years((0..<30).map { Double(10 + $0 * 7919 % 101) }))]).html)
    #expect(single.texts.contains { $0.text == "10" })
    #expect(single.texts.contains { $0.text == "\(10 + 29 * 7919 % 101)" })
    let several = ChartReading(chart([series("甲", years([1, 2, 3])), series("乙", years([4, 5, 6]))]).html)
    let printed = Set(several.texts.map(\.text))
    #expect(printed.isSuperset(of: ["甲", "乙", "1", "3", "4", "6", "2000", "2002"]))
    #expect(!printed.contains("2") && !printed.contains("5"))
}

@Test func printsTheHighestValueOfSeveralSeries() {
    let chart = ChartReading(chart([series("甲", years([1, 900, 3, 2])), series("乙", years([4, 5, 6, 7]))]).html)
    #expect(chart.texts.map(\.text).contains("900"))
    #expect(!chart.texts.map(\.text).contains("5"))
}

@Test func putsALineOfZerosOnTheAxis() {
    let html = chart([series("甲", years([0, 0, 0]))]).html
    let axis = WellFormedness.attributes(of: "line", in: html).compactMap { $0["y1"] }
    #expect(Set(WellFormedness.attributes(of: "circle", in: html).compactMap { $0["cy"] }) == Set(axis))
}

@Test func printsAllValuesOfAShortSeries() {
    let reading = ChartReading(chart([series("婺城区", years([12, 20, 15, 31]))]).html)
    #expect(Set(reading.texts.map(\.text)).isSuperset(of: ["12", "20", "15", "31"]))
}

@Test func namesLongSeriesInAKeyAboveThePlot() {
    let name = "金华经济技术开发区管理委员会"
    let reading = ChartReading(chart([series(name, years([1, 2])), series("全市", years([2, 3]))]).html)
    #expect(reading.texts.prefix(2).map(\.text) == [name, "全市"])
    let values = reading.texts.filter { ["1", "2", "3"].contains($0.text) }
    #expect(values.allSatisfy { $0.y > reading.texts[1].y })
}

@Test func tellsSeriesApartByMoreThanColour() {
    let html = chart((1...4).map { series("第\($0)", years([Double($0), Double($0 + 1)])) }).html
    let lines = WellFormedness.attributes(of: "path", in: html).filter { $0["stroke-width"] != nil }
    #expect(Set(lines.map { $0["stroke-dasharray"] ?? "" }).count == 4)
    #expect(Set(lines.map { $0["stroke"] ?? "" }).count == 4)
}

@Test func drawsFurtherSeriesInGreyAndWithoutNames() {
    let html = chart((1...6).map { series("第\($0)", years([Double($0), Double($0 + 1)])) }).html
    let strokes = WellFormedness.attributes(of: "path", in: html).compactMap { $0["stroke"] }
    #expect(strokes.filter { $0.contains("--chart-rest") }.count == 2)
    let names = ChartReading(html).texts.map(\.text)
    #expect(names.contains("第4") && !names.contains("第5"))
}

@Test func marksOnlyTheEndsOfLinesWithManyValues() {
    func marks(_ count: Int) -> Int {
        let html = chart([series("x", years((0..<count).map { Double($0 * 7919 % 101) }))]).html
        return WellFormedness.attributes(of: "circle", in: html).count
    }
    #expect(marks(20) == 20)
    #expect(marks(300) == 2)
}

@Test func setsTicksApart() {
    let html = chart([series("x", years((0..<300).map(Double.init)))]).html
    let axis = WellFormedness.attributes(of: "path", in: html).filter { $0["stroke"] == "var(--chart-axis, #595959)" }
    let ticks = PathReading(axis.first?["d"] ?? "").lines.compactMap(\.first?.x)
    #expect(ticks.count > 20)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1 - $0 >= 4 })
}

/// Values in the upper half of the range from zero would leave half of the plot empty.
@Test(arguments: [
    ([10.0, 100.0], true), ([96, 98], false), ([-10, 10], true), ([-98, -96], false), ([0, 5], true),
])
func startsAtZeroUnlessAllValuesAreFarFromIt(values: [Double], showsZero: Bool) {
    let html = chart([series("x", years(values))]).html
    let lines = WellFormedness.attributes(of: "line", in: html)
    let heights = WellFormedness.attributes(of: "circle", in: html).compactMap { $0["cy"].flatMap { Double($0) } }
    let axes = Set(lines.filter { $0["y1"] == $0["y2"] }.compactMap { $0["y1"].flatMap { Double($0) } }).sorted()
    // Without zero in view the lowest value lies above the time axis, and no line stands for zero.
    let distance = (axes.max() ?? 0) - (heights.max() ?? 0)
    if values.allSatisfy({ $0 >= 0 }) {
        let span = (heights.max() ?? 0) - (heights.min() ?? 0)
        #expect(axes.count == 1)
        #expect((abs(span - 170) > 0.1 || values.contains(0)) == showsZero)
        #expect((distance < 20) == showsZero)
    } else {
        #expect((axes.count == 2) == showsZero)
    }
}
