import Diagnostics

/// What the project folder says, as written: every value with its place, nothing resolved yet.
package struct ReportDraft: Sendable {
    package var settings: SettingsDraft?
    package var areas = RegisterDraft<AreaDraft>()
    package var metrics = RegisterDraft<MetricDraft>()
    package var sources = RegisterDraft<SourceDraft>()
    package var decisions: [DecisionDraft] = []
    package var comparisons: [ComparisonDraft] = []
    package var articles: [PackedText] = []
    /// Ids of texts that are there but could not be read; whoever refers to them is not to blame.
    package var unreadArticles: Set<String> = []
    package var data: [DataFile] = []
    /// Files below `Content/assets/`, by their paths there.
    package var assets: Set<String> = []
}

/// The entries of a register as written.
package struct RegisterDraft<Entry: Sendable>: Sendable {
    package var entries: [Entry] = []
    /// Ids that stand in the file but could not be read.
    package var unread = UnreadIDs.these([])
}

/// A file below `Content/data/`: rows of a table or of a sheet, or items of a list.
package enum DataFile: Sendable {
    case table(CSVTable, columns: [ObservationColumn?], breakdowns: BreakdownColumns)
    case sheet(SheetTable, columns: [ObservationColumn?], breakdowns: BreakdownColumns)
    /// A table that a layout describes.
    case laidOut(LaidOutTable)
    case list([Fields<ObservationColumn>], breakdowns: BreakdownColumns)

    /// How many rows or items it has at most that are one observation each; of tables that a layout describes that is not
    /// known before they are read.
    var rowCount: Int {
        switch self {
        case .table(let table, _, _): table.rowCount
        case .sheet(let table, _, _): table.rowCount
        case .laidOut: 0
        case .list(let items, _): items.count
        }
    }
}
