package import Diagnostics
package import ReportModel

/// What an audit says about figures: which rule they break, by what numbers, and where they stand.
package struct Finding: Sendable, Hashable {
    package let rule: FindingRule
    package let key: FindingKey
    /// The observations involved: indices of `Report.observations`, those of the key first.
    package let observations: [Int]
    /// What was found: the numbers as printed, with their bounds.
    package let found: Phrase
    /// What was expected instead, or how to mend it.
    package let expected: Phrase
    /// Where the figures stand, the one to look at first before the others.
    package let places: [Place]
    /// As the site has it for the rule.
    package internal(set) var severity: Severity
    /// What was decided on it, if anything was.
    package internal(set) var decision: Decision?

    init(
        _ rule: FindingRule, _ key: FindingKey, observations: [Int], places: [Place], _ found: Phrase,
        expected: Phrase
    ) {
        self.rule = rule
        self.key = key
        self.observations = observations
        self.found = found
        self.expected = expected
        self.places = places
        severity = rule.code.severity
    }
}

extension FindingRule {
    /// The code of its diagnostics, which has the same name.
    package var code: DiagnosticCode {
        switch self {
        case .rateMismatch: .rateMismatch
        case .figuresConflict: .figuresConflict
        case .partExceedsWhole: .partExceedsWhole
        case .totalMismatch: .totalMismatch
        case .areasMismatch: .areasMismatch
        case .areasIncomplete: .areasIncomplete
        case .changeMismatch: .changeMismatch
        case .rangeExceeded: .rangeExceeded
        case .rangeDoubtful: .rangeDoubtful
        case .confidenceOutside: .confidenceOutside
        case .seriesJump: .seriesJump
        case .scaleSlip: .scaleSlip
        case .unitsMixed: .unitsMixed
        case .periodNature: .periodNature
        case .areaExpired: .areaExpired
        case .coverage: .coverage
        case .staleness: .staleness
        case .wordingDiffers: .wordingDiffers
        }
    }
}
