import ReportAnalysis
import ReportModel
import Testing

@Suite("Figures per head")
struct PerHeadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// Figures of count (per 10000 of stock) and of stock.
        var figures: [String]
        var areas = ["a"]
        var rate: String
        var why: String

        var testDescription: String { why }
    }

    static let told = [
        Case(
            figures: ["count a 2018 543", "stock a 2018-12-31 10000"], rate: "543 [543, 543] 2018-12-31 lastDay",
            why: "exact counts give an exact rate"),
        Case(
            figures: ["count a 2018 543", "stock a 2018-12-31 1万多"], rate: "~543 (271.5, 543) 2018-12-31 lastDay",
            why: "1万多 is more than 1万 and less than 2万"),
        Case(
            figures: ["count a 2018 543", "stock a 2018-12-31 10500 10000..11000"],
            rate: "517.142857142857 [517.142857142857, 517.142857142858] 2018-12-31 lastDay",
            why: "confidence bounds are no bounds of the printed number"),
        Case(
            figures: ["count a 2018 543", "stock a 2018-12-31 1.0万"],
            rate: "543 (517.142857142857, 571.578947368422] 2018-12-31 lastDay", why: "1.0万 is [0.95, 1.05) 万"),
        Case(
            figures: ["count a 2018 2000余", "stock a 2018-12-31 10000"], rate: "~2000 (2000, 3000) 2018-12-31 lastDay",
            why: "the bounds of the figure are kept"),
        Case(
            figures: ["count a 2018 1", "stock a 2018 30000"],
            rate: "0.333333333333 [0.333333333333, 0.333333333334] ../2018 lastDay",
            why: "twelve decimals, and bounds that hold the rest"),
        Case(
            figures: ["stock2 a 2018 20", "stock a 2018 10000", "stock a 2017 5000"],
            rate: "20 [20, 20] ../2018 samePeriod",
            why: "a stock has the population of its day"),
        Case(
            figures: ["stock2 a 2018 20", "stock a 2018-12-31 10000"], rate: "20 [20, 20] 2018-12-31 lastDay",
            why: "known more or less exactly"),
        Case(
            figures: ["count a 2018 20", "stock a 2018-06-30 1", "stock a 2018-12 5000", "stock a 2018-12-31 10000"],
            rate: "20 [20, 20] 2018-12-31 lastDay", why: "the day that is known most exactly"),
        Case(
            figures: ["count a 2018 20", "stock a 2018-06-30 10000", "stock a 2017-12-31 1", "stock a 2019-12-31 1"],
            rate: "20 [20, 20] 2018-06-30 older", why: "else the latest before, never a later one"),
        Case(
            figures: ["count a 2018 20", "stock a 2015-12-31 10000"], rate: "20 [20, 20] 2015-12-31 older",
            why: "up to three years before the end"),
        Case(
            figures: ["count a 2018 20", "stock a 2018-12-31 - L", "stock a 2017-12-31 10000"],
            rate: "20 [20, 20] 2017-12-31 older", why: "a population without a value is passed over"),
        Case(
            figures: ["count a 2018 20", "stock a 2018-12-31 1 F", "stock a 2017-12-31 10000"],
            rate: "20 [20, 20] 2017-12-31 older", why: "so is a forecast"),
        Case(
            figures: ["count a 2018 0", "stock a 2018-12-31 10000"], rate: "0 [0, 0] 2018-12-31 lastDay",
            why: "none per head is a rate"),
        Case(
            figures: ["count a 2018 -5", "stock a 2018-12-31 10000"], rate: "-5 [-5, -5] 2018-12-31 lastDay",
            why: "so is a net loss"),
        Case(
            figures: ["count a 2021 20", "stock a 2020-12-31 6000", "stock b 2020-12-31 4000"],
            areas: ["a", "b to 2021-04-01 > a"], rate: "20 [20, 20] 2020-12-31 older",
            why: "an older population is that of all areas that were merged since"),
    ]

    @Test(arguments: told)
    func dividesByThePopulationThatFitsBest(_ row: Case) throws {
        let rate = try #require(try Self.rate(row).value)
        let bounds = rate.bounds
        let text =
            (rate.isApproximate ? "~" : "") + "\(rate.value) "
            + (bounds.includesLower ? "[" : "(") + (bounds.lower?.description ?? "") + ", "
            + (bounds.upper?.description ?? "") + (bounds.includesUpper ? "]" : ")")
            + " \(rate.population.period.written) \(rate.population.age)"
        #expect(text == row.rate)
        #expect(rate.factor == 10000)
    }

    static let refused = [
        Case(figures: ["stock a 2018 5"], rate: "notDeclared", why: "the metric names no population"),
        Case(figures: ["count a 2018 5"], rate: "noPopulation", why: "no population is known"),
        Case(
            figures: ["count a 2018 5", "stock a 2015-12-30 9", "stock a 2019-12-31 9"],
            rate: "noPopulation 2015-12-30", why: "it is more than three years older"),
        Case(
            figures: ["count a 2018 5", "stock a 2018-12-31 0"], rate: "populationNotPositive 2018-12-31",
            why: "nobody to divide by"),
        Case(
            figures: ["count a 2018 5", "stock a 2018-12-31 8 @book", "stock a 2018-12-31 9 @web", "stock a 2017 7"],
            rate: "populationConflicting 2018-12-31", why: "sources contradict each other"),
        Case(
            figures: ["count a 2018 5", "stock a 2018-12-31 超8", "stock a 2017 7"],
            rate: "populationUnbounded 2018-12-31", why: "nobody knows how many more"),
        Case(
            figures: ["count a 2018 5以上", "stock a 2018-12-31 8"], rate: "unbounded at-least",
            why: "one bound of the figure is no number"),
        Case(figures: ["count a 2018 - L", "stock a 2018-12-31 8"], rate: "noValue L", why: "there is no figure"),
        Case(figures: ["count a 2018 5 F", "stock a 2018-12-31 8"], rate: "status F", why: "a forecast"),
        Case(
            figures: ["count a 2018 5 @book", "count a 2018 6 @web", "stock a 2018-12-31 8"], rate: "conflicting",
            why: "figures contradict each other"),
        Case(
            figures: ["count a 2021 20", "stock a 2020-12-31 6000"], areas: ["a", "b to 2021-04-01 > a"],
            rate: "boundaryChange 2020-12-31 2021-04-01", why: "the older population is of a smaller area"),
    ]

    @Test(arguments: refused)
    func saysWhyNoRateIsTold(_ row: Case) throws {
        let text =
            switch try #require(try Self.rate(row).refusal) {
            case .notDeclared: "notDeclared"
            case .noValue(let status): "noValue \(status.rawValue)"
            case .status(let status): "status \(status.rawValue)"
            case .conflicting: "conflicting"
            case .unbounded(let relation): "unbounded \(relation.rawValue)"
            case .noPopulation(let latest): "noPopulation" + (latest.map { " \($0.written)" } ?? "")
            case .populationConflicting(let period): "populationConflicting \(period.written)"
            case .populationUnbounded(let period): "populationUnbounded \(period.written)"
            case .populationNotPositive(let period): "populationNotPositive \(period.written)"
            case .boundaryChange(let period, let date): "boundaryChange \(period.written) \(date)"
            case .beyondLimits: "beyondLimits"
            }
        #expect(text == row.rate)
    }

    @Test func namesTheObservationsThatItIsMadeOf() throws {
        let row = Case(
            figures: ["count a 2021 20", "stock a 2020-12-31 6000", "stock b 2020-12-31 4000"],
            areas: ["a", "b to 2021-04-01 > a"], rate: "", why: "")
        let rate = try #require(try Self.rate(row).value)
        #expect(rate.numerator == 0)
        #expect(rate.population.parts == [1, 2])
    }

    static func rate(_ row: Case) throws -> Computed<PerHeadRate, PerHeadRefusal> {
        let perHead = Metric.PerHead(population: Key(position: 1), factor: 10000)
        var metrics = [Metric.count(), .stock(), .stock("stock2")]
        metrics[0].perHead = perHead
        metrics[2].perHead = perHead
        let report = try ReportSketch(areas: row.areas, metrics: metrics, figures: row.figures).report()
        let analysis = analyse(report)
        let metric = try report.metric(String(row.figures[0].prefix { $0 != " " }))
        let point = try #require(analysis.series(of: metric, for: Key(position: 0))?.points.last)
        return analysis.perHead(of: point)
    }
}
