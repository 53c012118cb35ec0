/// Everything that will stand in the site's folder, decided but not yet rendered.
package struct SitePlan: Sendable {
    /// Sorted by path; no two have the same one.
    package var files: [PlannedFile]

    package init(files: [PlannedFile]) {
        self.files = files
    }
}

/// A file of the site.
package struct PlannedFile: Sendable {
    /// The path from the site's folder, with `/`: `areas/wucheng.html`.
    package var path: String
    package var content: Content

    package enum Content: Sendable {
        /// Made when it is written; pure, and safe to run on any thread.
        case rendered(@Sendable () -> [UInt8])
        /// A copy of a file below `Content/assets`, named by its path there.
        case asset(String)
    }

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }
}
