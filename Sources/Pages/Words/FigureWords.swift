import ReportAnalysis
import ReportModel

/// Words on the pages of areas, metrics, themes and comparisons.
struct FigureWords: Sendable {
    let tables: TableWords
    let areas: AreaWords
    let profile: ProfileWords
    let trends: TrendWords
    let metrics: MetricWords
    let comparisons: ComparisonWords
    let designs: DesignWords
    let sentences: SentenceWords
    let reasons: ReasonWords
}

/// Words in and around tables and charts of figures.
struct TableWords: Sendable {
    let area: String
    let metric: String
    let theme: String
    let value: String
    let period: String
    let change: String
    let rank: String
    let peerMedian: String
    let sources: String
    let showTable: String

    let listSeparator: String
    let colon: String
    let inBrackets: @Sendable (String) -> String
    /// Parts of a sentence, and whole sentences one behind the other.
    let sentence: @Sendable ([String]) -> String
    let sentences: @Sendable ([String]) -> String

    /// Before a value that is only about right.
    let about: String
    let tied: String
    /// Beside a rank that is known only as a range.
    let overlapping: String
    let confidence: @Sendable (String) -> String
    /// What a figure that is not exact can stand for.
    let bounds: @Sendable (String) -> String
    let since: @Sendable (_ period: String) -> String
    let changeSince: @Sendable (_ change: String, _ period: String) -> String
    let rankAmongPeers: @Sendable (_ rank: RankRange, _ count: Int) -> String
    let rankOf: @Sendable (_ rank: RankRange, _ count: Int) -> String
    /// The same in a cell, where words beside it say whether it is shared.
    let place: @Sendable (_ rank: RankRange, _ count: Int) -> String
    /// Which end of the values comes first.
    let order: @Sendable (Polarity) -> String

    let noteMark: @Sendable (Int) -> String
    let explained: @Sendable (Reason) -> String
    let columnLeftOut: @Sendable (_ column: String) -> String
    /// For several tables, of which some may have the column.
    let columnLeftOutOfSome: @Sendable (_ column: String) -> String
    let aboutTables: String
    let trend: @Sendable (_ areas: String, _ metric: String, _ unit: String) -> String
    /// Where an area stands among its peers.
    let strip:
        @Sendable (_ metric: String, _ area: String, _ peerSet: String, _ period: String, _ ranked: Int) -> String
    let highest: @Sendable (_ value: String) -> String
    let lowest: @Sendable (_ value: String) -> String
    let median: @Sendable (_ value: String) -> String
}

/// Words on the pages of areas.
struct AreaWords: Sendable {
    let areasLead: @Sendable (_ areas: Int, _ abolished: Int) -> String
    let level: @Sendable (AreaLevel) -> String
    /// The areas of one level below one parent, as many as the site has.
    let peerSet: @Sendable (_ level: AreaLevel, _ parent: String?, _ count: Int) -> String
    /// The areas of a named group, as many as the site has.
    let peerGroup: @Sendable (_ group: String, _ count: Int) -> String
    let areaSummary: @Sendable (_ area: String, _ metrics: Int, _ figures: Int) -> String
    let figureCount: @Sendable (Int) -> String
    let caseCount: @Sendable (Int) -> String

    let abolished: @Sendable (_ date: String) -> String
    let isAbolished: @Sendable (_ area: String, _ date: String) -> String
    let successors: String
    let fullStop: String

    let kind: String
    let code: String
    let partOf: String
    let peers: String
    let from: String
    let to: String
    let predecessors: String
    let aliases: String
    let note: String

    let headline: String
    let contents: String
    let noFigures: String
    let areasBelow: String
    let moreOnTheme: @Sendable (_ theme: String) -> String
    let latestFigures: @Sendable (_ theme: String) -> String
    let otherPeriods: @Sendable (_ theme: String) -> String
    let otherPeriodsCount: @Sendable (Int) -> String
}

/// Words on the pages of metrics and themes.
struct MetricWords: Sendable {
    let metricsLead: @Sendable (_ metrics: Int, _ themes: Int) -> String
    let metricsOnTheme: @Sendable (_ theme: String) -> String
    let metricCount: @Sendable (Int) -> String

    let unit: String
    let nature: String
    let natureName: @Sendable (Nature) -> String
    let natureShort: @Sendable (Nature) -> String
    let better: String
    let polarityName: @Sendable (Polarity) -> String
    let numerator: String
    let denominator: String
    let partOf: String
    let parts: String
    let changeOf: @Sendable (ChangeBase) -> String
    let publishedChanges: String
    let aliases: String
    let coverage: String
    let coverageCounts: @Sendable (_ areas: Int, _ periods: Int) -> String
    let areaCount: String
    let periods: String
    let periodCount: @Sendable (_ count: Int, _ last: String) -> String

    let noFigures: String
    let trend: String
    let allFigures: String
    let allFiguresCaption: @Sendable (_ metric: String) -> String
    let latestFiguresCaption: @Sendable (_ metric: String) -> String
    let onlyLatest: @Sendable (_ figures: Int) -> String
    let download: String

    let unranked: String
    /// Before the names of those of a set of peers that have figures.
    let onlySome: @Sendable (_ peerSet: String) -> String
    let without: @Sendable (_ areas: String) -> String
    let areas: @Sendable (Int) -> String

    let rankingTitle: @Sendable (_ peerSet: String, _ period: String) -> String
    let rankingCaption: @Sendable (_ peerSet: String, _ period: String, _ metric: String) -> String
    let chartCaption: @Sendable (_ metric: String, _ peerSet: String, _ period: String) -> String
    let reported: @Sendable (_ all: Int, _ told: Int) -> String
    let median: @Sendable (String) -> String
    let missing: @Sendable (_ areas: String, _ period: String) -> String
    let latestIs: @Sendable (_ period: String) -> String

    /// The heading of a table of categories: by sex.
    let brokenDown: @Sendable (_ dimension: String) -> String
    let breakdownCaption: @Sendable (_ metric: String, _ dimension: String, _ period: String) -> String
    /// All categories together.
    let total: String
    /// What is said of a part of a metric before the metric's name.
    let partByCategory: String
    let onlyFirstAreas: @Sendable (_ shown: Int, _ all: Int) -> String
    let onlyFirstParts: @Sendable (_ shown: Int, _ all: Int) -> String
}

/// Words on the pages of comparisons.
struct ComparisonWords: Sendable {
    let lead: String
    let size: @Sendable (_ areas: Int, _ metrics: Int) -> String
    let counts: @Sendable (_ areas: Int, _ metrics: Int, _ told: Int, _ cells: Int) -> String
    let reported: String
    let latest: String
    let latestCommon: String
    let order: String
    let sortedBy: @Sendable (_ metric: String, _ isDescending: Bool) -> String
    let notRanked: @Sendable (RankObstacle, _ metrics: String) -> String
    let moreOnTheme: @Sendable (_ theme: String) -> String
}
