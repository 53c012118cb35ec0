import Foundation
import ReportModel
import Testing

/// The figures that the script puts side by side.
struct ComparedMetricTests {
    private func file(_ name: String, _ sample: TextSample) throws -> [String: Any] {
        let text = RenderedSite(sample)["data/\(name).js"]
        let start = "gazetteer(\"\(name)\","
        #expect(text.hasPrefix(start) && text.hasSuffix(");\n"))
        let json = text.dropFirst(start.count).dropLast(3)
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    /// The figures of Wucheng, behind the index of the latest.
    private func figures(_ sample: TextSample, of metric: String = "money") throws -> [Any] {
        let areas = try file("compare/\(metric)", sample)["areas"] as? [String: [Any]]
        return try #require(areas?["wucheng"])
    }

    @Test func tellsFiguresAsPrintedWithTheirPlainValues() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "619.78万元")
        let figure = try #require(try figures(sample)[1] as? [Any])
        #expect(figure.count == 4)
        #expect(figure[2] as? String == "619.78万元")
        #expect(figure[3] as? Int == 6_197_800)
    }

    @Test func givesBoundsOnlyToFiguresThatAreNotExact() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "超2000元")
        let figure = try #require(try figures(sample)[1] as? [Any])
        #expect(figure[2] as? String == "超2000元")
        #expect(figure[4] as? Int == 2000)
        #expect(figure[5] is NSNull)
    }

    @Test func namesTheLatestFigureAndWhatPeriodsAreLike() throws {
        var sample = TextSample()
        for (period, text) in [("2017", "1元"), ("2018-Q1", "2元"), ("2018", "3元")] {
            try sample.add(TextSample.money, TextSample.wucheng, period, text)
        }
        let (all, content) = (try figures(sample), try file("compare/money", sample))
        let latest = try #require(all[0] as? Int)
        #expect((all[latest + 1] as? [Any])?[2] as? String == "3元")
        let periods = try #require(content["periods"] as? [[Any]])
        let likeness = Dictionary(uniqueKeysWithValues: periods.map { ($0[0] as? String, $0[3] as? String) })
        #expect(likeness["2017"] == likeness["2018"])
        #expect(likeness["2017"] != likeness["2018-Q1"])
        #expect(periods.first?[1] as? String == "2017年")
    }

    @Test func saysWhyThereIsNoValue() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "", status: .notPublished)
        let figure = try #require(try figures(sample)[1] as? [Any])
        #expect(figure.count == 3)
        #expect(figure[2] as? String == Status.notPublished.cellText(in: .chinese))
    }

    @Test func showsFiguresThatContradictEachOtherWithoutAValueToDraw() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "5元", source: 1)
        let figure = try #require(try figures(sample)[1] as? [Any])
        #expect(figure.count == 3)
        #expect(figure[2] as? String == "1元 / 5元（来源不一致）")
    }

    /// The script makes the address of a record of what the file says.
    @Test func leadsToRecordsThatAreThere() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        try sample.add(TextSample.money, TextSample.wucheng, "../2019", "2元", source: 1)
        let content = try file("compare/money", sample)
        let periods = try #require(content["periods"] as? [[Any]])
        let sources = try #require(content["sources"] as? [[String]])
        let site = RenderedSite(sample)
        for case let figure as [Any] in try figures(sample).dropFirst() {
            let period = periods[try #require(figure[0] as? Int)][0]
            let page = sources[try #require(figure[1] as? Int)][1]
            #expect(site[page].contains("id=\"money.wucheng.\(period)\""), "\(page) \(period)")
        }
    }

    @Test func offersOnlyWhatHasFigures() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        let choice = try file("compare", sample)
        #expect((choice["areas"] as? [[String]])?.map { $0[0] } == ["wucheng"])
        #expect((choice["metrics"] as? [[String]])?.map { $0[0] } == ["money"])
    }

    @Test func isNotThereWithoutFigures() {
        let site = RenderedSite(TextSample())
        #expect(!site.paths.contains { $0.contains("compare") })
        #expect(!site["index.html"].contains("compare.html"))
    }
}
