import ReportAnalysis
import ReportModel
import Testing

/// Changes of areas that others were merged into, and changes against a base that is asked for.
@Suite("Change of merged areas")
struct CarriedChangeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var areas = ["new", "a to 2021-04-01 > new"]
        var metric = Metric.count()
        var figures: [String]
        var base: ChangeBase?
        var change: String
        var why: String

        var testDescription: String { why }
    }

    static let cases = [
        Case(
            figures: ["new 2021 10", "new 2020 5", "a 2020 3"], change: "2020 8 2 carried",
            why: "the year before is that of both"),
        Case(
            areas: ["a to 2021-04-01 > new", "b to 2021-04-01 > new", "new from 2021-04-01"],
            figures: ["new 2021 10", "b 2020 5", "a 2020 3"], change: "2020 8 2 carried",
            why: "also where the area did not exist"),
        Case(
            figures: ["new 2021 10", "new 2020 5"], change: "boundaryChange 2020 2021-04-01",
            why: "5 was for a smaller area"),
        Case(
            metric: .rate(), figures: ["new 2021 97.5", "new 2020 96.1", "a 2020 95.2"],
            change: "boundaryChange 2020 2021-04-01", why: "rates are not carried"),
        Case(
            areas: ["new", "x", "a to 2021-04-01 > new > x"], figures: ["new 2021 10", "new 2020 5", "a 2020 3"],
            change: "boundaryChange 2020 2021-04-01", why: "nor are areas that were divided"),
        Case(
            figures: ["new 2022 12", "new 2021 10", "a 2021 3"], change: "2021 10 2",
            why: "the year of the merger is told for the area as it was at its end"),
        Case(figures: ["new 2020 5", "new 2019 4", "a 2019 3"], change: "2019 4 1", why: "before the merger"),
        Case(
            figures: ["new 2021 10 B", "new 2020 5", "a 2020 3"], change: "seriesBreak 2021",
            why: "a break may be one of the definition"),
        Case(
            figures: ["new 2021 1000", "new 2020 500", "a 2020 超300"], change: "unbounded 2020",
            why: "a sum with one bound is no number"),
        Case(
            figures: ["new 2021 1000", "new 2020 500", "a 2020 约500"], change: "overlapping 2020",
            why: "the sum may be more or less"),
        Case(
            areas: ["a to 2021-04-01 > new", "new from 2021-04-01"], figures: ["new 2021 10"],
            change: "nothingEarlier", why: "nothing is known of the area before"),
        Case(
            areas: ["new"], figures: ["new 2017-Q4 5", "new 2017-Q1 8", "new 2018-Q1 10"], base: .yearEarlier,
            change: "2017-Q1 8 2", why: "a year earlier, if that is asked for"),
        Case(
            areas: ["new"], figures: ["new 2017-Q4 5", "new 2017-Q1 8", "new 2018-Q1 10"], base: .previous,
            change: "2017-Q4 5 5", why: "the quarter before, if that is asked for"),
        Case(
            areas: ["new"], figures: ["new 2017-Q1 8", "new 2018-Q1 10"], base: .previous,
            change: "baseNotObserved 2017-Q4", why: "and nothing else"),
        Case(
            areas: ["new"], figures: ["new 2017-Q4 - L", "new 2017-Q1 8", "new 2018-Q1 10"], base: .previous,
            change: "baseWithoutValue 2017-Q4", why: "even where that has no value"),
        Case(
            areas: ["new"], figures: ["new 2018-Q1 10"], base: .previous, change: "nothingEarlier",
            why: "nothing at all"),
        Case(
            areas: ["new"], metric: .stock(), figures: ["new 2017-12-31 8", "new 2018-12-31 10"], base: .previous,
            change: "noSuchBase previous", why: "nobody knows how far apart days are told"),
    ]

    @Test(arguments: cases)
    func comparesLikeWithLike(_ row: Case) throws {
        let report = try ReportSketch(
            areas: row.areas, metrics: [row.metric], figures: row.figures.map { "\(row.metric.id) \($0)" }
        ).report()
        let analysis = analyse(report)
        let series = try #require(analysis.series(of: Key(position: 0), for: try report.area("new")))
        let change = analysis.change(of: try #require(series.points.last), in: series, against: row.base)
        #expect(try Self.text(change) == row.change)
    }

    static func text(_ change: Computed<Change, ChangeRefusal>) throws -> String {
        switch change {
        case .value(let change):
            return "\(change.earlierPeriod.written) \(change.earlier) \(change.difference)"
                + (change.carried != nil ? " carried" : "")
        case .refused(.boundaryChange(let period, let date)): return "boundaryChange \(period.written) \(date)"
        case .refused(.seriesBreak(let period)): return "seriesBreak \(period.written)"
        case .refused(.unbounded(let period, _)): return "unbounded \(period.written)"
        case .refused(.overlapping(let period)): return "overlapping \(period.written)"
        case .refused(.baseNotObserved(let period)): return "baseNotObserved \(period.written)"
        case .refused(.baseWithoutValue(let period, _)): return "baseWithoutValue \(period.written)"
        case .refused(.noSuchBase(let base)): return "noSuchBase \(base.rawValue)"
        case .refused(.nothingEarlier): return "nothingEarlier"
        case .refused(let other): throw ReportSketch.Malformed(text: "\(other)")
        }
    }

    @Test func tellsWhatTheChangeIsMadeOf() throws {
        let report = try ReportSketch(
            areas: ["new", "a to 2021-04-01 > new"], metrics: [.count()],
            figures: ["count new 2021 10", "count new 2020 5", "count a 2020 约30"]
        ).report()
        let analysis = analyse(report)
        let point = try #require(
            analysis.point(of: Key(position: 0), for: Key(position: 0), in: try Period.parse("2021", nature: .flow)))
        let change = try #require(analysis.change(of: point).value)
        #expect(change.carried.map { report.names($0.areas) } == "new a")
        #expect(change.isApproximate)
        #expect(change.percent().value?.description == "-71.4")
        // 10 of 30 to 40: at least a quarter, less than a third.
        #expect(change.percentBounds?.lower?.description == "-75")
        #expect(change.percentBounds?.upper?.rounded(toDecimals: 2).description == "-66.67")
    }
}
