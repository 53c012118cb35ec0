import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Decisions on findings")
struct DecisionTests {
    static let conflict = ["count a 2018 796 @book ^one", "count a 2018 801 @web ^two", "count b 2018 5"]

    static func analysis(
        _ decisions: [String], _ figures: [String] = conflict, rules: [FindingRule: RuleSetting] = [:]
    ) throws -> Analysis {
        analyse(
            try ReportSketch(
                areas: ["a", "b"], metrics: [.count()], figures: figures, decisions: decisions, rules: rules
            ).report())
    }

    static func reading(_ analysis: Analysis) throws -> String {
        let point = try #require(analysis.latest(of: Key(position: 0), for: Key(position: 0)))
        let report = analysis.report
        let told = point.observations.count { report.observations[$0].published != nil }
        let shown = point.shown(in: report).map { report.observations[$0].text }
        switch point.reading {
        case .value: return told == 1 ? "value \(shown[0])" : "agreeing \(shown[0]) of \(told)"
        case .conflicting: return "conflicting \(shown.joined(separator: " "))"
        case .noValue(let status): return "none \(status.rawValue)"
        }
    }

    static func codes(_ analysis: Analysis) -> [DiagnosticCode] { audit(analysis).map(\.code) }

    @Test(arguments: [
        ("all", "conflicting 796 801"), ("@book", "value 796"), ("@web", "value 801"), ("^two", "value 801"),
        ("neither", "none Q"),
    ])
    func publishesWhatWasDecided(_ publication: String, _ reading: String) throws {
        let analysis = try Self.analysis(["figures-conflict count@a#2018 \(publication)"])
        #expect(try Self.reading(analysis) == reading)
        #expect(Self.codes(analysis) == [])
        #expect(analysis.findings.map(\.rule) == [.figuresConflict])
        #expect(analysis.findings.first?.decision?.reason == "理由")
    }

    @Test func ranksTheChosenFigure() throws {
        let chosen = try Self.analysis(["figures-conflict count@a#2018 @web"], Self.conflict + ["count b 2017 1"])
        let point = try #require(chosen.latest(of: Key(position: 0), for: Key(position: 0)))
        #expect(point.figure?.number == DecimalNumber(801))
        #expect(chosen.peerValues(of: point).map(\.number) == [DecimalNumber(801), DecimalNumber(5)])
        let both = try Self.analysis(["figures-conflict count@a#2018 all"])
        let contradicted = try #require(both.latest(of: Key(position: 0), for: Key(position: 0)))
        #expect(both.peerValues(of: contradicted).map(\.number) == [DecimalNumber(5)])
        #expect(both.decision(on: contradicted)?.publication == .all)
    }

    @Test func marksWhatIsSetAside() throws {
        let analysis = try Self.analysis(["figures-conflict count@a#2018 @web"])
        #expect(analysis.report.observations.map(\.isSetAside) == [true, false, false])
    }

