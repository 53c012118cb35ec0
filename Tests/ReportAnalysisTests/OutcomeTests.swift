import ReportAnalysis
import ReportModel
import Testing

@Suite("Outcomes")
struct OutcomeTests {
    /// The figure of a, beside what it is compared with, and the outcome where more is better, where less is, and where
    /// neither is.
    struct Case: Sendable, CustomTestStringConvertible {
        var own: String
        var other: String
        var outcomes: [Outcome]
        var why: String

        var testDescription: String { "\(own) against \(other): \(why)" }
    }

    static let ahead: [Outcome] = [.better, .worse, .higher]
    static let behind: [Outcome] = [.worse, .better, .lower]
    static let open: [Outcome] = [.similar, .similar, .similar]

    static let cases = [
        Case(own: "97", other: "96", outcomes: ahead, why: "[96.5, 97.5) begins where [95.5, 96.5) has ended"),
        Case(own: "96", other: "97", outcomes: behind, why: "the other way round"),
        Case(own: "97", other: "97", outcomes: open, why: "both are rounded"),
        Case(own: "97.0", other: "97", outcomes: open, why: "97.0 is among what 97 can be"),
        Case(own: "97.5", other: "97", outcomes: open, why: "97.45 may be 97"),
        Case(own: "97.6", other: "97", outcomes: ahead, why: "97.55 may not"),
        Case(own: "95以上", other: "94", outcomes: ahead, why: "a bound that leaves no doubt"),
        Case(own: "95以上", other: "95", outcomes: open, why: "a bound that leaves it open"),
        Case(own: "不足90", other: "91", outcomes: behind, why: "an upper bound"),
        Case(own: "97 95..99", other: "98 97..99", outcomes: open, why: "confidence intervals that overlap"),
        Case(own: "97 96..98", other: "90 88..92", outcomes: ahead, why: "confidence intervals that do not"),
    ]

    static let polarities: [Polarity] = [.higher, .lower, .neutral]

