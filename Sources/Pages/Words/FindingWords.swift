import ReportAnalysis
import ReportModel

/// Words about what the audits found and confirmed, and about how values are computed.
struct FindingWords: Sendable {
    // The page.
    let title: String
    let lead: String
    let counts: @Sendable (_ findings: Int, _ decided: Int, _ confirmed: Int) -> String
    let findingsTitle: String
    let noFindings: String
    let confirmedTitle: String
    let confirmedLead: String
    let onlySome: @Sendable (_ shown: Int, _ all: Int) -> String

    // A finding.
    let found: String
    let expected: String
    let figures: String
    let places: String
    let decision: String
    let undecided: String
    let reason: String
    let date: String
    let ruleName: @Sendable (FindingRule) -> String
    /// What the rule says, in one plain sentence.
    let ruleSentence: @Sendable (FindingRule) -> String
    /// What is published, by a decision; the text is the title of a source or a place in one.
    let published: @Sendable (Decision.Publication, _ named: String) -> String
    /// The same, as short as a cell wants it.
    let publishedShort: @Sendable (Decision.Publication) -> String
    /// Beside a figure that a finding is about.
    let mark: @Sendable (_ finding: String, _ decision: String?) -> String
    let setAside: String
    let withheld: Reason

    // What was confirmed.
    let confirmed: @Sendable (FindingRule) -> String
    let confirmedCaption: @Sendable (FindingRule) -> String
    let figure: String
    let printed: String
    let computation: String
    let confirmedOnPage: @Sendable (Int) -> String
    let allFindings: String

    // How values are computed.
    let derivedTitle: String
    let derivedLead: String
    let derivedCaption: @Sendable (String) -> String
    let derived: String
    let bounds: @Sendable (String) -> String
    let middleOne: @Sendable (_ count: Int) -> String
    let middleTwo: @Sendable (_ count: Int) -> String
    let conversion: @Sendable (_ printed: String, _ plain: String) -> String
    let status: @Sendable (String) -> String

    // Figures in prose.
    let change: @Sendable (_ later: String, _ earlier: String, _ period: String) -> String
    let share: @Sendable (_ own: String, _ parent: String, _ value: String) -> String
    let rank: @Sendable (_ rank: RankRange, _ count: Int) -> String
    let filledRank: @Sendable (_ rank: RankRange, _ count: Int) -> String

    // Downloads.
    let downloadPurpose: String
}
