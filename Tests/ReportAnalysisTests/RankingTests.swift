import ReportAnalysis
import ReportModel
import Testing

@Suite("Ranking")
struct RankingTests {
    /// One metric in 2018 for the districts a, b, c …, and what the ranking must be, as `area:rank`, tied ranks with `=`, ranges as `2–3`.
    struct Case: Sendable, CustomTestStringConvertible {
        var values: [String]
        var better: Polarity = .higher
        var ranks: String
        var why: String

        var testDescription: String { why }
    }

    static let cases = [
        Case(values: ["10", "30", "20"], ranks: "b:1 c:2 a:3", why: "the highest is first"),
        Case(
            values: ["10", "30", "20"], better: .lower, ranks: "a:1 c:2 b:3",
            why: "the lowest is first where less is better"),
        Case(
            values: ["10", "30", "20"], better: .neutral, ranks: "b:1 c:2 a:3",
            why: "without merit the largest is first"),
        Case(values: ["20", "20", "10"], ranks: "a:1= b:1= c:3", why: "two firsts leave out the second rank"),
        Case(
            values: ["5", "9", "5", "5", "1"], ranks: "b:1 a:2= c:2= d:2= e:5", why: "three seconds leave out two ranks"
        ),
        Case(values: ["7", "7"], ranks: "a:1= b:1=", why: "all may be tied"),
        Case(values: ["0", "-5", "3"], ranks: "c:1 a:2 b:3", why: "zero is a value, and negative ones are below it"),
        Case(
            values: ["2000余", "1999", "2001"], ranks: "c:1–2 a:1–2 b:3",
            why: "2000余 may be less or more than 2001, but not less than 1999"),
        Case(values: ["2000余", "2000"], ranks: "a:1 b:2", why: "2000余 is more than 2000 for sure"),
        Case(values: ["近100", "100"], ranks: "b:1 a:2", why: "近100 is less than 100 for sure"),
        Case(values: ["约120", "约120", "115"], ranks: "a:1–2 b:1–2 c:1–3", why: "equal words need not be equal values"),
        Case(
            values: ["约120", "115", "114"], ranks: "a:1 b:1–2 c:3",
            why: "约120 may be 115, but not less: it is first, and 115 may be so too"),
        Case(
            values: ["50余", "52", "55", "58", "61"], ranks: "e:1 d:2–3 c:3–4 b:4–5 a:2–5",
            why: "one wide figure touches all that it spans"),
        Case(values: ["1万多", "1.5万", "8000"], ranks: "b:1–2 a:1–2 c:3", why: "1万多 is anything below 2万"),
        Case(
            values: ["31.36万", "31.36万", "313649"], ranks: "c:1–3 a:1–3 b:1–3",
            why: "a count in 万 is rounded at its last digit"),
        Case(
            values: ["1.20万", "12000", "1.2万"], ranks: "a:1–3 b:1–3 c:1–3",
            why: "1.2万 is from 11500 on, 1.20万 from 11950"),
        Case(values: ["1.2000万", "12000"], ranks: "a:1= b:1=", why: "ties are numeric, however printed"),
        Case(
            values: [">95", "94", "96"], ranks: "c:1–2 a:1–2 b:3",
            why: "nobody knows how much more >95 is, but it is more than 94"),
        Case(values: ["95以上", "95", "94"], ranks: "a:1 b:1–2 c:3", why: "95以上 may be 95, and then both are first"),
        Case(values: ["不足5", "5", "6"], ranks: "c:1 b:2 a:3", why: "不足5 is less than 5"),
        Case(
            values: ["不足5", "5", "3"], better: .lower, ranks: "c:1–2 a:1–2 b:3",
            why: "where less is better the one bound counts the other way"),
        Case(
            values: ["5", "6 4..8", "9"], ranks: "c:1 b:2–3 a:2–3",
            why: "published confidence bounds go before the number"),
        Case(values: ["5 5..5", "5"], ranks: "a:1= b:1=", why: "bounds of no width are a value"),
        Case(values: ["5", "- L", "4"], ranks: "a:1 c:2", why: "a gap is not ranked"),
        Case(values: ["5", "9 F", "4 P"], ranks: "a:1 c:2", why: "a forecast is not ranked, a provisional figure is"),
        Case(
            values: ["5", "3 B", "4 D"], ranks: "a:1 b:2",
            why: "a figure after a break ranks, one by another definition does not"),
        Case(values: ["5", "", "4"], ranks: "a:1 c:2", why: "who has no figure is missing"),
        Case(values: ["5", "", ""], ranks: "a:-", why: "one area alone has no rank"),
        Case(values: ["", ""], ranks: "", why: "no figures, no ranking"),
    ]

    static func report(_ values: [String], _ better: Polarity) throws -> Report {
        let ids = values.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
        let figures = zip(ids, values).compactMap { $1.isEmpty ? nil : "count \($0) 2018 \($1)" }
        return try ReportSketch(
            areas: ["top"] + ids.map { "\($0) < top" }, metrics: [.count(better: better)], figures: figures
        ).report()
    }

    @Test(arguments: cases)
    func ranksAsStatisticiansDo(_ row: Case) throws {
        let report = try Self.report(row.values, row.better)
        let analysis = analyse(report)
        let period = try Period.parse("2018", nature: .flow)
        let ranking = analysis.ranking(
            of: try report.metric("count"), in: period, among: analysis.children(of: try report.area("top")))
        let ranks = ranking.entries.map { entry in
            report.areas[entry.area].id + ":" + (entry.rank.map { "\($0)" + ($0.isTied ? "=" : "") } ?? "-")
        }
        #expect(ranks.joined(separator: " ") == row.ranks)
        #expect(ranking.isMerit == (row.better != .neutral))
    }

