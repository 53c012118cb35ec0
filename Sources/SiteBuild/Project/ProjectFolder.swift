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

    /// Reads all that a report is made from: `Content/` and `Templates/`, nothing else. Of the files below
    /// `Content/assets/` only the sizes are read, and texts wait until their turn comes. What cannot be read is left out
    /// and told of.
    ///
    /// - Parameter observe: hears of every file when it is read: its path from the project folder, what the file system
    ///   said of it before, and its bytes, which assets do not have.
    package func read(
        observing observe: @escaping Observer = { _, _, _ in }
    ) -> (tree: FileTree, problems: [Diagnostic]) {
        var reading = FolderReading(project: self, observe: observe)
        reading.tree.folder = path
        reading.readAll()
        let tree = reading.tree.waiting(for: reading.texts) { path in
            do {
                return .bytes(try bytes(of: path, observing: observe))
            } catch {
                return .unreadable(.unreadable(path, because: error))
            }
        }
        return (tree, reading.problems)
    }

    /// Hears of a file that is read.
    package typealias Observer = @Sendable (_ path: String, FileStamp?, _ bytes: [UInt8]?) -> Void

    /// The paths of all files that `read` would read or look at; nil if something is wrong with the folder.
    func paths() -> [String]? {
        var reading = FolderReading(project: self, observe: { _, _, _ in }, readsBytes: false)
        reading.readAll()
        guard reading.problems.isEmpty else { return nil }
        return Array(reading.texts) + reading.tree.files.keys + reading.tree.assets.keys.map { assetsFolder + $0 }
    }

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

private let assetsFolder = "Content/assets/"

/// One pass over the project folder.
private struct FolderReading {
    let project: ProjectFolder
    let observe: ProjectFolder.Observer
    /// Whether files are read, or only found.
    var readsBytes = true
    var tree = FileTree()
    var problems: [Diagnostic] = []
    /// The texts, by their paths from the project folder; they are read when their turn comes.
    var texts: Set<String> = []
    /// The project folder with every link followed.
    var root = ""

    /// A folder that is being read, and those it stands in.
    struct Folder {
        /// The path from the project folder.
        var path: String
        /// The real paths of the folder and of those above it.
        var realPaths: [String]
        /// Whether a symbolic link led here.
        var isLinked = false
    }

    var disk: Disk { project.disk }

    mutating func readAll() {
        do {
            root = try disk.realPath(project.path)
            let names = try disk.list(project.path)
            guard names.contains(where: { $0.name == "Content" }) else {
                problems.append(.contentMissing(in: project.path, names: names.map(\.name)))
                return
            }
            let parts = names.filter { $0.name == "Content" || $0.name == "Templates" }
            for part in parts.sorted(by: { $0.name < $1.name }) {
                read(part, in: Folder(path: "", realPaths: [root]))
            }
        } catch {
            problems.append(.projectUnreadable(project.path, because: error))
        }
    }

    mutating func read(_ entry: FolderEntry, in folder: Folder) {
        let path = folder.path.isEmpty ? entry.name : folder.path + "/" + entry.name
        if entry.isLeftAlone { return }
        guard entry.isUTF8 else { return problems.append(.nameNotUTF8(path)) }
        if let character = entry.name.unicodeScalars.first(where: \.isUnfitForNames) {
            return problems.append(.nameUnfit(folder.path, entry.name, because: character))
        }
        let isTop = folder.path.isEmpty
        switch entry.kind {
        case .folder:
            read(folder: path, in: folder, realPath: (folder.realPaths.last ?? root) + "/" + entry.name)
        case .file where isTop, .other where isTop: problems.append(.notAFolder(path))
        case .file(let size): read(file: path, size: size)
        case .link: follow(path, in: folder)
        case .other: problems.append(.notAFile(path))
        }
    }

    /// Reads what a symbolic link leads to, if that stands in the project.
    mutating func follow(_ path: String, in folder: Folder) {
        do {
            let target = try disk.realPath(project.systemPath(path))
            let inside = root == "/" ? root : root + "/"
            guard target.hasPrefix(inside) else {
                return problems.append(target == root ? .linkInCircle(path) : .linkOutside(path))
            }
            if target.dropFirst(inside.count).split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                return problems.append(.linkHidden(path))
            }
            switch try disk.kind(target) {
            case .file(let size)?: read(file: path, size: size)
            case .folder?:
                // A link in a linked folder is not followed, so that a few links cannot unfold without end.
                if folder.isLinked || folder.realPaths.contains(where: { $0 == target || $0.hasPrefix(target + "/") }) {
                    return problems.append(.linkInCircle(path))
                }
                read(folder: path, in: folder, realPath: target, isLink: true)
            case .link?, .other?, nil: problems.append(.notAFile(path))
            }
        } catch {
            problems.append(.unreadable(path, because: error))
        }
    }

    mutating func read(folder path: String, in parent: Folder, realPath: String, isLink: Bool = false) {
        guard parent.realPaths.count <= ProjectFolder.deepestFolder else {
            return problems.append(.tooDeep(path))
        }
        let folder = Folder(
            path: path, realPaths: parent.realPaths + [realPath], isLinked: parent.isLinked || isLink)
        do {
            let entries = try disk.list(project.systemPath(path))
            for entry in entries.sorted(by: { $0.name.precedesInBytes($1.name) }) {
                read(entry, in: folder)
            }
        } catch {
            problems.append(.unreadable(path, because: error))
        }
    }

    mutating func read(file path: String, size: Int) {
        if path.hasPrefix(assetsFolder) {
            if readsBytes { observe(path, disk.stamp(project.systemPath(path)), nil) }
            tree.assets[String(path.dropFirst(assetsFolder.count))] = size
            return
        }
        guard size <= ProjectFolder.largestFile else { return problems.append(.tooLarge(path, bytes: size)) }
        if ContentPath.isText(path) {
            texts.insert(path)
            return
        }
        do {
            tree.files[path] = readsBytes ? try project.bytes(of: path, size: size, observing: observe) : []
        } catch {
            problems.append(.unreadable(path, because: error))
        }
    }
}
