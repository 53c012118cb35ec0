import Pages

/// What a writer may know of the site that stands, and whom it tells what it has written.
struct SiteMemory: Sendable {
    /// The manifest of the site that stands; nil if it must be read to be known.
    var manifest: @Sendable () -> Manifest?
    /// The entry of a file that stands just as it would be made now; nil if it must be made to be known.
    var standing: @Sendable (PlannedFile) -> Manifest.File?
    /// What of a file that stands is just as it would be made now; nil if nothing is, or nobody knows.
    var standingParts: @Sendable (_ path: String, PartList) -> StandingParts?
    /// Whether all that the files were made from was still there; asked before the first is put in place.
    var isSound: @Sendable () -> Bool
    /// Hears of every file of the site with what was planned, the manifest too, once all are in place.
    var published: @Sendable ([(staged: StagedFile, planned: PlannedFile?)]) -> Void

    /// Knows nothing.
    static let none = SiteMemory(
        manifest: { nil }, standing: { _ in nil }, standingParts: { _, _ in nil }, isSound: { true },
        published: { _ in })
}

/// A file that stands, and the parts of it that are as they would be made now.
struct StandingParts: Sendable {
    var file: Manifest.File
    /// For each part the place of its bytes in the file; nil if it must be made.
    var places: [Range<Int>?]
}

/// Something that files were made from got lost while they were made.
struct SourceLost: Error {}
