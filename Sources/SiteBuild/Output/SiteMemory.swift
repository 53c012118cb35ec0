import Pages

/// What a writer may know of the site that stands, and whom it tells what it has written.
struct SiteMemory: Sendable {
    /// The entry of a file that stands just as it would be made now; nil if it must be made to be known.
    var standing: @Sendable (PlannedFile) -> Manifest.File?
    /// Whether all that the files were made from was still there; asked before the first is put in place.
    var isSound: @Sendable () -> Bool
    /// Hears of every file of the site, the manifest too, once all are in place.
    var published: @Sendable ([(file: Manifest.File, planned: PlannedFile?)]) -> Void

    /// Knows nothing.
    static let none = SiteMemory(standing: { _ in nil }, isSound: { true }, published: { _ in })
}

/// Something that files were made from got lost while they were made.
struct SourceLost: Error {}
