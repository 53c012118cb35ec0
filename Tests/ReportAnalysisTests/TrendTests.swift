import ReportAnalysis
import ReportModel
import Testing

/// Which figures a trend is told of.
@Suite("Trend")
struct TrendTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var metric = Metric.count()
        var areas = ["a"]
        var figures: [String]
        var trend: String
        var why: String

        var testDescription: String { why }
    }

    static let years = ["2014 1", "2015 2", "2016 3", "2017 4", "2018 5"]

    static let told = [
        Case(figures: years, trend: "rising S=10 n=5 2014-2018", why: "five years that rise"),
        Case(
            figures: ["2014 5", "2015 4", "2016 3", "2017 2", "2018 1"], trend: "falling S=-10 n=5 2014-2018",
            why: "five years that fall"),
        Case(
            figures: ["2014 1", "2015 2", "2016 4", "2017 3", "2018 5"], trend: "none S=8 n=5 2014-2018",
            why: "one pair that falls is one too many of five"),
        Case(
            figures: ["2011 9"] + years, trend: "rising S=10 n=5 2014-2018", why: "figures before a gap do not count"),
        Case(
            figures: ["2013 9", "2014 1 B"] + years.dropFirst(), trend: "rising S=10 n=5 2014-2018",
            why: "figures before a break do not count"),
        Case(
            figures: ["2013 9 D"] + years, trend: "rising S=10 n=5 2014-2018",
            why: "a figure of another definition does not count"),
        Case(
            figures: years + ["2019 9 F"], trend: "rising S=10 n=5 2014-2018",
            why: "a forecast is not the latest figure"),
        Case(
            figures: ["2014-Q1 3", "2014-Q3 9", "2018-Q2 9"] + years, trend: "rising S=10 n=5 2014-2018",
            why: "quarters do not stand between years"),
        Case(
            figures: ["2017-Q2 1", "2017-Q3 2", "2017-Q4 3", "2018-Q1 4", "2018-Q2 5"],
            trend: "rising S=10 n=5 2017-Q2-2018-Q2", why: "quarters follow each other"),
        Case(
            figures: (2014...2018).map { "\($0)-01..\($0)-09 \($0)" },
            trend: "rising S=10 n=5 2014-01..2014-09-2018-01..2018-09",
            why: "nine months are compared with the same of the year before"),
        Case(
            metric: .stock(), figures: (2014...2018).map { "\($0)-12-31 \($0)" },
            trend: "rising S=10 n=5 2014-12-31-2018-12-31", why: "so are days"),
        Case(
            metric: .rate(), figures: ["2014 90", "2015 91", "2016 92", "2017 93", "2018 93"],
            trend: "none S=9 n=5 2014-2018", why: "93% and 93% may have fallen before they were rounded"),
        Case(
            figures: ["2013 1", "2014 1", "2015 2", "2016 3", "2017 4", "2018 5"], trend: "rising S=14 n=6 2013-2018",
            why: "equal counts are equal"),
        Case(
            figures: ["2014 1", "2015 2", "2016 3", "2017 4", "2018 5以上"], trend: "rising S=10 n=5 2014-2018",
            why: "one bound can be enough"),
        Case(
            metric: percentage(upTo: 100), figures: ["2014 100以上", "2015 93", "2016 92", "2017 91", "2018 90"],
            trend: "falling S=-10 n=5 2014-2018", why: "nothing lies beyond the range of the metric"),
    ]

    static func percentage(upTo most: Int) -> Metric {
        var metric = Metric.rate()
        metric.range = Interval(lower: .zero, upper: DecimalNumber(most))
        return metric
    }

    @Test(arguments: told)
    func testsTheLastRunOfComparableFigures(_ row: Case) throws {
        let trend = try #require(try Self.trend(row).value)
        let run = trend.run
        #expect(
            "\(trend.direction) S=\(trend.s) n=\(trend.count) \(run.first.written)-\(run.last.written)" == row.trend)
        #expect(run.count == trend.count)
    }

    static let refused = [
        Case(figures: Array(years.prefix(4)), trend: "4 nothingEarlier", why: "four years are too few"),
        Case(
            figures: ["2013 1", "2015 2", "2016 3", "2017 4", "2018 5"], trend: "4 gap 2014", why: "a year is missing"),
        Case(
            figures: ["2014 1", "2015 2", "2016 3 B", "2017 4", "2018 5"], trend: "3 seriesBreak 2016", why: "a break"),
        Case(
            figures: ["2014 1", "2015 - L", "2016 3", "2017 4", "2018 5"], trend: "3 unusable 2015",
            why: "a year without a value"),
        Case(
            figures: ["2014 1", "2015 2", "2016 3", "2017 4 @book", "2017 5 @web", "2018 6"], trend: "1 unusable 2017",
            why: "sources that contradict each other"),
        Case(
            areas: ["a", "b to 2016-07-01 > a"], figures: years, trend: "3 boundaryChange 2016-07-01",
            why: "an area was merged into this one"),
        Case(figures: ["2018 1 @book", "2018 2 @web"], trend: "conflicting", why: "the latest contradict each other"),
        Case(figures: ["2018 - L"], trend: "noValue L", why: "there is no value at all"),
        Case(figures: ["2018 1 F"], trend: "status F", why: "there is only a forecast"),
    ]

    @Test(arguments: refused)
    func saysWhyNoTrendIsTold(_ row: Case) throws {
        let text: String
        switch try #require(try Self.trend(row).refusal) {
        case .conflicting: text = "conflicting"
        case .noValue(let status): text = "noValue \(status.rawValue)"
        case .status(let status): text = "status \(status.rawValue)"
        case .tooFew(let run):
            switch run.start {
            case .nothingEarlier: text = "\(run.count) nothingEarlier"
            case .gap(let period): text = "\(run.count) gap \(period?.written ?? "")"
            case .seriesBreak(let period): text = "\(run.count) seriesBreak \(period.written)"
            case .boundaryChange(let date): text = "\(run.count) boundaryChange \(date)"
            case .unusable(let period): text = "\(run.count) unusable \(period.written)"
            }
        }
        #expect(text == row.trend)
    }

    @Test func saysWhyARunReachesNoFurtherBack() throws {
        let trend = try #require(try Self.trend(Case(figures: ["2011 9"] + Self.years, trend: "", why: "")).value)
        #expect(trend.run.start == .gap(try Period.parse("2013", nature: .flow)))
        #expect(trend.run.step == .previous)
    }

    static func trend(_ row: Case) throws -> Computed<TrendTest, TrendRefusal> {
        let report = try ReportSketch(
            areas: row.areas, metrics: [row.metric], figures: row.figures.map { "\(row.metric.id) a \($0)" }
        ).report()
        let analysis = analyse(report)
        return analysis.trend(of: try #require(analysis.series(of: Key(position: 0), for: Key(position: 0))))
    }
}