    @Test func tellsUndecidedFindings() throws {
        let analysis = try Self.analysis([])
        let problem = try #require(audit(analysis).first)
        #expect(problem.code == .figuresConflict)
        #expect(problem.severity == .error)
        #expect(problem.place == Place(file: "data.csv", line: 2, column: 1))
        #expect(problem.notes.map(\.place) == [Place(file: "data.csv", line: 3, column: 1)])
        #expect(
            problem.remedy?.english
                == "There should be one figure, or a decision on which of them are published. If it is to stand, say why in Content/decisions.yml: rule figures-conflict, key count@a#2018."
        )
    }

    @Test(arguments: [
        (
            "figures-conflict count@b#2018 all",
            "No finding of figures-conflict on count@b#2018; did you mean “count@a#2018”?"
        ),
        (
            "rate-mismatch count@a#2018 all",
            "No finding of rate-mismatch on count@a#2018; did you mean “figures-conflict”?"
        ),
        ("rate-mismatch count@b#2018 all", "No finding of rate-mismatch on count@b#2018."),
    ])
    func refusesADecisionThatFitsNothing(_ decision: String, _ sentence: String) throws {
        let analysis = try Self.analysis(["figures-conflict count@a#2018 all", decision])
        let problems = audit(analysis)
        #expect(problems.map(\.summary.english) == [sentence])
        #expect(problems.map(\.code) == [.decisionUnmatched])
        #expect(problems.map(\.place) == [Place(file: "decisions.yml", line: 2, column: 1)])
    }

    @Test func refusesToPublishWhatIsNotThere() throws {
        let analysis = try Self.analysis(["figures-conflict count@a#2018 @paper"])
        #expect(
            audit(analysis).map(\.summary.english)
                == ["No figure of count@a#2018 is from “paper”."])
        #expect(try Self.reading(analysis) == "conflicting 796 801")
        let place = try Self.analysis(["figures-conflict count@a#2018 ^twoo"])
        #expect(
            audit(place).map(\.summary.english)
                == ["No figure of count@a#2018 is from “twoo”; did you mean “two”?"])
    }

    @Test func withholdsAFigureOnAnotherFinding() throws {
        let figures = ["count a 2018 5 7..9"]
        let kept = try Self.analysis(["confidence-outside count@a#2018 all"], figures)
        #expect(try Self.reading(kept) == "value 5")
        let withheld = try Self.analysis(["confidence-outside count@a#2018 neither"], figures)
        #expect(try Self.reading(withheld) == "none Q")
        #expect(Self.codes(withheld) == [])
    }

    /// The figure breaks the rule still, or the decision would have nothing to decide on.
    @Test func withholdsARateThatDiffersFromItsCounts() throws {
        var rate = Metric.rate()
        rate.ratio = .init(numerator: Key(position: 1), denominator: Key(position: 2))
        let report = try ReportSketch(
            areas: ["a"], metrics: [rate, .count("solved"), .count("all")],
            figures: ["rate a 2018 50", "solved a 2018 148", "all a 2018 193"],
            decisions: ["rate-mismatch rate@a#2018 neither"]
        ).report()
        let analysis = analyse(report)
        #expect(Self.codes(analysis) == [])
        #expect(analysis.findings.map(\.decision?.publication) == [.neither])
        #expect(analysis.report.observations.map(\.isSetAside) == [true, false, false])
        #expect(analysis.derivedRates(of: Key(position: 0)).isEmpty)
    }

    @Test func saysThatARuleIsOff() throws {
        let analysis = try Self.analysis(
            ["coverage count@a#2018 all"], ["count a 2018 1"], rules: [.coverage: .off])
        #expect(
            audit(analysis).map(\.summary.english)
                == ["The rule coverage is switched off in site.yml, so there is no finding on count@a#2018."])
    }

    @Test(arguments: [
        (RuleSetting.off, nil), (.notice, Severity.notice), (.warning, .warning), (.error, .error),
    ])
    func takesTheSeverityFromTheSite(_ setting: RuleSetting, _ severity: Severity?) throws {
        let analysis = try Self.analysis([], rules: [.figuresConflict: setting])
        #expect(audit(analysis).map(\.severity) == (severity.map { [$0] } ?? []))
        #expect(analysis.findings.count == (severity == nil ? 0 : 1))
    }

    @Test func nameEveryRuleLikeItsCode() {
        #expect(FindingRule.allCases.map(\.rawValue) == FindingRule.allCases.map(\.code.rawValue))
    }

    @Test func sortsFindingsByRuleAndKey() throws {
        let figures = ["count b 2018 5 7..9", "count a 2019 5 7..9"] + Self.conflict.prefix(2)
        #expect(
            try Self.analysis([], figures).told == [
                "figures-conflict count@a#2018", "confidence-outside count@a#2019",
                "confidence-outside count@b#2018",
            ])
    }
}
