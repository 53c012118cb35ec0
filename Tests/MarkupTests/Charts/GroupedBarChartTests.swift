import Markup
import Testing

private func chart(_ series: [String], _ rows: [(String, [(String, Double?)])], highlighted: Int? = nil) -> HTML {
    GroupedBarChart(
        id: "g1", title: "网格员", description: "三年", series: series,
        rows: rows.enumerated().map { index, row in
            GroupedBarChart.Row(
                label: row.0, bars: row.1.map { GroupedBarChart.Bar(text: $0.0, value: BarValue($0.1)) },
                isHighlighted: index == highlighted)
        }
    ).html
}

private let years = ["2017年", "2018年", "2019年", "2020年"]

/// How many bars a row has, their values in turn, and the labels of the rows.
private struct Content: Sendable {
    var count: Int
    var values: [Double?]
    var labels: [String]
}

private let contents: [Content] = [
    Content(count: 0, values: [], labels: []),
    Content(count: 1, values: [796], labels: ["婺城区"]),
    Content(count: 2, values: [796, 0], labels: ["婺城区", "金东区"]),
    Content(count: 4, values: [-3, 5, nil, 1e308], labels: ["甲", "乙", "丙"]),
    Content(count: 3, values: [nil, nil, nil], labels: ["婺城区"]),
    Content(count: 4, values: [98, 98, 98, 98], labels: ["婺城区", "金东区"]),
    Content(count: 4, values: [1_000_000, 3, 2, 1], labels: ["甲"]),
    Content(count: 3, values: (0..<40).map { Double($0 * 7919 % 1009) }, labels: (1...300).map { "第\($0)村" }),
    Content(count: 2, values: [31.36, 1200], labels: ["金义新区（金东区）社会矛盾纠纷调处化解中心与信访接待中心联合工作组办公室", "兰溪市"]),
]

@Test(arguments: contents)
private func drawsWellFormedGroups(content: Content) {
    for unit in ["起", "万人次，含重复来访与网上信访", String(repeating: "很长的文字", count: 9)] {
        var rows: [(String, [(String, Double?)])] = []
        for (row, label) in content.labels.enumerated() {
            let values = (0..<content.count).map { content.values[(row + $0) % content.values.count] }
            rows.append((label, values.map { value in ((value.map { String($0) } ?? "缺") + unit, value) }))
        }
        let html = chart(Array(years.prefix(content.count)), rows, highlighted: 1)
        #expect(WellFormedness.problem(in: html) == nil)
        #expect(html == chart(Array(years.prefix(content.count)), rows, highlighted: 1))
        #expect(ChartReading(html).illegibleTexts == [])
    }
}

@Test func startsTheBarsOfAllGroupsAtOneZero() {
    let reading = ChartReading(
        chart(["甲", "乙"], [("婺城区", [("100", 100), ("50", 50)]), ("金东区", [("25", 25), ("0", 0)])]))
    // The mark of the second of the series is a square, in the key and before each bar.
    let bars = reading.bars.filter { $0.width != 8 }
    #expect(Set(bars.map(\.x)).count == 1)
    #expect(bars.map { ($0.width * 100 / bars[0].width).rounded() } == [100, 50, 25])
}

@Test func keepsThePlaceOfAMissingBar() {
    let reading = ChartReading(chart(["甲", "乙", "丙"], [("婺城区", [("3", 3), ("没有报送", nil), ("5", 5)])]))
    let texts = reading.texts.filter { ["3", "没有报送", "5"].contains($0.text) }
    #expect(texts.map(\.text) == ["3", "没有报送", "5"])
    #expect(abs(texts[1].y - texts[0].y - (texts[2].y - texts[1].y)) < 0.1)
}

@Test func tellsTheBarsOfAGroupApartByTheirMarks() {
    let html = chart(years, [("婺城区", [("1", 1), ("2", 2), ("3", 3), ("4", 4)])])
    // Each shape stands in the key and before its bar.
    #expect(WellFormedness.attributes(of: "circle", in: html).count == 2)
    let squares = WellFormedness.attributes(of: "rect", in: html).filter { $0["width"] == "8" }
    #expect(squares.count == 2)
    let paths = WellFormedness.attributes(of: "path", in: html).compactMap { $0["d"]?.split(separator: "L").count }
    #expect(paths.sorted() == [3, 3, 4, 4])
    #expect(ChartReading(html).texts.prefix(4).map(\.text) == years)
}

@Test func drawsNoFifthBar() {
    let html = chart(years + ["2021年"], [("婺城区", (1...5).map { ("\($0)起", Double($0)) })])
    #expect(!ChartReading(html).texts.map(\.text).contains { ["2021年", "5起"].contains($0) })
}
