/// The project folder as a value: what a reader needs of it, and nothing of the disk.
package struct FileTree: Sendable {
    /// The bytes of every text and data file below `Content/` (but for `Content/assets/`) and `Templates/`, by the path
    /// from the project folder with `/`.
    package var files: [String: [UInt8]]
    /// Files below `Content/assets/`, by their path there, with their size in bytes. Their bytes stay on disk.
    package var assets: [String: Int]

    package init(files: [String: [UInt8]] = [:], assets: [String: Int] = [:]) {
        self.files = files
        self.assets = assets
    }

    /// Paths below a folder, sorted by their bytes: `paths(below: "Content/cases/")`.
    package func paths(below folder: String) -> [String] {
        files.keys.filter { $0.hasPrefix(folder) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
