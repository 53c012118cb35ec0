import Diagnostics
import ReportModel

/// A rule whose severity a site may set under `rules`: one of the audits, or one of the lints of prose.
enum RuleKey: FieldKey {
    case audit(FindingRule)
    case lint(DiagnosticCode)

    init?(rawValue: String) {
        if let rule = FindingRule(rawValue: rawValue) {
            self = .audit(rule)
        } else if let code = DiagnosticCode(rawValue: rawValue), Lint.rules.contains(code) {
            self = .lint(code)
        } else {
            return nil
        }
    }

    var rawValue: String {
        switch self {
        case .audit(let rule): rule.rawValue
        case .lint(let code): code.rawValue
        }
    }

    static var allCases: [RuleKey] { FindingRule.allCases.map(RuleKey.audit) + Lint.rules.map(RuleKey.lint) }

    var chinese: [String] {
        switch self {
        case .audit(let rule): rule.chinese
        case .lint: []
        }
    }
}
