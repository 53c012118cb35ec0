import ReportAnalysis
import ReportModel

/// Words in and around the tables, charts and figures that somebody designed, in comparisons and in texts.
struct DesignWords: Sendable {
    // Tables.
    let columnName: @Sendable (TableDesign.Column) -> String
    /// Behind the name of a column that ranks a metric without merit.
    let bySize: String
    /// A choice of period that did not lead to one period.
    let choice: @Sendable (PeriodChoice) -> String
    /// A caption by rule.
    let table: @Sendable (_ metrics: String, _ areas: String) -> String
    let metrics: @Sendable (Int) -> String
    /// Behind a caption where figures of different periods are ranked with each other.
    let acrossPeriods: String
    /// The term for who is compared with whom, and a sentence that says it.
    let compared: String
    let scope: @Sendable (_ areas: String) -> String
    /// Of metrics without merit that are ranked all the same.
    let rankedBySize: @Sendable (_ metrics: String) -> String
    /// Of metrics that only one area can be ranked on, so that there is no order.
    let alone: @Sendable (_ metrics: String) -> String
    let group: @Sendable (_ name: String, _ count: Int) -> String
    let named: @Sendable (_ names: String, _ count: Int, _ isCut: Bool) -> String
    let notDrawnHere: Reason
    let share: @Sendable (ShareRefusal) -> Reason
    let perHeadRefusal: @Sendable (PerHeadRefusal) -> Reason
    let noTarget: Reason
    let notJudged: String
    let noParent: String
    let total: String
    let noTotal: @Sendable (ColumnTotalRefusal) -> Reason
    let areasAdded: @Sendable (Int) -> String
    let populationOf: @Sendable (_ period: String) -> String

    // Heat tables.
    let heat: @Sendable (_ hasMerit: Bool, _ hasNeutral: Bool) -> String
    let heatBySize: @Sendable (_ metrics: String) -> String
    /// From 1 for the last to 5 for the first.
    let shade: @Sendable (Int) -> String

    // Charts.
    let chart: @Sendable (_ metric: String, _ period: String) -> String
    let chartOfSeveralPeriods: @Sendable (_ metric: String) -> String
    let overTime: @Sendable (_ metric: String, _ unit: String) -> String
    let notDrawn: @Sendable (DrawableFigures.Obstacle, _ areas: String) -> String
    /// In place of a bar.
    let noBar: @Sendable (DrawableFigures.Obstacle) -> String
    /// Who has none of the bars of a chart with several for each area.
    let withoutBars: @Sendable (_ areas: String) -> String
    let onlyHighest: @Sendable (_ drawn: Int, _ all: Int) -> String
    let noLine: @Sendable (_ areas: String) -> String
}
