import ReportAnalysis
import ReportModel
import Testing

/// What holds for any figures, tried on many that look random.
@Suite("Ranking of any figures")
struct RankingPropertyTests {
    static let seeds: [UInt64] = Array(1...20)

    static let ids = (0..<12).map { "a\($0)" }

    /// Small numbers, so that ties are frequent, with gaps, forecasts, approximate and contradicting figures.
    static func figures(_ dice: inout Dice) -> [String] {
        ids.flatMap { id -> [String] in
            let value = Int.random(in: 1...8, using: &dice)
            switch Int.random(in: 0..<12, using: &dice) {
            case 0: return []
            case 1: return ["count \(id) 2018 - L"]
            case 2: return ["count \(id) 2018 \(value) F"]
            case 3: return ["count \(id) 2018 \(value)0余"]
            case 4: return ["count \(id) 2018 \(value) @book", "count \(id) 2018 \(value + 1) @web"]
            case 5: return ["count \(id) 2018 \(value)以上"]
            default: return ["count \(id) 2018 \(value)"]
            }
        }
    }

    static func report(_ figures: [String], order: [String] = ids, _ better: Polarity = .higher) throws -> Report {
        try ReportSketch(
            areas: ["top"] + order.map { "\($0) < top" }, metrics: [.count(better: better)], figures: figures
        ).report()
    }

    /// Rank, count and tie of each area by its id, and the median.
    static func outcome(_ report: Report) throws -> [String: String] {
        let analysis = analyse(report)
        let metric = try report.metric("count")
        var outcome: [String: String] = [:]
        for id in ids {
            guard let point = analysis.latest(of: metric, for: try report.area(id)) else { continue }
            outcome[id] = "\(analysis.standing(of: point)) \(analysis.peerMedian(of: point))"
        }
        return outcome
    }

    @Test(arguments: seeds)
    func doesNotDependOnTheOrderOfFiguresOrAreas(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let figures = Self.figures(&dice)
        let expected = try Self.outcome(Self.report(figures))
        let shuffled = try Self.report(figures.shuffled(using: &dice), order: Self.ids.shuffled(using: &dice))
        #expect(try Self.outcome(shuffled) == expected)
        #expect(!expected.isEmpty)
    }

    @Test(arguments: seeds)
    func turnsAroundWhenLessIsBetter(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let figures = Self.figures(&dice)
        let period = try Period.parse("2018", nature: .flow)
        let rankings = try [Polarity.higher, .lower].map { better in
            let report = try Self.report(figures, better)
            return analyse(report).ranking(
                of: try report.metric("count"), in: period, among: report.areas.keys.filter { $0.position > 0 })
        }
        #expect(rankings[0].entries.map(\.number) == rankings[1].entries.reversed().map(\.number))
        #expect(rankings[0].excluded == rankings[1].excluded)
        #expect(rankings[0].missing == rankings[1].missing)
        let count = rankings[0].count
        for entry in rankings[0].entries {
            let ties = rankings[0].entries.filter { $0.number == entry.number }.count
            let mirrored = try #require(rankings[1].entry(of: entry.area)?.rank)
            #expect(try #require(entry.rank) + mirrored + ties == count + 2)
        }
    }

    @Test(arguments: seeds)
    func placesEveryPeerExactlyOnce(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let report = try Self.report(Self.figures(&dice))
        let peers = report.areas.keys.filter { $0.position > 0 }
        let ranking = analyse(report).ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow), among: peers)
        let placed =
            ranking.entries.map(\.area) + ranking.excluded.map(\.area) + ranking.missing.map(\.area)
        #expect(placed.sorted() == peers)
    }

    @Test(arguments: seeds)
    func ranksOneMoreThanThereAreBetterOnes(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let report = try Self.report(Self.figures(&dice))
        let ranking = analyse(report).ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow),
            among: report.areas.keys.filter { $0.position > 0 })
        for entry in ranking.entries {
            #expect(entry.rank == ranking.entries.filter { $0.number > entry.number }.count + 1)
            #expect(entry.isTied == (ranking.entries.filter { $0.number == entry.number }.count > 1))
        }
    }
}
