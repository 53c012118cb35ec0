import ReportAnalysis
import ReportModel
import Testing

@Suite("Share")
struct ShareTests {
    @Test(arguments: [
        (["city 2018 2000", "a 2018 500"], "25 [25, 25]", "exact counts give an exact share"),
        (["city 2018 3万", "a 2018 1万"], "33.333333333333 (14.285714285714, 60)", "rounded ones leave much open"),
        (
            ["city 2018 约300", "a 2018 100"], "~33.333333333333 (28.571428571428, 40]",
            "so do approximate ones"
        ),
        (["city 2018 2000", "a 2018 0"], "0 [0, 0]", "none of it"),
        (["city 2018 2000", "a 2018 2000"], "100 [100, 100]", "all of it"),
        (["city 2018 1万", "a 2018 1万"], "100 (33.333333333333, 100]", "a part is no more than the whole"),
        (["city 2018 约100", "a 2018 102"], "~100 (68, 100]", "also where its number looks larger"),
    ])
    func dividesByTheAreaAbove(_ figures: [String], _ expected: String, _ why: String) throws {
        let share = try #require(try Self.share(figures).value, Comment(rawValue: why))
        let bounds = share.bounds
        let text =
            (share.isApproximate ? "~" : "") + "\(share.percent) " + (bounds.includesLower ? "[" : "(")
            + "\(bounds.lower?.description ?? ""), \(bounds.upper?.description ?? "")"
            + (bounds.includesUpper ? "]" : ")")
        #expect(text == expected, Comment(rawValue: why))
    }

    @Test(arguments: [
        (["a 2018 5"], ShareRefusal.parentWithoutValue(Key(position: 0))),
        (["city 2018 - L", "a 2018 5"], .parentWithoutValue(Key(position: 0))),
        (["city 2018 9 @book", "city 2018 8 @web", "a 2018 5"], .parentWithoutValue(Key(position: 0))),
        (["city 2018 9", "a 2018 - L"], .noValue), (["city 2018 9", "a 2018 5 @book", "a 2018 6 @web"], .noValue),
        (["city 2018 9", "a 2018 5 F"], .status(.forecast)),
        (["city 2018 9 D", "a 2018 5"], .status(.definitionDiffers)),
        (["city 2018 超9", "a 2018 5"], .unbounded), (["city 2018 9", "a 2018 不足5"], .unbounded),
        (["city 2018 0", "a 2018 0"], .notPositive), (["city 2018 -5", "a 2018 5"], .notPositive),
        (["city 2018 9", "a 2018 -5"], .negative), (["city 2018 9", "a 2018 10"], .aboveWhole),
    ])
    func saysWhyNoShareIsTold(_ figures: [String], _ refusal: ShareRefusal) throws {
        #expect(try Self.share(figures).refusal == refusal)
    }

    @Test func isNotToldOfRatesNorOfTheTop() throws {
        #expect(try Self.share(["city 2018 90", "a 2018 80"], .rate()).refusal == .notAdditive)
        #expect(try Self.share(["city 2018 90"], area: 0).refusal == .noParent)
    }

    static func share(
        _ figures: [String], _ metric: Metric = .count(), area: Int = 1
    ) throws -> Computed<Share, ShareRefusal> {
        let report = try ReportSketch(
            areas: ["city", "a < city"], metrics: [metric], figures: figures.map { "\(metric.id) \($0)" }
        ).report()
        let analysis = analyse(report)
        let point = try #require(
            analysis.point(of: Key(position: 0), for: Key(position: area), in: try Period.parse("2018", nature: .flow)))
        return analysis.share(of: point)
    }
}
