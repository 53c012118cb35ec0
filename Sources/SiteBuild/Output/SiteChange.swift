/// What a build changed in the folder of the site.
package struct SiteChange: Sendable, Hashable {
    /// The folder of the site.
    package var folder: String
    /// The part of the site that was written; nil for all of it.
    package var shard: Shard?
    /// How many files the site has, or the part, the manifest aside.
    package var files: Int
    /// How many of the files are pages.
    package var pages = 0
    /// The paths of new and changed files, sorted by their bytes.
    package var written: [String] = []
    /// The paths of files that the site no longer has.
    package var removed: [String] = []
    /// The paths of files that the site no longer has, but which somebody has changed since they were written, so that
    /// they were left where they stand.
    package var keptByHand: [String] = []

    package init(folder: String, files: Int) {
        self.folder = folder
        self.files = files
    }

    /// How many files were already as they should be.
    package var leftAlone: Int { files - written.count }
}
