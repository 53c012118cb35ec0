import Diagnostics

/// The dimensions that metrics declare, by the names that columns of data files may have for them.
struct DeclaredDimensions: Sendable {
    /// The id of each, by that id and by each of its names.
    private(set) var ids: [String: String] = [:]
    /// Texts of metrics that could not be read: a column that is called by one of them is not to blame.
    private let unread: UnreadIDs

    init(_ metrics: RegisterDraft<MetricDraft> = RegisterDraft()) {
        unread = metrics.unread
        // The first that has a name keeps it; that another has it too is told where that one is declared.
        for dimension in metrics.entries.flatMap(\.dimensions) {
            ids[dimension.id.value] = dimension.id.value
            if ids[dimension.name] == nil { ids[dimension.name] = dimension.id.value }
        }
    }

    /// Whether a column or a key may be one of a dimension that could not be read.
    func mayBeUnread(_ name: String) -> Bool { unread.contains(name) }

    /// The names that may be meant by one that nobody knows.
    var names: [String] { ids.keys.sorted() }
}
