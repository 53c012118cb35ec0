import ReportAnalysis

/// Words of the parts of an area's page that tell what is known of it: the rows of metrics, what unfolds in them, what was
/// carried from other areas, and what is missing.
struct ProfileWords: Sendable {
    // Rows.
    let amongPeers: String
    let overTime: String
    /// The link to the page of a row's metric.
    let metricPage: String
    /// The area has comparable figures of no other period.
    let onePeriod: Reason
    let fromTo: @Sendable (_ first: String, _ last: String) -> String
    /// Whom the figures are compared with, and how drawings are read.
    let comparedWith: @Sendable (_ peers: String) -> String
    let howToRead: String

    // What unfolds.
    let share: @Sendable (_ parent: String) -> String
    let perHead: String
    /// The column of what figures are divided by.
    let denominator: String
    let perHeadUnit: @Sendable (_ unit: String, _ factor: Int, _ population: String) -> String
    /// What a figure is divided by, and of which period that is.
    let population: @Sendable (_ metric: String, _ period: String) -> String
    let perHeadRefusal: @Sendable (PerHeadRefusal, _ period: String?) -> String?
    /// What comparing a figure with another comes to, and with a target.
    let outcome: @Sendable (Outcome) -> String
    let reached: @Sendable (Outcome) -> String
    let against: @Sendable (_ area: String) -> String
    let target: String
    let toMedian: String
    /// The column of bars, where they are too many for one drawing.
    let bar: String
    let trend: String
    let direction: @Sendable (MannKendall.Direction) -> String
    /// The method, with what it was carried out on.
    let trendMethod: @Sendable (TrendTest, _ first: String, _ last: String) -> String
    let tooFewForTrend: @Sendable (_ count: Int) -> String

    // What was carried.
    let carried: Reason
    let isCarriedOn: String
    let isNotCarriedOn: String
    let tookOver: @Sendable (_ date: String) -> String
    let isCarried: String
    let isDivided: String
    let carriedMetrics: @Sendable (_ count: Int) -> String
    let andMore: String

    // What is missing.
    let missingTitle: String
    let missingCaption: @Sendable (_ area: String) -> String
    /// How many metrics there are that peers have; not all of them are counted if there are very many.
    let missingLead: @Sendable (_ peers: String, _ count: Int, _ isComplete: Bool) -> String
    let showMissing: @Sendable (_ count: Int) -> String
    let holders: String
    let own: String
}
