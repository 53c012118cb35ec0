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
    let html = strip((0..<5000).map(Double.init), own: 0).html
    #expect(CellReading(html)["ticks"].map { $0.map(\.x) } == [[9, 231]])
    #expect(html.bytes.count < 220)
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
    let mark = StripMark(peers: peers, own: 3, sharedTicks: "ticks-1").html
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
