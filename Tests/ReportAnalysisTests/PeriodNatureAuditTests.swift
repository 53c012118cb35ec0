import ReportAnalysis
import ReportModel
import Testing

@Suite("Periods and what is measured")
struct PeriodNatureAuditTests {
    static let metrics =
        RateAuditTests.metrics + [
            Metric.stock(),
            Metric.rate("share").with { $0.ratio = .init(numerator: Key(position: 3), denominator: Key(position: 3)) },
            Metric.rate("plain"),
        ]

    @Test(arguments: [
        FindingCase(["rate a 2018 50"], [], "flows over a span"),
        FindingCase(["rate a ../2018 50"], ["period-nature rate@a#../2018"], "flows as of a day"),
        FindingCase(["share a 2018 50"], [], "stocks at the end of a span"),
        FindingCase(["share a 2018-12-31 50"], [], "stocks as of a day"),
        FindingCase(["plain a 2018 50", "plain a ../2018 50"], [], "a rate of nothing in particular"),
        FindingCase(["stock a 2018 50", "settled a 2018 50"], [], "stocks and flows as they are"),
    ])
    func findsRatesThatNoCountsBelongTo(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics)
    }
}
