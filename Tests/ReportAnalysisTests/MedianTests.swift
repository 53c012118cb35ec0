import ReportAnalysis
import ReportModel
import Testing

@Suite("Median")
struct MedianTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var values: [String]
        var median: String
        /// What it can be, the lower and the upper bound; the value itself where nothing is told.
        var bounds: String?
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
        Case(
            values: ["1", "2", "3", "100以上"], median: "2.5", count: 4,
            why: "a figure with one bound counts where it is not in the middle"),
        Case(
            values: ["1", "5以上", "9"], median: "5", bounds: "5 9", count: 3,
            why: "even in the middle, as long as others limit it"),
        Case(
            values: ["1", "2", "约120"], median: "2", count: 3,
            why: "how far a figure beside the middle reaches is no matter"),
        Case(
            values: ["12", "10余", "30", "40"], median: "21", bounds: "21 25", count: 4,
            why: "10余 is below 20 and may be above 12, but then 12 is no longer in the middle"),
        Case(values: ["1", "2", "3", "9 F"], median: "2", count: 3, why: "a forecast is left out"),
        Case(values: ["1", "2", "3", "- Q"], median: "2", count: 3, why: "a suppressed figure is left out"),
        Case(
            values: ["10余", "20余", "30余"], median: "20", bounds: "20 30", count: 3,
            why: "approximate figures count by their numbers, and their bounds are the median's"),
        Case(
            values: ["3 1..9", "4", "5"], median: "4", bounds: "4 5", count: 3,
            why: "confidence bounds are what a value can be"),
    ])
    func isTheMiddleValueOrTheMeanOfTwo(_ row: Case) throws {
        for better in Polarity.allCases {
            let report = try RankingTests.report(row.values, better)
            let analysis = analyse(report)
            let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("a")))
            let median = try #require(analysis.peerMedian(of: point).value)
            #expect(median.value.description == row.median)
            #expect(median.count == row.count)
            let bounds = [median.bounds.lower, median.bounds.upper].map { $0?.normalized.description ?? "…" }
            #expect(bounds.joined(separator: " ") == row.bounds ?? "\(row.median) \(row.median)")
        }
    }

    @Test(arguments: [
        (["17.9万", "58.4万", "191.8万"], 4), (["9000", "58.4万", "191.8万"], 4), (["17.9万", "584000", "191.8万"], 0),
        (["9000", "58.4万", "584500", "191.8万"], 0),
    ])
    func hasTheScaleOfTheFiguresInTheMiddle(values: [String], scale: Int) throws {
        let report = try RankingTests.report(values, .neutral)
        let analysis = analyse(report)
        let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("a")))
        #expect(try #require(analysis.peerMedian(of: point).value).scale == scale)
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
        let report = try RankingTests.report(["1", "2", "3", "9 F"], .higher)
        let analysis = analyse(report)
        let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("d")))
        #expect(analysis.peerMedian(of: point).value?.value == DecimalNumber(2))
    }

    @Test(arguments: [["1", "5以上", "9以上"], ["1", "3", "5以上", "9以上"], ["不足5", "不足6", "7"]])
    func isRefusedWhereNobodyKnowsHowFarItGoes(_ values: [String]) throws {
        for better in Polarity.allCases {
            let report = try RankingTests.report(values, better)
            let analysis = analyse(report)
            let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area("a")))
            #expect(analysis.peerMedian(of: point) == .refused(.unlimited))
        }
    }
}
