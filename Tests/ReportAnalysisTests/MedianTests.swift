import ReportAnalysis
import ReportModel
import Testing

@Suite("Median")
struct MedianTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var values: [String]
        var median: String
        var count: Int
        var why: String

        var testDescription: String { why }
    }

    @Test(arguments: [
        Case(values: ["3", "1", "2"], median: "2", count: 3, why: "the middle of three"),
        Case(values: ["1", "2", "3", "4"], median: "2.5", count: 4, why: "an odd sum of two has one decimal more"),
        Case(values: ["1", "2", "4", "9"], median: "3", count: 4, why: "an even sum needs none"),
        Case(values: ["5", "5", "5"], median: "5", count: 3, why: "equal values are their own median"),
        Case(values: ["1", "1000000", "2"], median: "2", count: 3, why: "an outlier does not move it"),
        Case(values: ["-3", "-2", "0", "9"], median: "-1", count: 4, why: "negative values count as they are"),
        Case(values: ["1", "2", "3", "100以上"], median: "2", count: 3, why: "a figure with one bound is left out"),
        Case(values: ["1", "2", "3", "9 F"], median: "2", count: 3, why: "a forecast is left out"),
        Case(values: ["1", "2", "3", "- Q"], median: "2", count: 3, why: "a suppressed figure is left out"),
        Case(values: ["10余", "20余", "30余"], median: "20", count: 3, why: "approximate figures count by their numbers"),
    ])
    func isTheMiddleValueOrTheMeanOfTwo(_ row: Case) throws {
        for better in Polarity.allCases {
            let report = try RankingTests.report(row.values, better)
            let analysis = analyse(report)
            let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("a")))
            let median = try #require(analysis.peerMedian(of: point).value)
            #expect(median.value.description == row.median)
            #expect(median.count == row.count)
        }
    }

    @Test func isExactForDecimals() throws {
        let values = ["97.25", "96.1", "98.36", "90"]
        let figures = zip(["a", "b", "c", "d"], values).map { "rate \($0) 2018 \($1)" }
        let report = try ReportSketch(
            areas: ["top", "a < top", "b < top", "c < top", "d < top"], metrics: [.rate()], figures: figures
        ).report()
        let analysis = analyse(report)
        let point = try #require(analysis.latest(of: try report.metric("rate"), for: try report.area("d")))
        #expect(try #require(analysis.peerMedian(of: point).value).value.description == "96.675")
    }

    @Test func needsThreeValues() throws {
        let report = try RankingTests.report(["1", "2", "", "- L"], .higher)
        let analysis = analyse(report)
        for id in ["a", "d"] {
            let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area(id)))
            #expect(analysis.peerMedian(of: point) == .refused(.tooFew(2)))
        }
    }

    @Test func isRefusedWhereItWouldNotBeExact() throws {
        let report = try RankingTests.report(
            ["1", "999999999999999998", "999999999999999999", "999999999999999999"], .higher)
        let analysis = analyse(report)
        let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("a")))
        #expect(analysis.peerMedian(of: point) == .refused(.beyondLimits))
    }

    @Test func tellsThePeersMedianToAnAreaThatIsNotRanked() throws {
        let report = try RankingTests.report(["1", "2", "3", "9以上"], .higher)
        let analysis = analyse(report)
        let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("d")))
        #expect(analysis.peerMedian(of: point).value?.value == DecimalNumber(2))
    }
}
