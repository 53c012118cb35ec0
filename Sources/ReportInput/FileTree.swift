/// The project folder as a value: what a reader needs of it, and nothing of the disk.
package struct FileTree: Sendable {
    /// The bytes of every text and data file below `Content/` (but for `Content/assets/`) and `Templates/`, by the path
    /// from the project folder with `/`.
    package var files: [String: [UInt8]]
    /// Files below `Content/assets/`, by their path there, with their size in bytes. Their bytes stay on disk.
    package var assets: [String: Int]
    /// The project folder as its user named it, for commands in messages: `.` where they stand in it.
    package var folder: String

    package init(files: [String: [UInt8]] = [:], assets: [String: Int] = [:], folder: String = ".") {
        self.files = files
        self.assets = assets
        self.folder = folder
    }

    /// Paths below a folder, sorted by their bytes: `paths(below: "Content/cases/")`.
    package func paths(below folder: String) -> [String] {
        files.keys.filter { $0.hasPrefix(folder) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
