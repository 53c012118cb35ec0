import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Units of related metrics")
struct UnitAuditTests {
    static func found(_ change: (inout Metric) -> Void, ratioUnit: String = "%") throws -> [Finding] {
        let metrics = [
            Metric.count("whole"), Metric.count("part").with(change),
            Metric.rate().with {
                $0.ratio = .init(numerator: Key(position: 1), denominator: Key(position: 0))
                $0.unit = ratioUnit
            },
        ]
        return try FindingCase([], "").analysis(metrics: metrics).findings
    }

    @Test(arguments: [("起", "%", 0), ("件", "%", 1), ("件", "件/起", 0), ("百分点", "%", 1)])
    func findsPercentagesOfDifferentThings(_ unit: String, _ ratio: String, _ count: Int) throws {
        let found = try Self.found({ $0.unit = unit }, ratioUnit: ratio)
        #expect(found.map(\.rule) == Array(repeating: .unitsMixed, count: count))
    }

    @Test func findsPartsOfDifferentThings() throws {
        let found = try Self.found({ ($0.unit, $0.partOf) = ("人", Key(position: 0)) }, ratioUnit: "人/起")
        #expect(
            found.map(\.found.english) == [
                "part (数) is counted in '人', but whole (数), which it is compared with, in '起'."
            ]
        )
        #expect(found.first?.places == [Place(file: "Content/metrics.yml")])
    }

    @Test func takesTwoSpellingsOfAUnitForOne() throws {
        let metrics = [
            Metric.count("whole").with { $0.unit = "㎡" },
            Metric.count("part").with { ($0.unit, $0.partOf) = ("平方米", Key(position: 0)) },
        ]
        #expect(try FindingCase([], "").analysis(metrics: metrics).findings == [])
    }
}
