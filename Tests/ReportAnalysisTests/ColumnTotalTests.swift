import ReportAnalysis
import ReportModel
import Testing

@Suite("Totals of a comparison")
struct ColumnTotalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var figures: [String]
        var metric = Metric.count()
        var areas = ["a", "b", "c"]
        /// The number, what it can be and the areas; or the reason why there is none.
        var total: String
        var why: String

        var testDescription: String { why }
    }

    static let cases = [
        Case(figures: ["a 2018 1", "b 2018 2", "c 2018 3"], total: "6 6 in 2018: a b c", why: "counts add up"),
        Case(
            figures: ["a 2018 1", "b 2018 20余", "c 2018 3"], total: "about 24 24～34 in 2018: a b c",
            why: "bounds add up too"),
        Case(
            figures: ["a 2018 1", "b 2018 20以上", "c 2018 3"], total: "about 24 至少24 in 2018: a b c",
            why: "a sum with one bound has one bound"),
        Case(figures: ["a 2018 1", "b 2018 2"], total: "without c", why: "an area without a figure leaves none"),
        Case(figures: ["a 2018 1", "b 2018 - L", "c 2018 3"], total: "without b", why: "nor does a gap"),
        Case(figures: ["a 2018 1", "b 2018 2 F", "c 2018 3"], total: "without b", why: "nor a forecast"),
        Case(
            figures: ["a 2018 1", "b 2018 2 @book", "b 2018 4 @web", "c 2018 3"], total: "without b",
            why: "nor figures that contradict each other"),
        Case(figures: ["a 2018 1", "b 2017 2", "c 2018 3"], total: "periods", why: "years are not added up"),
        Case(
            figures: ["a 2018 1", "b 2018 2", "c 2018 3"], metric: .rate("count"), total: "not additive",
            why: "rates do not add up"),
        Case(figures: ["a 2018 1"], areas: ["a"], total: "too few", why: "one area is no sum"),
        Case(
            figures: ["city 2018 9", "a 2018 1", "b 2018 2", "other 2018 4"], areas: ["city", "a", "b", "other"],
            total: "13 13 in 2018: city other", why: "districts are part of their city"),
        Case(
            figures: ["a 2018 1", "b 2018 2"], areas: ["a", "b", "old"], total: "3 3 in 2018: a b",
            why: "an area that did not exist is not missing"),
        Case(
            figures: ["a 2018 1", "b 2018 2"], areas: ["a", "b", "a"], total: "3 3 in 2018: a b",
            why: "an area that is listed twice counts once"),
        Case(
            figures: ["a 2018 999999999999999999", "b 2018 0.1万"], areas: ["a", "b"], total: "limits",
            why: "a sum that can't be exact is none"),
    ]

    @Test(arguments: cases)
    func addsUpWhatMayBeAddedUp(_ row: Case) throws {
        let report = try ReportSketch(
            areas: ["city", "other", "a < city", "b < city", "c < city", "old < city to 2018-01-01"],
            metrics: [row.metric], figures: (row.figures + ["old 2016 7"]).map { "count \($0)" }
        ).report()
        let isFixed = row.areas.contains("old")
        let design = TableDesign(
            metrics: report.metrics.keys, areas: try row.areas.map(report.area),
            periods: [isFixed ? .fixed(try Period.parse("2018", nature: .flow)) : .latest], hasTotals: true)
        let column = try #require(analyse(report).table(of: design).columns.first)
        let text =
            switch try #require(column.total) {
            case .value(let total):
                (total.isApproximate ? "about " : "") + "\(total.number) "
                    + NumberFormat(language: .chinese).interval(total.bounds)
                    + " in \(total.period.written): \(report.names(total.areas))"
            case .refused(.notAdditive): "not additive"
            case .refused(.withoutValue(let areas)): "without \(report.names(areas))"
            case .refused(.periodsDiffer): "periods"
            case .refused(.tooFew): "too few"
            case .refused(.beyondLimits): "limits"
            }
        #expect(text == row.total)
    }

    @Test func tellsNoneWhereNoneIsAskedFor() throws {
        let report = try ReportSketch(areas: ["a", "b"], metrics: [.count()], figures: ["count a 2018 1"]).report()
        let design = TableDesign(metrics: report.metrics.keys, areas: report.areas.keys)
        #expect(analyse(report).table(of: design).columns.map { $0.total == nil } == [true])
    }
}