    /// The benchmarks of a figure for a, below a province and the country.
    static func benchmarks(
        of own: String, _ figures: [String], _ better: Polarity = .higher, target: String? = nil,
        metric make: (Polarity) -> Metric = { .rate(better: $0) }
    ) throws -> [Benchmark] {
        var metric = make(better)
        if let target {
            metric.target = Metric.Target(
                figure: try FigureText.parse(target).figure(unit: metric.unit, isCount: metric.isCount), text: target)
        }
        var report = try ReportSketch(
            areas: ["a < province", "b < province", "c < province", "province < country", "country"],
            metrics: [metric], figures: ["\(metric.id) a 2018 \(own)"] + figures.map { "\(metric.id) \($0)" }
        ).report()
        report.areas = Register(
            report.areas.elements.map { area in
                var area = area
                area.level = area.id == "country" ? .country : area.id == "province" ? .province : .district
                return area
            })
        let analysis = analyse(report)
        let point = try #require(
            analysis.point(
                of: Key(position: 0), for: Key(position: 0), in: try Period.parse("2018", nature: metric.nature)))
        return analysis.benchmarks(of: point)
    }

    @Test(arguments: cases)
    func anAreaAboveIsABenchmark(_ row: Case) throws {
        for (better, outcome) in zip(Self.polarities, row.outcomes) {
            let found = try Self.benchmarks(of: row.own, ["province 2018 \(row.other)"], better)
            #expect(found.map(\.kind) == [.parent(Key(position: 3))])
            #expect(found.map(\.outcome) == [outcome])
        }
    }

    @Test(arguments: cases)
    func theCountryIsABenchmark(_ row: Case) throws {
        for (better, outcome) in zip(Self.polarities, row.outcomes) {
            let found = try Self.benchmarks(of: row.own, ["country 2018 \(row.other)"], better)
            #expect(found.map(\.kind) == [.country(Key(position: 4))])
            #expect(found.map(\.outcome) == [outcome])
        }
    }

    @Test(arguments: cases)
    func theMedianOfThePeersIsABenchmark(_ row: Case) throws {
        // Two peers with the same figure make it the median.
        for (better, outcome) in zip(Self.polarities, row.outcomes) {
            let found = try Self.benchmarks(
                of: row.own, ["b 2018 \(row.other)", "c 2018 \(row.other)"], better)
            #expect(found.map(\.kind) == [.median(count: 3)])
            #expect(found.map(\.outcome) == [outcome])
        }
    }

    /// A figure, a target and whether it is reached where more is better, where less is, and where neither is.
    static let targets = [
        Case(
            own: "97", other: "95以上", outcomes: [.better, .better, .better], why: "all of [96.5, 97.5) is from 95 on"),
        Case(own: "95", other: "95以上", outcomes: [.similar, .similar, .similar], why: "95 may be 94.6 or 95.4"),
        Case(own: "94", other: "95以上", outcomes: [.worse, .worse, .lower], why: "nothing of it is"),
        Case(own: "95以上", other: "95以上", outcomes: [.better, .better, .better], why: "the same words"),
        Case(own: "90以上", other: "95以上", outcomes: [.similar, .similar, .similar], why: "90以上 may be anything"),
        Case(own: "4", other: "5以下", outcomes: [.better, .better, .better], why: "an upper limit"),
        Case(own: "6", other: "5以下", outcomes: [.worse, .worse, .higher], why: "above an upper limit"),
        Case(
            own: "97", other: "95", outcomes: [.better, .worse, .higher], why: "a plain number is a limit by polarity"),
        Case(own: "93", other: "95", outcomes: [.worse, .better, .lower], why: "the other way round"),
        Case(own: "83.1", other: "近70", outcomes: [.better, .worse, .higher], why: "far above what 近70 can be"),
        Case(own: "95", other: "95", outcomes: [.similar, .similar, .better], why: "it is met as printed"),
        Case(
            own: "96 94..98", other: "95", outcomes: [.similar, .similar, .similar], why: "confidence bounds around it"),
        Case(
            own: "97 95..98", other: "95", outcomes: [.better, .similar, .similar], why: "the bound itself reaches it"),
    ]

    @Test(arguments: targets)
    func aTargetIsReachedMissedOrNeitherForSure(_ row: Case) throws {
        for (better, outcome) in zip(Self.polarities, row.outcomes) {
            let found = try Self.benchmarks(of: row.own, [], better, target: row.other)
            #expect(found.map(\.outcome) == [outcome], "\(better)")
            guard case .target(let target) = found.first?.kind else {
                Issue.record("no target")
                return
            }
            #expect(target.text == row.other)
        }
    }

    @Test func tellsAllInOrderWithNumbersAndPeriods() throws {
        let found = try Self.benchmarks(
            of: "97", ["province 2018 96", "country 2018 95", "b 2018 90.2", "c 2018 91"], target: "98")
        #expect(
            found.map(\.kind).prefix(3) == [
                .parent(Key(position: 3)), .country(Key(position: 4)), .median(count: 3),
            ])
        #expect(found.map { $0.number?.description } == ["96", "95", "91", "98"])
        #expect(found.map { $0.period?.written } == ["2018", "2018", "2018", nil])
        #expect(found.map(\.outcome) == [.better, .better, .better, .worse])
    }

    @Test func comparesWithNothingButExactlyThePeriod() throws {
        #expect(
            try Self.benchmarks(of: "97", ["province 2017 96", "country 2019 95", "b 2018 90", "c 2017 91"]).isEmpty)
    }

    @Test func comparesNoSumWithItsParts() throws {
        let found = try Self.benchmarks(
            of: "97", ["province 2018 96", "country 2018 95", "b 2018 90", "c 2018 91"], metric: { .count(better: $0) })
        #expect(found.map(\.kind) == [.median(count: 3)])
    }

    @Test(arguments: ["97 F", "97 D", "- L"])
    func comparesNoFigureThatIsNotRanked(_ own: String) throws {
        let others = ["province 2018 96", "country 2018 95", "b 2018 90", "c 2018 91"]
        #expect(try Self.benchmarks(of: own, others, target: "95以上").isEmpty)
    }

    @Test func comparesWithNoForecast() throws {
        #expect(try Self.benchmarks(of: "97", ["province 2018 96 F"]).isEmpty)
    }
}
