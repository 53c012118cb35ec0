import Diagnostics

/// What the project folder says, as written: every value with its place, nothing resolved yet.
package struct ReportDraft: Sendable {
    package var settings: SettingsDraft?
    package var areas: [AreaDraft] = []
    package var metrics: [MetricDraft] = []
    package var sources: [SourceDraft] = []
    package var decisions: [DecisionDraft] = []
    package var comparisons: [ComparisonDraft] = []
    package var articles: [ArticleDraft] = []
    package var data: [DataFile] = []
    /// Files below `Content/assets/`, by their paths there.
    package var assets: Set<String> = []
}

/// A file below `Content/data/`: rows of a table, or items of a list.
package enum DataFile: Sendable {
    case table(CSVTable, columns: [ObservationColumn?])
    case list([Fields<ObservationColumn>])
}
