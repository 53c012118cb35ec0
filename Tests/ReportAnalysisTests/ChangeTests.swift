import ReportAnalysis
import ReportModel
import Testing

@Suite("Change")
struct ChangeTests {
    /// Figures of one series, the last of which is asked for its change.
    struct Case: Sendable, CustomTestStringConvertible {
        var metric = Metric.count()
        var figures: [String]
        var change: String
        var why: String

        var testDescription: String { why }
    }

    static let told = [
        Case(figures: ["2017 700", "2018 796"], change: "2017 previous 96 13.7%", why: "a year after the year before"),
        Case(figures: ["2017 796", "2018 700"], change: "2017 previous -96 -12.1%", why: "a fall is negative"),
        Case(figures: ["2017 796", "2018 796"], change: "2017 previous 0 0.0%", why: "equal counts have not changed"),
        Case(
            figures: ["2017-Q4 5", "2017-Q1 8", "2018-Q1 10"], change: "2017-Q4 previous 5 100.0%",
            why: "the quarter before goes before the year before"),
        Case(figures: ["2017-Q1 8", "2018-Q1 10"], change: "2017-Q1 yearEarlier 2 25.0%", why: "else a year earlier"),
        Case(
            figures: ["2017-Q1 8", "2017-Q4 - L", "2018-Q1 10"], change: "2017-Q1 yearEarlier 2 25.0%",
            why: "a period without a value is passed over for a year earlier"),
        Case(
            figures: ["2021-01..2021-09 50", "2022-01..2022-09 60"], change: "2021-01..2021-09 yearEarlier 10 20.0%",
            why: "nine months are compared with the same nine months"),
        Case(
            figures: ["2017 700 B", "2018 796"], change: "2017 previous 96 13.7%",
            why: "a break before both figures does not matter"),
        Case(
            figures: ["2017 700 P", "2018 796 E"], change: "2017 previous 96 13.7%",
            why: "provisional and estimated figures are compared"),
        Case(
            figures: ["2017 2000余", "2018 4000"], change: "2017 previous 2000 100.0% ~",
            why: "far enough apart to be about right"),
        Case(
            figures: ["2017 31.36万", "2018 31.48万"], change: "2017 previous 1200 0.4%", why: "in 万, as exact as printed"
        ),
        Case(
            figures: ["2017 0", "2018 5"], change: "2017 previous 5 zeroBase", why: "nothing is a percentage of zero"),
        Case(
            figures: ["2017 -4", "2018 5"], change: "2017 previous 9 negativeBase",
            why: "a percentage of a negative base misleads"),
        Case(
            metric: .rate(), figures: ["2017 96.2", "2018 97.0"], change: "2017 previous 0.8 percentage",
            why: "percentages differ by percentage points"),
        Case(
            metric: .rate(), figures: ["2017 97", "2018 97"], change: "2017 previous 0 percentage",
            why: "figures printed alike have not changed"),
        Case(
            metric: .stock(), figures: ["2017-12-31 10", "2018-12-31 15"], change: "2017-12-31 yearEarlier 5 50.0%",
            why: "a stock is compared with the same day a year earlier"),
        Case(
            metric: .stock(), figures: ["2017 10", "2018 15"], change: "../2017 yearEarlier 5 50.0%",
            why: "also if the day is known only to the year"),
        Case(
            figures: ["2016 1", "2017 700 @book", "2017 700 @web", "2018 796"], change: "2017 previous 96 13.7%",
            why: "sources that agree are one figure"),
    ]

    @Test(arguments: told)
    func comparesWithThePeriodBeforeOrAYearEarlier(_ row: Case) throws {
        let change = try #require(try Self.change(row).value)
        let percent =
            switch change.percent() {
            case .value(let percent): "\(percent)%"
            case .refused(let reason): "\(reason)"
            }
        let text = "\(change.earlierPeriod.written) \(change.base) \(change.difference) \(percent)"
        #expect(text + (change.isApproximate ? " ~" : "") == row.change)
        #expect(change.bounds.contains(change.difference) || change.isApproximate)
        #expect(change.isInPercentagePoints == (row.metric.id == "rate"))
    }

