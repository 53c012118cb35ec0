/// Words of sentences that say who is highest and lowest, and no more than the figures allow.
struct SentenceWords: Sendable {
    let about: @Sendable (_ metric: String, _ scope: String, _ sentence: String) -> String
    let severalPeriods: String
    let levelCount: @Sendable (_ level: String, _ count: Int) -> String
    let highest: @Sendable (_ areas: String) -> String
    let lowest: @Sendable (_ areas: String) -> String
    let one: @Sendable (_ area: String, _ value: String) -> String
    let shared: @Sendable (_ areas: String, _ value: String) -> String
    /// Of areas whose figures overlap.
    let uncertain: @Sendable (_ areas: String) -> String
    let allEqual: @Sendable (_ value: String) -> String
    let allOverlap: String
    /// Who has no figure.
    let missing: @Sendable (_ areas: String) -> String
    /// As a sentence of its own begins.
    let capitalized: @Sendable (String) -> String
}
