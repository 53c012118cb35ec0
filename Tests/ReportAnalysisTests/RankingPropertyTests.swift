import ReportAnalysis
import ReportModel
import Testing

/// What holds for any figures, tried on many that look random.
@Suite("Ranking of any figures")
struct RankingPropertyTests {
    static let seeds: [UInt64] = Array(1...40)

    static let ids = (0..<12).map { "a\($0)" }

    /// Small numbers, so that ties and overlaps are frequent, with gaps, forecasts, bounds of all kinds and contradicting
    /// figures.
    static func figures(_ dice: inout Dice) -> [String] {
        ids.flatMap { id -> [String] in
            let value = Int.random(in: 1...19, using: &dice)
            switch Int.random(in: 0..<14, using: &dice) {
            case 0: return []
            case 1: return ["count \(id) 2018 - L"]
            case 2: return ["count \(id) 2018 \(value) F"]
            case 3: return ["count \(id) 2018 \(value)余"]
            case 4: return ["count \(id) 2018 \(value) @book", "count \(id) 2018 \(value + 1) @web"]
            case 5: return ["count \(id) 2018 \(value)以上"]
            case 6: return ["count \(id) 2018 不足\(value)"]
            case 7: return ["count \(id) 2018 \(value) \(value - 1)..\(value + Int.random(in: 0...4, using: &dice))"]
            case 8: return ["count \(id) 2018 约\(value)"]
            default: return ["count \(id) 2018 \(value)"]
            }
        }
    }

    static func report(_ figures: [String], order: [String] = ids, _ better: Polarity = .higher) throws -> Report {
        try ReportSketch(
            areas: ["top"] + order.map { "\($0) < top" }, metrics: [.count(better: better)], figures: figures
        ).report()
    }

    static func ranking(_ report: Report) throws -> Ranking {
        analyse(report).ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow),
            among: report.areas.keys.filter { $0.position > 0 })
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

    /// The values of an interval, a quarter apart, which lie between all bounds there are; the better ones greater.
    private static func values(of bounds: Interval, _ better: Polarity) -> [Int] {
        let quarters = (-40...160).filter { quarter in
            DecimalNumber(significand: Int64(quarter * 25), exponent: -2).map(bounds.contains) ?? false
        }
        return better == .higher ? quarters : quarters.map { -$0 }
    }

    @Test(arguments: seeds)
    func agreesWithCountingWhoIsAndWhoMayBeBetter(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        for better in [Polarity.higher, .lower] {
            let ranking = try Self.ranking(Self.report(Self.figures(&dice), better))
            let values = ranking.entries.map { Self.values(of: $0.bounds, better) }
            for (index, entry) in ranking.entries.enumerated() {
                let own = values[index]
                let others = values.indices.filter { $0 != index }.map { values[$0] }
                let certainly = try others.count { other in
                    let worst = try #require(other.min())
                    return own.allSatisfy { worst > $0 }
                }
                let possibly = try others.count { other in
                    let best = try #require(other.max())
                    return own.contains { best > $0 }
                }
                let rank = try #require(entry.rank)
                #expect(rank.best == certainly + 1)
                #expect(rank.worst == possibly + 1)
                #expect(rank.isTied == (own.count == 1 && others.contains(own)))
            }
        }
    }

    @Test(arguments: seeds)
    func turnsAroundWhenLessIsBetter(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let figures = Self.figures(&dice)
        let rankings = try [Polarity.higher, .lower].map { try Self.ranking(Self.report(figures, $0)) }
        #expect(rankings[0].entries.map(\.number) == rankings[1].entries.reversed().map(\.number))
        #expect(rankings[0].excluded == rankings[1].excluded)
        #expect(rankings[0].missing == rankings[1].missing)
        #expect(rankings[0].median == rankings[1].median)
        // Who is first in one direction is last in the other. Equal exact values are neither ahead nor behind.
        let count = rankings[0].count
        for entry in rankings[0].entries {
            let (rank, mirrored) = (
                try #require(entry.rank), try #require(rankings[1].entry(of: entry.area)?.rank)
            )
            let others = rankings[0].entries.filter { $0.area != entry.area }
            let notBehind = others.count { other in
                guard let lower = entry.bounds.lower, let upper = other.bounds.upper else { return true }
                return upper > lower
            }
            let notAhead = others.count { other in
                guard let upper = entry.bounds.upper, let lower = other.bounds.lower else { return true }
                return lower < upper
            }
            #expect(rank.worst == notBehind + 1)
            #expect(mirrored.worst == notAhead + 1)
            #expect(rank.isTied == mirrored.isTied)
            #expect(rank.best + mirrored.worst <= count + 1)
        }
    }

    @Test(arguments: seeds)
    func neverIsSharperForAWiderFigure(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        var report = try Self.report(Self.figures(&dice), Bool.random(using: &dice) ? .higher : .lower)
        let before = try Self.ranking(report)
        let chosen = Int.random(in: 0..<before.count, using: &dice)
        let area = before.entries[chosen].area
        let index = try #require(report.observations.firstIndex { $0.area == area })
        let bounds = before.entries[chosen].bounds
        report.observations[index].confidence = Interval(
            lower: bounds.lower.flatMap { $0 - DecimalNumber(Int.random(in: 0...3, using: &dice)) },
            upper: bounds.upper.flatMap { $0 + DecimalNumber(Int.random(in: 0...3, using: &dice)) })
        let after = try Self.ranking(report)
        for entry in before.entries {
            let (rank, wider) = (try #require(entry.rank), try #require(after.entry(of: entry.area)?.rank))
            #expect(wider.best <= rank.best && wider.worst >= rank.worst)
        }
    }

    @Test(arguments: seeds)
    func ranksExactFiguresAsCompetitionsDo(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let figures = Self.ids.map { "count \($0) 2018 \(Int.random(in: 1...8, using: &dice))" }
        let ranking = try Self.ranking(Self.report(figures))
        for entry in ranking.entries {
            let rank = ranking.entries.count { $0.number > entry.number } + 1
            let isTied = ranking.entries.count { $0.number == entry.number } > 1
            #expect(entry.rank == RankRange(best: rank, worst: rank, isTied: isTied))
        }
    }

    @Test(arguments: seeds)
    func standsEveryPointWhereTheRankingPutsIt(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let report = try Self.report(Self.figures(&dice), Bool.random(using: &dice) ? .higher : .lower)
        let ranking = try Self.ranking(report)
        let analysis = analyse(report)
        for entry in ranking.entries {
            let point = try #require(analysis.latest(of: ranking.metric, for: entry.area))
            #expect(try #require(analysis.standing(of: point).value).rank == entry.rank)
            #expect(analysis.peerMedian(of: point) == ranking.median)
        }
    }

    @Test(arguments: seeds)
    func placesEveryPeerExactlyOnce(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let report = try Self.report(Self.figures(&dice))
        let ranking = try Self.ranking(report)
        let placed =
            ranking.entries.map(\.area) + ranking.excluded.map(\.area) + ranking.missing.map(\.area)
        #expect(placed.sorted() == report.areas.keys.filter { $0.position > 0 })
    }
}