    @Test(arguments: cases)
    func standsEveryPointWhereTheRankingPutsIt(_ row: Case) throws {
        let report = try Self.report(row.values, row.better)
        let analysis = analyse(report)
        let period = try Period.parse("2018", nature: .flow)
        let metric = try report.metric("count")
        let peers = analysis.children(of: try report.area("top"))
        let ranking = analysis.ranking(of: metric, in: period, among: peers)
        for area in peers {
            guard let point = analysis.point(of: metric, for: area, in: period) else { continue }
            #expect(analysis.peerMedian(of: point) == ranking.median)
            #expect(analysis.peerValues(of: point).map(\.area) == ranking.entries.map(\.area))
            #expect(analysis.peerValues(of: point).map(\.number) == ranking.entries.map(\.number))
            switch analysis.standing(of: point) {
            case .value(let standing):
                let entry = try #require(ranking.entry(of: area))
                #expect(standing.rank == entry.rank)
                #expect(standing.count == ranking.count)
                #expect(standing.isMerit == ranking.isMerit)
            case .refused(.tooFew(let ranked)):
                #expect(ranked == ranking.count && ranked < 2)
            case .refused(.excluded(let reason)):
                #expect(ranking.excluded.contains { $0.area == area && $0.reason == reason })
            }
        }
    }

    @Test func namesWhoIsMissingAndWhatElseThereIs() throws {
        let report = try ReportSketch(
            areas: ["top", "a < top", "b < top", "c < top", "d < top"], metrics: [.count()],
            figures: ["count a 2018 1", "count b 2017 2", "count b 2016 3", "count c 2017 - L"]
        ).report()
        let analysis = analyse(report)
        let ranking = analysis.ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow),
            among: analysis.children(of: try report.area("top")))
        #expect(report.names(ranking.missing.map(\.area)) == "b c d")
        #expect(ranking.missing.map { $0.latest?.written } == ["2017", nil, nil])
    }

    @Test func saysWhyAFigureIsNotRanked() throws {
        let report = try ReportSketch(
            areas: ["top"] + ["a", "b", "c", "d", "e", "f"].map { "\($0) < top" } + ["g < top to 2015"],
            metrics: [.count()],
            figures: [
                "count a 2018 - Q", "count b 2018 5 F", "count c 2018 5 @book", "count c 2018 6 @web",
                "count d 2018 70以上", "count e 2018 1", "count f 2018 2", "count g 2018 9",
            ]
        ).report()
        let analysis = analyse(report)
        let ranking = analysis.ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow),
            among: analysis.children(of: try report.area("top")))
        #expect(
            ranking.excluded.map(\.reason) == [
                .noValue(.notPublished), .status(.forecast), .conflicting, .notExisting,
            ])
        #expect(report.names(ranking.excluded.map(\.area)) == "a b c g")
        #expect(report.names(ranking.entries.map(\.area)) == "d f e")
        let late = try #require(
            analysis.point(
                of: try report.metric("count"), for: try report.area("g"), in: try Period.parse("2018", nature: .flow)))
        #expect(analysis.standing(of: late) == .refused(.excluded(.notExisting)))
    }

    @Test func flagsApproximateFigures() throws {
        let report = try Self.report(["约50", "40", "20余"], .higher)
        let analysis = analyse(report)
        let ranking = analysis.ranking(
            of: try report.metric("count"), in: try Period.parse("2018", nature: .flow),
            among: analysis.children(of: try report.area("top")))
        #expect(ranking.entries.map(\.isApproximate) == [true, false, true])
    }

    @Test func ranksOnlyWithinExactlyOnePeriod() throws {
        let report = try ReportSketch(
            areas: ["top", "a < top", "b < top", "c < top"], metrics: [.count()],
            figures: ["count a 2018 1", "count b 2018 2", "count c 2018-S1 3", "count c 2017 4"]
        ).report()
        let analysis = analyse(report)
        let metric = try report.metric("count")
        let latest = try #require(analysis.latest(of: metric, for: try report.area("c")))
        #expect(analysis.standing(of: latest) == .refused(.tooFew(ranked: 1)))
        let other = try #require(analysis.latest(of: metric, for: try report.area("a")))
        let standing = try #require(analysis.standing(of: other).value)
        #expect(standing.rank == RankRange(best: 2, worst: 2) && standing.count == 2)
    }

    @Test func ranksDistrictsOfDifferentCitiesApart() throws {
        let report = try ReportSketch(
            areas: ["x", "y", "a < x", "b < y", "c < x", "d < y"], metrics: [.count()],
            figures: ["count a 2018 1", "count b 2018 2", "count c 2018 3", "count d 2018 4", "count x 2018 9"]
        ).report()
        let analysis = analyse(report)
        let metric = try report.metric("count")
        let ranks = try ["a", "b", "c", "d"].map { id in
            let point = try #require(analysis.latest(of: metric, for: try report.area(id)))
            return try #require(analysis.standing(of: point).value).rank.best
        }
        #expect(ranks == [2, 2, 1, 1])
        let city = try #require(analysis.latest(of: metric, for: try report.area("x")))
        #expect(analysis.standing(of: city) == .refused(.tooFew(ranked: 1)))
    }
}
