import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Lifetimes of areas")
struct AreaLifetimeAuditTests {
    static func findings(_ figures: [String], areas: [String]) throws -> [Finding] {
        let report = try ReportSketch(areas: areas, metrics: [.count(), .stock()], figures: figures).report()
        return analyse(report).findings
    }

    @Test(arguments: [
        ("count old 2020 1", false), ("count old 2021 1", false), ("count old 2021-05 1", true),
        ("count old 2022 1", true), ("count old 2015..2025 1", false), ("stock old 2021-03-31 1", false),
        ("stock old 2021-04-01 1", true), ("stock old 2021 1", false), ("count new 2020 1", true),
        ("count new 2021 1", false), ("count a 2022 1", false),
    ])
    func findsFiguresOutsideAnAreasLifetime(_ figure: String, _ isFound: Bool) throws {
        let found = try Self.findings([figure], areas: ["a", "old to 2021-04-01 > new", "new from 2021-04-01"])
        #expect(found.map(\.rule) == (isFound ? [.areaExpired] : []))
    }

    @Test func namesTheSuccessor() throws {
        let found = try #require(
            try Self.findings(["count old 2022 1"], areas: ["x", "y", "old to 2021-04 > x > y"]).first)
        #expect(found.places.first == Place(file: "data.csv", line: 2, column: 1))
        #expect(
            found.found
                == Phrase(
                    "'old' (OLD) was abolished in 2021-04, but the figure is for 2022, after that.",
                    zh: "OLD(old)已于 2021-04 撤销，而该数据的时期是 2022，晚于撤销。"))
        #expect(
            found.expected
                == Phrase("For that period, give the figure for 'x' (X) or 'y' (Y).", zh: "该时期的数据请记在X(x)或Y(y)名下。"))
    }

    @Test func namesThePredecessor() throws {
        let found = try #require(
            try Self.findings(["count new 2020 1"], areas: ["old to 2021-04-01 > new", "new from 2021-04-01"]).first)
        #expect(
            found.found
                == Phrase(
                    "'new' (NEW) exists since 2021-04-01, but the figure is for 2020, before that.",
                    zh: "NEW(new)自 2021-04-01 起设立，而该数据的时期是 2020，早于设立。"))
        #expect(
            found.expected == Phrase("For that period, give the figure for 'old' (OLD).", zh: "该时期的数据请记在OLD(old)名下。"))
    }

    @Test func asksForTheDatesWhereNobodySucceeds() throws {
        let found = try #require(try Self.findings(["count old 2022 1"], areas: ["old to 2021"]).first)
        #expect(found.expected.english == "Correct the period, or the area's from and to in areas.csv.")
    }

    @Test func isOneOfTheAudits() throws {
        let report = try ReportSketch(
            areas: ["old to 2021"], metrics: [.count()], figures: ["count old 2023 1", "count old 2022 1"]
        ).report()
        #expect(audit(analyse(report)).map(\.place.start?.line) == [2, 3])
    }
}
