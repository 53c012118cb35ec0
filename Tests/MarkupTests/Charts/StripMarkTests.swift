import Markup
import Testing

private func strip(_ positions: [Double], own: Double?, median: Double? = nil) -> StripMark {
    StripMark(peers: StripPeers(positions: positions, median: median), own: own)
}

@Test(arguments: [
    strip([], own: nil), strip([97], own: 97), strip([97, 97], own: 97, median: 97), strip([0, 0, 0], own: 0),
    strip([-5, 0, 1e308], own: -5, median: 0), strip([.nan, 1, 2], own: .infinity, median: .nan),
    strip((0..<300).map(Double.init), own: 299, median: 149.5), strip([1, 2], own: 7),
    StripMark(
        peers: StripPeers(positions: [1, 2, 3]), own: 3, interval: ChartInterval(lower: 2, upper: nil),
        label: "第2–3 \"名\""
    ),
])
func drawsWellFormedStripMarks(strip: StripMark) {
    #expect(WellFormedness.problem(in: strip.html) == nil)
    #expect(strip.html == strip.html)
    #expect(!CellReading(strip.html).leavesTheDrawing)
}

@Test func drawsATickForEachPeerAndPointsAtTheOwn() {
    let reading = CellReading(strip([10, 20, 30], own: 20, median: 10).html)
    #expect(reading["ticks"].map { $0.map(\.x) } == [[9, 11], [119, 121], [229, 231]])
    #expect(reading.extent(of: "own") == 111...129)
    #expect(reading.extent(of: "median") == 10...10)
}

@Test func drawsTicksThatTouchAsOneStroke() {
    let reading = CellReading(strip([0, 0.001, 0.009, 1], own: 0).html)
    #expect(reading["ticks"].map { $0.map(\.x) } == [[9, 13], [229, 231]])
}

@Test func countsValuesThatAreTooManyForTicks() {
    // Five times as many values in the upper half as in the lower.
    let values = (0..<3000).map { Double($0) } + (0..<15000).map { 3000 + Double($0) / 5 }
    let html = strip(values, own: 0).html
    let columns = CellReading(html)["counts"].flatMap(\.self)
    #expect(columns.filter { $0.x > 20 && $0.x < 120 }.allSatisfy { $0.y == 36 })
    #expect(columns.filter { $0.x > 130 && $0.x < 230 }.allSatisfy { $0.y <= 21 })
    #expect(columns.first?.y == 40 && columns.last?.y == 40)
    #expect(html.bytes.count < 300)
}

@Test func showsASingleValueFarFromManyOthers() {
    let columns = CellReading(strip((0..<300).map { Double($0 % 3) } + [1000], own: 1).html)["counts"]
    #expect(columns.flatMap(\.self).contains { $0.x == 220 && $0.y == 38 })
}

@Test func countsNothingWhereAllOfManyAreEqual() {
    #expect(
        CellReading(strip([Double](repeating: 7, count: 300), own: 7).html)["ticks"].map { $0.map(\.x) } == [
            [119, 121]
        ])
}

@Test func showsTheRangeOfAnOwnValueThatIsNotExact() {
    let peers = StripPeers(positions: [0, 100])
    func extent(_ lower: Double?, _ upper: Double?) -> ClosedRange<Double>? {
        let interval = ChartInterval(lower: lower, upper: upper)
        return CellReading(StripMark(peers: peers, own: 50, interval: interval).html).extent(of: "bounds")
    }
    #expect(extent(0, 50) == 10...120)
    #expect(extent(50, nil) == 120...240)
    #expect(extent(nil, 50) == 0...120)
    #expect(CellReading(strip([0, 100], own: 50).html).extent(of: "bounds") == nil)
}

@Test func writesTheTicksOfATableOnce() {
    let peers = StripPeers(positions: (0..<40).map { Double($0 * 7919 % 1009) })
    let shared = peers.shared(id: "ticks-1")
    let mark = StripMark(peers: peers, own: 3, sharedPeers: "ticks-1").html
    #expect(WellFormedness.attributes(of: "path", in: shared).first?["id"] == "ticks-1")
    #expect(WellFormedness.attributes(of: "use", in: mark) == [["href": "#ticks-1"]])
    #expect(WellFormedness.attributes(of: "path", in: mark).map { $0["class"] } == ["own"])
    #expect(mark.bytes.count < 160)
}

@Test func namesAStripOnlyWhereTheCellDoesNot() {
    func attributes(_ label: String?) -> [String: String] {
        let mark = StripMark(peers: StripPeers(positions: [1, 2]), own: 1, label: label)
        return WellFormedness.attributes(of: "svg", in: mark.html)[0]
    }
    #expect(attributes(nil)["aria-hidden"] == "true" && attributes(nil)["role"] == nil)
    #expect(attributes("第2名")["aria-label"] == "第2名" && attributes("第2名")["role"] == "img")
}
