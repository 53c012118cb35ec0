import ReportAnalysis
import ReportModel
import Testing

@Suite("Peers and kin")
struct PeersTests {
    static let areas = [
        "x", "y", "b < x", "a < x", "zone-1 < x", "old < x to 2021-04 > a", "c < y", "zone-2 < x",
        "new < x from 2021-04",
        "gone < x to 2021-04 > a",
    ]

    @Test(
        arguments: [
            ("a", nil, "b a old new gone"), ("a", "2020", "b a old gone"), ("a", "2021", "b a old new gone"),
            ("a", "2022", "b a new"), ("c", nil, "c"), ("x", nil, "x y"), ("zone-1", nil, "zone-1 zone-2"),
            ("a", "2021-04", "b a old new gone"), ("a", "2021-05", "b a new"), ("a", "2021-03", "b a old gone"),
        ] as [(String, String?, String)])
    func peersAreOfOneLevelBelowOneParent(_ id: String, _ period: String?, _ expected: String) throws {
        let report = try ReportSketch(areas: Self.areas, metrics: [], figures: []).report()
        let period = try period.map { try Period.parse($0, nature: .flow) }
        #expect(report.names(analyse(report).peers(of: try report.area(id), in: period)) == expected)
    }

    @Test func knowsChildrenAncestorsAndPredecessors() throws {
        let report = try ReportSketch(areas: Self.areas, metrics: [], figures: []).report()
        let analysis = analyse(report)
        #expect(report.names(analysis.children(of: try report.area("x"))) == "b a zone-1 old zone-2 new gone")
        #expect(report.names(analysis.children(of: try report.area("a"))) == "")
        #expect(report.names(analysis.ancestors(of: try report.area("a"))) == "x")
        #expect(report.names(analysis.predecessors(of: try report.area("a"))) == "old gone")
        #expect(report.names(analysis.rootAreas) == "x y")
    }

    @Test func everyAreaIsAmongItsOwnPeersAndThoseOfEachOfThem() throws {
        let report = try ReportSketch(areas: Self.areas, metrics: [], figures: []).report()
        let analysis = analyse(report)
        for area in report.areas.keys {
            let peers = analysis.peers(of: area)
            #expect(peers.contains(area))
            #expect(peers.allSatisfy { analysis.peers(of: $0) == peers })
        }
        #expect(
            try ["x", "a", "zone-2", "c"].map { report.names(analysis.peers(of: try report.area($0))) }
                == ["x y", "b a old new gone", "zone-1 zone-2", "c"])
    }

    @Test func aGroupOfPeersGoesBeforeLevelAndParent() throws {
        let report = try ReportSketch(
            areas: Self.areas, metrics: [], figures: [],
            groups: ["urban: a c zone-1", "list: b old", "mixed: y b new", "late: a b"]
        ).report()
        let analysis = analyse(report)
        #expect(
            try ["x", "new", "zone-1", "gone", "zone-2"].map { report.names(analysis.peers(of: try report.area($0))) }
                == ["x y", "b new", "a zone-1 c", "old gone", "zone-2"])
        let sets = try ["a", "zone-1", "b", "y", "old"].map { analysis.peerSet(of: try report.area($0)) }
        let (urban, mixed) = (Key<AreaGroup>(position: 0), Key<AreaGroup>(position: 2))
        let parent = try report.area("x")
        #expect(
            sets == [
                .group(urban), .group(urban), .group(mixed), .siblings(level: .city, parent: nil),
                .siblings(level: .district, parent: parent),
            ])
        #expect(report.names(analysis.peers(of: try report.area("c"))) == "a zone-1 c")
    }

    @Test func ranksWithinAGroupOfPeers() throws {
        let report = try ReportSketch(
            areas: ["x", "y", "a < x", "b < x", "c < y", "zone < y"], metrics: [.count()],
            figures: ["count a 2018 1", "count b 2018 5", "count c 2018 3", "count zone 2018 2"],
            groups: ["urban: a c zone"]
        ).report()
        let analysis = analyse(report)
        let standings = try ["a", "b", "c", "zone"].map { id in
            let point = try #require(analysis.latest(of: try report.metric("count"), for: try report.area(id)))
            return analysis.standing(of: point)
        }
        #expect(standings.map { $0.value?.rank.description ?? "-" } == ["3", "-", "1", "2"])
        #expect(standings[1] == .refused(.tooFew(ranked: 1)))
        #expect(standings[0].value?.count == 3)
    }

    @Test(arguments: [
        ("2020", true), ("2021", true), ("2021-04", false), ("2021-03", true), ("2022", false), ("2019..2022", true),
    ])
    func anAreaExistsUntilTheDayItIsAbolished(_ text: String, _ exists: Bool) throws {
        let report = try ReportSketch(areas: ["a to 2021-04-01"], metrics: [], figures: []).report()
        #expect(report.areas[Key(position: 0)].exists(in: try Period.parse(text, nature: .flow)) == exists)
    }
}
