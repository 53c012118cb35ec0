import ReportAnalysis
import ReportModel
import Testing

@Suite("Figures carried from merged areas")
struct CarriedPointTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// The area that is asked for is called new.
        var areas: [String]
        var figures: [String]
        var metric = Metric.count()
        var carried: [String]
        var why: String

        var testDescription: String { why }
    }

    static let merger = ["a to 2021-04-01 > new", "b to 2021-04-01 > new", "new from 2021-04-01"]
    static let enlarged = ["new", "a to 2021-04-01 > new"]
    static let chain = ["a to 2015 > b", "b from 2015 to 2020 > new", "c to 2020 > new", "new from 2020"]

    static let cases = [
        Case(
            areas: merger, figures: ["a 2020 3", "b 2020 4", "a 2019 1", "b 2019 2"],
            carried: ["2019 3 [3, 3] a b", "2020 7 [7, 7] a b"], why: "two areas became a new one"),
        Case(
            areas: enlarged, figures: ["a 2020 3", "new 2020 4", "new 2021 9"], carried: ["2020 7 [7, 7] new a"],
            why: "one was merged into one that existed before"),
        Case(areas: merger, figures: ["a 2020 3"], carried: [], why: "a predecessor has no figure"),
        Case(areas: enlarged, figures: ["a 2020 3"], carried: [], why: "the area itself has none"),
        Case(areas: merger, figures: ["a 2020 3", "b 2020 - L"], carried: [], why: "a figure is missing"),
        Case(areas: merger, figures: ["a 2020 3", "b 2020 4 F"], carried: [], why: "a forecast is not added up"),
        Case(
            areas: merger, figures: ["a 2020 3", "b 2020 4 @book", "b 2020 5 @web"], carried: [],
            why: "figures that contradict each other are not added up"),
        Case(
            areas: merger, figures: ["a 2020 3", "b 2020 4 @book", "b 2020 4 @web"], carried: ["2020 7 [7, 7] a b"],
            why: "figures that agree are one"),
        Case(
            areas: merger, figures: ["a 2020 2000余", "b 2020 约500"], carried: ["2020 ~2500 (2450, 3550) a b"],
            why: "bounds are added up"),
        Case(
            areas: merger, figures: ["a 2020 超2000", "b 2020 500"], carried: ["2020 ~? (2500, ) a b"],
            why: "one bound gives one bound"),
        Case(
            areas: merger, figures: ["a 2020 90", "b 2020 92"], metric: .rate(), carried: [], why: "rates do not add up"
        ),
        Case(
            areas: merger, figures: ["a 2021 3", "b 2021 4"], carried: [],
            why: "the year of the merger is not before it"),
        Case(
            areas: merger, figures: ["a 2021-Q1 3", "b 2021-Q1 4"], carried: ["2021-Q1 7 [7, 7] a b"],
            why: "the quarter before the merger is"),
        Case(
            areas: merger, figures: ["a 2020-12-31 3", "b 2020-12-31 4"], metric: .stock(),
            carried: ["2020-12-31 7 [7, 7] a b"], why: "so is a day before it"),
        Case(
            areas: ["a to 2021-04-01 > new > x", "b to 2021-04-01 > new", "new from 2021-04-01", "x"],
            figures: ["a 2020 3", "b 2020 4"], carried: [], why: "an area that was divided is not carried"),
        Case(
            areas: ["a to 2021 > new", "new from 2021"], figures: ["a 2020 3", "a 2021-Q1 1"],
            carried: ["2020 3 [3, 3] a"], why: "within a year that may be before or after nothing is carried"),
        Case(
            areas: chain, figures: ["a 2014 1", "c 2014 2", "b 2016 3", "c 2016 4", "b 2014 9"],
            carried: ["2014 3 [3, 3] a c", "2016 7 [7, 7] b c"], why: "chains are followed"),
        Case(
            areas: ["a to 2015 > new", "b to 2020 > new", "new"],
            figures: ["a 2014 1", "b 2014 2", "new 2014 4", "b 2016 8", "new 2016 16"],
            carried: ["2014 7 [7, 7] a b new", "2016 24 [24, 24] b new"], why: "of two mergers the second counts longer"
        ),
        Case(
            areas: ["a to 2021 > new", "b > new", "new"], figures: ["a 2020 3", "b 2020 4", "new 2020 5"], carried: [],
            why: "nobody knows when an area was abolished"),
        Case(
            areas: ["b > new", "new from 2021"], figures: ["b 2020 4"], carried: ["2020 4 [4, 4] b"],
            why: "else when the new one was founded tells"),
        Case(
            areas: ["a from 2018 to 2021 > new", "b to 2021 > new", "new from 2021"],
            figures: ["a 2017 1", "b 2017 2", "a 2018 3", "b 2018 4"], carried: ["2018 7 [7, 7] a b"],
            why: "nothing is known of the place of an area before it was founded"),
        Case(
            areas: ["a to 2015 > new", "new to 2018 > a"], figures: ["a 2014 1", "new 2014 2"],
            carried: ["2014 3 [3, 3] a new"], why: "areas that succeed each other in a circle end somewhere"),
        Case(areas: ["new", "x"], figures: ["new 2020 3"], carried: [], why: "nothing was merged"),
    ]

    @Test(arguments: cases)
    func addsUpWhatWasMerged(_ row: Case) throws {
        let report = try ReportSketch(
            areas: row.areas, metrics: [row.metric], figures: row.figures.map { "\(row.metric.id) \($0)" }
        ).report()
        let carried = analyse(report).carried(to: try report.area("new"), of: Key(position: 0))
        #expect(carried.map { Self.text($0, report) } == row.carried)
        for point in carried {
            #expect(point.parts.map { report.observations[$0].area } == point.areas)
            #expect(point.parts.allSatisfy { report.observations[$0].period == point.period })
        }
    }

    static func text(_ point: CarriedPoint, _ report: Report) -> String {
        let bounds = point.bounds
        let value = (point.isApproximate ? "~" : "") + (point.value?.description ?? "?")
        return "\(point.period.written) \(value) " + (bounds.includesLower ? "[" : "(")
            + (bounds.lower?.description ?? "") + ", " + (bounds.upper?.description ?? "")
            + (bounds.includesUpper && bounds.upper != nil ? "]" : ")") + " " + report.names(point.areas)
    }

    @Test(arguments: [
        (merger, ["a 2020 3"], "2020", "noValue b"), (merger, ["a 2020 3", "b 2020 4 F"], "2020", "status b F"),
        (merger, ["a 2020 3", "b 2020 4 @book", "b 2020 5 @web"], "2020", "conflicting b"),
        (merger, ["a 2020 3", "b 2020 4"], "2021", "notMerged"),
        (["a to 2020 > new > x", "new", "x"], ["a 2019 3"], "2019", "divided a"),
        (["a > new", "new"], ["a 2019 3"], "2019", "undated a"),
        (["a to 2020 > new", "new"], ["a 2019 3"], "2020-Q2", "uncertainDate 2020"),
        (["a from 2018 to 2020 > new", "new from 2020"], ["a 2018 3"], "2015", "notExisting a"),
        (
            merger, ["a 2020 999999999999999999", "b 2020 0.000000000001"], "2020", "beyondLimits"
        ),
    ])
    func saysWhyNothingIsCarried(_ areas: [String], _ figures: [String], _ period: String, _ reason: String) throws {
        let report = try ReportSketch(areas: areas, metrics: [.count()], figures: figures.map { "count \($0)" })
            .report()
        let refusal = try #require(
            analyse(report).carriedPoint(
                to: try report.area("new"), of: Key(position: 0), in: try Period.parse(period, nature: .flow)
            ).refusal)
        let text =
            switch refusal {
            case .notAdditive: "notAdditive"
            case .notMerged: "notMerged"
            case .divided(let area): "divided \(report.areas[area].id)"
            case .undated(let area): "undated \(report.areas[area].id)"
            case .uncertainDate(let date): "uncertainDate \(date)"
            case .notExisting(let area): "notExisting \(report.areas[area].id)"
            case .noValue(let area): "noValue \(report.areas[area].id)"
            case .conflicting(let area): "conflicting \(report.areas[area].id)"
            case .status(let area, let status): "status \(report.areas[area].id) \(status.rawValue)"
            case .beyondLimits: "beyondLimits"
            }
        #expect(text == reason)
    }

    @Test func listsBoundaryChangesByDate() throws {
        let report = try ReportSketch(
            areas: [
                "b to 2020-05-01 > new", "a to 2018 > new", "c to 2020-05-01 > new > x", "new", "x from 2020-05-01",
                "d > new",
            ], metrics: [.count()], figures: []
        ).report()
        let analysis = analyse(report)
        let changes = analysis.boundaryChanges(of: try report.area("new"))
        #expect(changes.map(\.date.description) == ["2018", "2020-05-01"])
        #expect(changes.map { report.names($0.merged) } == ["a", "b"])
        #expect(changes.map { report.names($0.divided) } == ["", "c"])
        #expect(changes.map(\.isWhole) == [true, false])
        #expect(changes.map(\.isFounding) == [false, false])
        #expect(analysis.boundaryChanges(of: try report.area("x")).map(\.isFounding) == [true])
        #expect(analysis.boundaryChanges(of: try report.area("a")).isEmpty)
    }

    /// A long chain neither exhausts the stack nor takes a time that grows with its square.
    @Test func followsLongChains() throws {
        let count = 5000
        let areas = (0..<count).map { "a\($0) from \(1000 + $0) to \(1001 + $0) > a\($0 + 1)" } + ["a\(count)"]
        let report = try ReportSketch(areas: areas, metrics: [.count()], figures: ["count a0 1000 7"]).report()
        let carried = analyse(report).carriedPoint(
            to: try report.area("a\(count)"), of: Key(position: 0), in: try Period.parse("1000", nature: .flow))
        #expect(carried.refusal == .noValue(try report.area("a\(count)")))
    }
}
