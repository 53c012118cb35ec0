import ReportAnalysis
import ReportModel

/// Words for why something is not shown: short ones for the cell, a sentence for below the table.
struct ReasonWords: Sendable {
    let conflict: Reason
    /// Neither more nor less of it is better.
    let neutral: Reason
    let notObserved: Reason
    /// There are figures of categories, but none of all together.
    let partsOnly: Reason
    let status: @Sendable (Status) -> Reason
    let change: @Sendable (ChangeRefusal) -> Reason
    let standing: @Sendable (StandingRefusal) -> Reason
    let median: @Sendable (MedianRefusal) -> Reason
    let exclusion: @Sendable (Exclusion) -> Reason
    let missing: @Sendable (ComparisonTable.MissingReason) -> Reason
}
