import ReportAnalysis
import ReportModel
import Testing

@Suite("Rates that only counts tell")
struct DerivedRateTests {
    static func rate(_ figures: [String]) throws -> DerivedRate? {
        let analysis = try FindingCase(figures, "").analysis(metrics: RateAuditTests.metrics)
        return analysis.derivedRate(
            of: try analysis.report.metric("rate"), for: try analysis.report.area("a"),
            in: try Period.parse("2018", nature: .ratio))
    }

    @Test func dividesTheCounts() throws {
        let rate = try #require(try Self.rate(["settled a 2018 3", "accepted a 2018 4"]))
        #expect(rate.value?.description == "75")
        #expect(rate.bounds == Interval(exactly: DecimalNumber(75)))
        #expect(!rate.isApproximate)
        #expect(rate.observations == [0, 1])
    }

    @Test func tellsItsFormula() throws {
        let report = try FindingCase(["settled a 2018 3", "accepted a 2018 4"], "")
            .analysis(metrics: RateAuditTests.metrics).report
        let rate = try #require(try Self.rate(["settled a 2018 3", "accepted a 2018 4"]))
        #expect(rate.formula(in: report) == "数 ÷ 数 × 100")
    }

    @Test func keepsTheBoundsOfTheCounts() throws {
        let rate = try #require(try Self.rate(["settled a 2018 2000余", "accepted a 2018 4000"]))
        #expect(rate.bounds.lower == DecimalNumber(50))
        #expect(rate.bounds.upper == DecimalNumber(75))
        #expect(!rate.bounds.includesLower)
        #expect(rate.isApproximate)
        let open = try #require(try Self.rate(["settled a 2018 超2000", "accepted a 2018 4000"]))
        #expect(open.value == nil)
        #expect(open.bounds.upper == nil)
    }

    @Test(arguments: [
        ["settled a 2018 3", "accepted a 2018 4", "rate a 2018 75"], ["settled a 2018 3"],
        ["settled a 2018 0", "accepted a 2018 0"], ["settled a 2018 3", "accepted a 2018 4", "accepted a 2018 5 @web"],
        ["settled a 2018 3", "accepted a 2018 - L"],
    ])
    func tellsNoneWhereOneIsPrintedOrACountIsMissing(_ figures: [String]) throws {
        #expect(try Self.rate(figures) == nil)
    }

    @Test func listsThoseOfAnArea() throws {
        let analysis = try FindingCase(
            [
                "settled a 2018 3", "accepted a 2018 4", "settled a 2017 1", "accepted a 2017 2", "accepted a 2016 2",
                "rate a 2017 50",
            ], ""
        ).analysis(metrics: RateAuditTests.metrics)
        #expect(analysis.derivedRates(for: try analysis.report.area("a")).map(\.period.written) == ["2018"])
    }
}
