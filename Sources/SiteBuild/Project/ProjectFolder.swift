package import Diagnostics
package import ReportInput

/// The folder a user keeps a report in, as it stands on a disk.
package struct ProjectFolder: Sendable {
    /// The path of the project folder.
    package var path: String
    package var disk: Disk

    /// The largest text or data file that is read: 256 MiB. A larger one is a mistake, or an attack.
    package static let largestFile = 256 << 20
    /// How many folders may stand one in the other.
    package static let deepestFolder = 32

    package init(_ path: String, on disk: Disk) {
        self.path = path
        self.disk = disk
    }

    /// Finds all that a report is made from: `Content/` and `Templates/`, nothing else.
    func listing() -> FolderListing {
        var listing = FolderListing(project: self)
        listing.listAll()
        return listing
    }

    /// Reads all that a report is made from. Of the files below `Content/assets/` only the sizes are read, and texts wait until
    /// their turn comes. What cannot be read is left out and told of.
    package func read() -> (tree: FileTree, problems: [Diagnostic]) { read(listing()) }

    /// - Parameter observe: hears of every file when it is read: its path from the project folder, what the file system
    ///   said of it before, and its bytes, which assets do not have.
    func read(
        _ listing: FolderListing, observing observe: @escaping Observer = { _, _, _ in }
    ) -> (tree: FileTree, problems: [Diagnostic]) {
        var problems = listing.problems
        var tree = FileTree(assets: listing.assets, folder: path)
        for input in listing.inputs where input.path.hasPrefix(FolderListing.assetsFolder) {
            observe(input.path, input.stamp, nil)
        }
        for (path, size) in listing.files {
            do {
                tree.files[path] = try bytes(of: path, size: size, observing: observe)
            } catch {
                problems.append(.unreadable(path, because: error))
            }
        }
        tree = tree.waiting(for: listing.texts) { path in
            do {
                return .bytes(try bytes(of: path, observing: observe))
            } catch {
                return .unreadable(.unreadable(path, because: error))
            }
        }
        return (tree, problems)
    }

    /// Hears of a file that is read.
    package typealias Observer = @Sendable (_ path: String, FileStamp?, _ bytes: [UInt8]?) -> Void

    /// The bytes of a file, by its path from the project folder.
    fileprivate func bytes(of path: String, size: Int = 0, observing observe: Observer) throws -> [UInt8] {
        let stamp = disk.stamp(systemPath(path))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try disk.read(systemPath(path)) { bytes.append(contentsOf: $0) }
        observe(path, stamp, bytes)
        return bytes
    }

    /// The system's path of a path from the project folder.
    func systemPath(_ name: String) -> String {
        if path == "." { return name }
        return path.hasSuffix("/") ? path + name : path + "/" + name
    }
}
