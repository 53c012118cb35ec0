import ReportAnalysis
import ReportModel
import Testing

@Suite("Series and points")
struct SeriesTests {
    @Test func gathersTheObservationsOfAPoint() throws {
        let report = try ReportSketch(
            areas: ["a", "b"], metrics: [.count("one"), .count("two")],
            figures: [
                "two b 2018 4", "one a 2018 1 @web", "one a 2017 2", "one a 2018 1 @book", "two a 2018 3",
                "one b 2016 5",
            ]
        ).report()
        let analysis = analyse(report)
        let (one, two) = (try report.metric("one"), try report.metric("two"))
        let (a, b) = (try report.area("a"), try report.area("b"))
        let series = try #require(analysis.series(of: one, for: a))
        #expect(series.points.map(\.period.written) == ["2017", "2018"])
        #expect(series.points.map(\.observations.count) == [1, 2])
        #expect(series.points[1].observations.map { report.observations[$0].origin.line } == [5, 3])
        #expect(analysis.series(of: one).map(\.area) == [a, b])
        #expect(analysis.series(for: a).map(\.metric) == [one, two])
        #expect(analysis.metrics(of: b) == [one, two])
        #expect(analysis.areas(with: two) == [a, b])
        #expect(analysis.periods(of: one).map(\.written) == ["2016", "2017", "2018"])
        let period = try Period.parse("2018", nature: .flow)
        #expect(analysis.point(of: two, for: b, in: period)?.figure?.number == DecimalNumber(4))
        #expect(analysis.point(of: one, for: b, in: period) == nil)
    }

    /// Periods of many kinds, several of them with the same last day.
    @Test func findsEachPointByItsPeriodAndNoOther() throws {
        let there = ["2016", "2016-Q4", "2016-12", "2015..2016", "2017-01..2017-09", "2017-S1", "2017"]
        let others = ["2014", "2016-S2", "2016-11", "2017-Q2", "2018"]
        let report = try ReportSketch(
            areas: ["a"], metrics: [.count("one")], figures: there.map { "one a \($0) 5" }
        ).report()
        let series = try #require(
            analyse(report).series(of: try report.metric("one"), for: try report.area("a")))
        for text in there {
            #expect(series.point(in: try Period.parse(text, nature: .flow))?.period.written == text)
        }
        for text in others { #expect(series.point(in: try Period.parse(text, nature: .flow)) == nil, "\(text)") }
    }

    @Test func findsNothingWhereNothingWasObserved() throws {
        let report = try ReportSketch(
            areas: ["a", "b", "c"], metrics: [.count("one"), .count("two"), .count("three")], figures: ["two b 2018 4"]
        ).report()
        let analysis = analyse(report)
        for metric in report.metrics.keys {
            for area in report.areas.keys {
                let isThere = metric.position == 1 && area.position == 1
                #expect((analysis.series(of: metric, for: area) != nil) == isThere)
                #expect((analysis.latest(of: metric, for: area) != nil) == isThere)
            }
        }
        #expect(analysis.periods(of: try report.metric("three")) == [])
        #expect(analysis.metrics(of: try report.area("c")) == [])
    }

    @Test func analysesAnEmptyReport() throws {
        let analysis = analyse(try ReportSketch(areas: [], metrics: [], figures: []).report())
        #expect(analysis.rootAreas.isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var metric = Metric.count()
        var figures: [String]
        var expected: String
        var why: String

        var testDescription: String { why }
    }

    @Test(arguments: [
        Case(figures: ["2018 1", "2017 2"], expected: "2018", why: "the later year"),
        Case(figures: ["2018 1", "2019 - L"], expected: "2018", why: "a value goes before a later gap"),
        Case(figures: ["2018 1", "2030 5 F"], expected: "2018", why: "an observed value goes before a forecast"),
        Case(figures: ["2030 5 F", "2018 - L"], expected: "2030", why: "a forecast goes before a gap"),
        Case(figures: ["2018 - L", "2019 - Q"], expected: "2019", why: "of gaps the latest"),
        Case(
            figures: ["2018 1", "2018-12 2", "2018-Q4 3", "2018-S2 4"], expected: "2018",
            why: "the year, not its last month"),
        Case(figures: ["2012..2018 1", "2018 2"], expected: "2018", why: "the year, not the years it ends"),
        Case(
            figures: ["2022-01..2022-09 1", "2022-Q3 2", "2022-09 3"], expected: "2022-01..2022-09",
            why: "the longest below a year"),
        Case(figures: ["2018 1", "2019-01 2"], expected: "2019-01", why: "a later end goes before a longer span"),
        Case(
            figures: ["2018 1 @book", "2019 2 @book", "2019 3 @web"], expected: "2019",
            why: "contradicting figures are figures"),
        Case(
            metric: .stock(), figures: ["2018 1", "2018-12 2", "2018-12-31 3"], expected: "2018-12-31",
            why: "the day known most exactly"),
    ])
    func quotesTheLatestPoint(_ row: Case) throws {
        let report = try ReportSketch(
            areas: ["a"], metrics: [row.metric], figures: row.figures.map { "\(row.metric.id) a \($0)" }
        ).report()
        let latest = analyse(report).latest(of: Key(position: 0), for: Key(position: 0))
        #expect(latest?.period.written == row.expected)
    }
}
