package import Diagnostics

/// The project folder as a value: what a reader needs of it, and nothing of the disk.
package struct FileTree: Sendable {
    /// The bytes of text and data files below `Content/` (but for `Content/assets/`) and `Templates/`, by the path from the
    /// project folder with `/`.
    package var files: [String: [UInt8]]
    /// Files that are read when their turn comes, by the same kind of path: texts, of which there may be many. Their bytes
    /// are not kept.
    package private(set) var waiting: Set<String> = []
    /// Files below `Content/assets/`, by their path there, with their size in bytes. Their bytes stay on disk.
    package var assets: [String: Int]
    private var open: @Sendable (String) -> FileReading = { _ in .missing }
    /// The project folder as its user named it, for commands in messages: `.` where they stand in it.
    package var folder: String

    package init(files: [String: [UInt8]] = [:], assets: [String: Int] = [:], folder: String = ".") {
        self.files = files
        self.assets = assets
        self.folder = folder
    }

    /// The same tree with files that are read when their turn comes, from any thread.
    package func waiting(
        for paths: Set<String>, _ open: @escaping @Sendable (String) -> FileReading
    ) -> FileTree {
        var tree = self
        tree.waiting = paths
        tree.open = open
        return tree
    }

    /// Every path, but those of assets.
    package var paths: [String] { Array(files.keys) + waiting }

    /// Whether there is a file.
    package func has(_ path: String) -> Bool { files[path] != nil || waiting.contains(path) }

    /// The bytes of a file, read now if it waits to be.
    package func reading(_ path: String) -> FileReading {
        if let bytes = files[path] { return .bytes(bytes) }
        return waiting.contains(path) ? open(path) : .missing
    }

    /// Paths below a folder, sorted by their bytes: `paths(below: "Content/cases/")`.
    package func paths(below folder: String) -> [String] {
        paths.filter { $0.utf8.starts(with: folder.utf8) }.sorted { $0.precedesInBytes($1) }
    }
}

/// What comes of reading a file.
package enum FileReading: Sendable {
    case bytes([UInt8])
    /// The disk refuses, for the reason that the problem tells.
    case unreadable(Diagnostic)
    /// There is no such file.
    case missing
}
