import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

/// What the audits find in the demonstration, what was decided on it, and what agrees.
@Suite struct DemonstrationAuditTests {
    @Test func leavesNothingUndecided() throws {
        let report = try DemonstrationFolder.report()
        #expect(audit(analyse(report)) == [])
    }

    /// One document tells two totals for one city and year, each with a rate of its own.
    @Test func findsAndDecidesTheTwoTotals() throws {
        let analysis = analyse(try DemonstrationFolder.report())
        #expect(
            analysis.findings.map { "\($0.rule.rawValue) \($0.key.text(in: analysis.report))" } == [
                "figures-conflict disputes-mediated@jinhua#2019", "wording-differs dispute-resolution-rate@jinhua#2019",
            ])
        #expect(
            analysis.findings.allSatisfy { $0.decision?.publication == .all && $0.decision?.reason.isEmpty == false })
        let conflict = try #require(analysis.findings.first)
        #expect(conflict.severity == .error)
        #expect(conflict.observations.map { analysis.report.observations[$0].text } == ["3.46万起", "1.45万起"])
    }

    @Test func publishesBothTotalsWithTheirPlaces() throws {
        let analysis = analyse(try DemonstrationFolder.report())
        let key = try analysis.report.findingKey("disputes-mediated@jinhua#2019")
        let (area, period) = (try #require(key.area), try #require(key.period))
        let point = try #require(analysis.point(of: key.metric, for: area, in: period))
        guard case .conflicting = point.reading else {
            Issue.record("One of the two is published alone.")
            return
        }
        let shown = point.shown(in: analysis.report)
        #expect(shown.map { analysis.report.observations[$0].locator } == ["综述部分，矛盾调解段", "社会协同一节，龙山经验段"])
        #expect(analysis.decision(on: point)?.publication == .all)
        guard case .refused(.excluded(.conflicting)) = analysis.standing(of: point) else {
            Issue.record("Figures that contradict each other are ranked.")
            return
        }
    }

    /// Computed by hand: 37050 ÷ 37242 = 99.484…%, 148 ÷ 165 = 89.696…% (of the cases that can be mediated, not of the 193
    /// accepted), 857 ÷ 958 = 89.457…%.
    @Test(arguments: [
        ("mediation-success-rate@jindong#2012..2021", ["37050起", "37242起"], "99.4844"),
        ("mediable-success-rate@lanxi#2019-07-18..2019-12-31", ["148起", "165起"], "89.6969"),
        ("clearance-rate@licheng#2022-01..2022-09", ["857起", "958起"], "89.4572"),
    ])
    func confirmsRates(_ text: String, _ counts: [String], _ computed: String) throws {
        let analysis = analyse(try DemonstrationFolder.report())
        let key = try analysis.report.findingKey(text)
        let found = analysis.confirmations.filter { $0.key == key }
        #expect(found.map(\.rule) == [.rateMismatch])
        let confirmation = try #require(found.first)
        #expect(confirmation.inputObservations.map { analysis.report.observations[$0].text } == counts)
        #expect(confirmation.computed.lower?.description.hasPrefix(computed) == true)
        #expect(confirmation.computed.upper?.description.hasPrefix(computed) == true)
    }
}
