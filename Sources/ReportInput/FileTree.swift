package import Diagnostics

/// The project folder as a value: what a reader needs of it, and nothing of the disk.
package struct FileTree: Sendable {
    /// The bytes of text and data files below `Content/` (but for `Content/assets/`) and `Templates/`, by the path from the
    /// project folder with `/`.
    package var files: [String: [UInt8]]
    /// Files that are read when their turn comes, by the same kind of path, sorted by its bytes: texts, of which there may
    /// be many. Their bytes are not kept.
    package private(set) var waiting: [String] = []
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
    ///
    /// - Parameter paths: sorted by their bytes.
    package func waiting(
        for paths: [String], _ open: @escaping @Sendable (String) -> FileReading
    ) -> FileTree {
        var tree = self
        tree.waiting = paths
        tree.open = open
        return tree
    }

    /// Every path, but those of assets.
    package var paths: [String] { Array(files.keys) + waiting }

    /// Whether there is a file.
    package func has(_ path: String) -> Bool { files[path] != nil || isWaiting(path) }

    private func isWaiting(_ path: String) -> Bool { waiting.element(with: path, sortedBy: \.self) != nil }

    /// The bytes of a file, read now if it waits to be.
    package func reading(_ path: String) -> FileReading {
        if let bytes = files[path] { return .bytes(bytes) }
        return isWaiting(path) ? open(path) : .missing
    }

    /// Paths below a folder, sorted by their bytes: `paths(below: "Content/cases/")`.
    package func paths(below folder: String) -> [String] {
        let read = files.keys.filter { $0.utf8.starts(with: folder.utf8) }.sorted { $0.precedesInBytes($1) }
        // Those below a folder stand side by side.
        let first = waiting.place(of: folder, sortedBy: \.self)
        let waiting = waiting[first...].prefix { $0.utf8.starts(with: folder.utf8) }
        if read.isEmpty { return Array(waiting) }
        return (read + waiting).sorted { $0.precedesInBytes($1) }
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
