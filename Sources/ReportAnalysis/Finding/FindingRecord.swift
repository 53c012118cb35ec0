import Diagnostics
import ReportModel

/// All findings of a report, found by their keys, and what was confirmed.
struct FindingRecord: Sendable {
    /// Matched with decisions, without those of rules that are switched off.
    private(set) var findings: [Finding] = []
    private(set) var audited = Audited()
    /// Where the confirmed points of each rule stand in `audited.confirmed`.
    private(set) var confirmedByRule: [FindingRule: Range<Int>] = [:]
    private(set) var findingsByKey: [FindingKey: [Int]] = [:]
    /// Decisions that no finding matches.
    private(set) var unmatched: [Decision] = []

    init() {}

    /// Matches findings with decisions and leaves out those of rules that are switched off.
    init(_ audited: Audited, _ report: Report) {
        var decisions: [DecisionKey: Decision] = [:]
        for decision in report.decisions where decisions[DecisionKey(decision)] == nil {
            decisions[DecisionKey(decision)] = decision
        }
        var matched: Set<DecisionKey> = []
        for var finding in audited.findings.droppingJumpsThatAreSlips().sorted(by: Finding.precedes) {
            let key = DecisionKey(rule: finding.rule, key: finding.key)
            finding.decision = decisions[key]
            if finding.decision != nil { matched.insert(key) }
            switch report.settings.rules[finding.rule] {
            case .off: continue
            case .notice: finding.severity = .notice
            case .warning: finding.severity = .warning
            case .error: finding.severity = .error
            case nil: break
            }
            findingsByKey[finding.key, default: []].append(findings.count)
            findings.append(finding)
        }
        unmatched = report.decisions.filter { !matched.contains(DecisionKey($0)) }
        self.audited = audited
        self.audited.findings = []
        confirmedByRule = audited.confirmedByRule()
    }

    private struct DecisionKey: Hashable {
        var rule: FindingRule
        var key: FindingKey

        init(rule: FindingRule, key: FindingKey) {
            self.rule = rule
            self.key = key
        }

        init(_ decision: Decision) {
            self.init(rule: decision.rule, key: decision.key)
        }
    }
}

extension [Finding] {
    /// A value off by 10⁴ is far from its series too; that it may be a slip of 万 says more.
    fileprivate func droppingJumpsThatAreSlips() -> [Finding] {
        let slips = Set(lazy.filter { $0.rule == .scaleSlip }.map(\.key))
        return slips.isEmpty ? self : filter { $0.rule != .seriesJump || !slips.contains($0.key) }
    }
}

extension Finding {
    fileprivate static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left.rule != right.rule { return left.rule < right.rule }
        if left.key != right.key { return left.key < right.key }
        return left.places.lexicographicallyPrecedes(right.places)
    }
}