    static let refused = [
        Case(figures: ["2018 796"], change: "nothingEarlier", why: "the first figure has no change"),
        Case(
            figures: ["2018 796", "2017 - L", "2016 - L"], change: "baseWithoutValue 2017",
            why: "an earlier gap is no base"),
        Case(figures: ["2016 700", "2018 796"], change: "gap 2016", why: "a year in between is missing"),
        Case(
            figures: ["2021 70", "2022-01..2022-09 60"], change: "unequalLength 2021",
            why: "nine months are not compared with a year"),
        Case(
            figures: ["2017-S2 70", "2018 90"], change: "unequalLength 2017-S2",
            why: "a year is not compared with a half"),
        Case(
            metric: .stock(), figures: ["2017-12-31 10", "2018 15"], change: "unequalLength 2017-12-31",
            why: "a day and a day known to the year are not a year apart for certain"),
        Case(figures: ["2017 700", "2018 796 B"], change: "seriesBreak 2018", why: "no change across a break"),
        Case(
            figures: ["2017-Q1 5", "2017-Q3 6 B", "2018-Q1 10"], change: "seriesBreak 2017-Q3",
            why: "nor across a break in between"),
        Case(figures: ["2017 700", "2018 796 F"], change: "status F", why: "a forecast has no change"),
        Case(figures: ["2017 700 D", "2018 796"], change: "baseStatus 2017", why: "another definition is no base"),
        Case(
            figures: ["2017 700", "2018 796 @book", "2018 801 @web"], change: "conflicting",
            why: "sources that contradict each other have no change"),
        Case(
            figures: ["2017 700 @book", "2017 701 @web", "2018 796"], change: "baseConflicting 2017",
            why: "nor are they a base"),
        Case(
            figures: ["2017 2000余", "2018 2000余"], change: "overlapping 2017",
            why: "2000余 may be more or less than 2000余"),
        Case(figures: ["2017 约800", "2018 796"], change: "overlapping 2017", why: "about 800 may be more than 796"),
        Case(
            metric: .rate(), figures: ["2017 97", "2018 97.2"], change: "overlapping 2017",
            why: "97% may have been 97.2% before it was rounded"),
        Case(figures: ["2017 50", "2018 95以上"], change: "unbounded 2018", why: "nobody knows how much more 95以上 is"),
        Case(figures: ["2017 不足50", "2018 95"], change: "unbounded 2017", why: "nor how much less 不足50 was"),
        Case(
            figures: ["2017 -999999999999999999", "2018 999999999999999998"], change: "beyondLimits 2017",
            why: "a difference of 19 digits would not be exact"),
        Case(figures: ["2017 50", "2018 - M"], change: "noValue M", why: "no value, no change"),
    ]

    @Test(arguments: refused)
    func saysWhyNoChangeIsTold(_ row: Case) throws {
        let refusal = try #require(try Self.change(row).refusal)
        let text =
            switch refusal {
            case .noValue(let status): "noValue \(status.rawValue)"
            case .status(let status): "status \(status.rawValue)"
            case .conflicting: "conflicting"
            case .nothingEarlier: "nothingEarlier"
            case .unequalLength(let period): "unequalLength \(period.written)"
            case .gap(let period): "gap \(period.written)"
            case .baseWithoutValue(let period, _): "baseWithoutValue \(period.written)"
            case .baseStatus(let period, _): "baseStatus \(period.written)"
            case .baseConflicting(let period): "baseConflicting \(period.written)"
            case .noSuchBase(let base): "noSuchBase \(base.rawValue)"
            case .baseNotObserved(let period): "baseNotObserved \(period.written)"
            case .boundaryChange(let period, _): "boundaryChange \(period.written)"
            case .seriesBreak(let period): "seriesBreak \(period.written)"
            case .unbounded(let period, _): "unbounded \(period.written)"
            case .overlapping(let period): "overlapping \(period.written)"
            case .beyondLimits(let period): "beyondLimits \(period.written)"
            }
        #expect(text == row.change)
    }

    static func change(_ row: Case) throws -> Computed<Change, ChangeRefusal> {
        let report = try ReportSketch(
            areas: ["a"], metrics: [row.metric], figures: row.figures.map { "\(row.metric.id) a \($0)" }
        ).report()
        let analysis = analyse(report)
        let series = try #require(analysis.series(of: Key(position: 0), for: Key(position: 0)))
        let point = try #require(series.points.last)
        return analysis.change(of: point)
    }

    @Test func roundsPercentagesOnce() throws {
        let change = try #require(
            try Self.change(Case(figures: ["2017 8000", "2018 8005"], change: "", why: "")).value)
        #expect(change.percent(decimals: 1).value?.description == "0.1")
        #expect(change.percent(decimals: 4).value?.description == "0.0625")
        #expect(change.percent(decimals: 3, rounding: .halfEven).value?.description == "0.062")
        #expect(change.percent(decimals: 3, rounding: .halfUp).value?.description == "0.063")
    }

    @Test func tellsWhatTheDifferenceCanBe() throws {
        let change = try #require(
            try Self.change(Case(metric: .rate(), figures: ["2017 96", "2018 98"], change: "", why: "")).value)
        // 98% is [97.5, 98.5), 96% is [95.5, 96.5): from more than 1 to less than 3 points.
        #expect(change.bounds.lower == DecimalNumber(1))
        #expect(change.bounds.upper == DecimalNumber(3))
        #expect(!change.bounds.includesLower && !change.bounds.includesUpper)
    }
}
