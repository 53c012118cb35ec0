import ReportAnalysis
import ReportModel
import Testing

@Suite("Series that have stopped")
struct StalenessAuditTests {
    @Test(arguments: [
        FindingCase(
            ["count a 2015 1", "count a 2016 1", "count a 2017 1", "count b 2020 1"], ["staleness count@a#2017"],
            "three years after a yearly series"),
        FindingCase(["count a 2015 1", "count a 2016 1", "count a 2017 1", "count b 2019 1"], [], "two years after"),
        FindingCase(["count a 2016 1", "count a 2017 1", "count b 2022 1"], [], "two points make no rhythm"),
        FindingCase(
            ["count a 2015 1", "count a 2016 1", "count a 2017 1", "count b 2025 1 F"], [], "a forecast is no present"),
        FindingCase(
            ["count a 2005 1", "count a 2010 1", "count a 2015 1", "count b 2022 1"], [], "every five years"),
        FindingCase(
            ["count a 2015 1", "count a 2016 1", "count a 2017 1", "count a 2018 - L", "count b 2020 1"],
            ["staleness count@a#2017"], "a gap is no value"),
    ])
    func comparesTheLastValueWithThePresentOfTheReport(_ row: FindingCase) throws {
        try row.verify(metrics: [.count()])
    }

    @Test func letsTheSeriesOfAnAbolishedAreaEnd() throws {
        let report = try ReportSketch(
            areas: ["a to 2018", "b"], metrics: [.count()],
            figures: ["count a 2015 1", "count a 2016 1", "count a 2017 1", "count b 2022 1"]
        ).report()
        #expect(analyse(report).findings.isEmpty)
    }
}
