import Diagnostics
import ReportInput

/// What stands in a project folder, found in one pass over it.
struct FolderListing: Sendable {
    let project: ProjectFolder
    /// The files but for texts and assets, with their sizes, in the order in which they are read.
    private(set) var files: [(path: String, size: Int)] = []
    /// The texts, by their paths from the project folder, sorted by their bytes; they are read when their turn comes.
    private(set) var texts: [String] = []
    /// Files below `Content/assets/`, by their paths there, with their sizes.
    private(set) var assets: [String: Int] = [:]
    private(set) var problems: [Diagnostic] = []
    /// All of these files as they were found, folder by folder: the order is the same for the same files.
    private(set) var inputs: [Input] = []
    /// The project folder with every link followed.
    private var root = ""

    /// Where assets stand, from the project folder.
    static let assetsFolder = "Content/assets/"

    init(project: ProjectFolder) {
        self.project = project
    }

    /// A file that is read or looked at.
    struct Input {
        /// The path from the project folder.
        var path: String
        /// What the file system told of it; nil where nothing was told.
        var stamp: FileStamp?
    }

    /// A folder that is being listed, and those it stands in.
    private struct Folder {
        /// The path from the project folder.
        var path: String
        /// The real paths of the folder and of those above it.
        var realPaths: [String]
        /// Whether a symbolic link led here.
        var isLinked = false
    }

    private var disk: Disk { project.disk }

    mutating func listAll() {
        do {
            root = try disk.realPath(project.path)
            let names = try disk.list(project.path)
            guard names.contains(where: { $0.name == "Content" }) else {
                problems.append(.contentMissing(in: project.path, names: names.map(\.name)))
                return
            }
            let parts = names.filter { $0.name == "Content" || $0.name == "Templates" }
            for part in parts.sorted(by: { $0.name < $1.name }) {
                list(part, in: Folder(path: "", realPaths: [root]))
            }
            texts.sort { $0.precedesInBytes($1) }
        } catch {
            problems.append(.projectUnreadable(project.path, because: error))
        }
    }

    private mutating func list(_ entry: FolderEntry, in folder: Folder) {
        let path = folder.path.isEmpty ? entry.name : folder.path + "/" + entry.name
        if entry.isLeftAlone { return }
        guard entry.isUTF8 else { return problems.append(.nameNotUTF8(path)) }
        if let character = entry.name.unicodeScalars.first(where: \.isUnfitForNames) {
            return problems.append(.nameUnfit(folder.path, entry.name, because: character))
        }
        let isTop = folder.path.isEmpty
        switch entry.kind {
        case .folder:
            list(folder: path, in: folder, realPath: (folder.realPaths.last ?? root) + "/" + entry.name)
        case .file where isTop, .other where isTop: problems.append(.notAFolder(path))
        case .file(let size): list(file: path, size: size, entry.stamp)
        case .link: follow(path, in: folder)
        case .other: problems.append(.notAFile(path))
        }
    }

    /// Lists what a symbolic link leads to, if that stands in the project.
    private mutating func follow(_ path: String, in folder: Folder) {
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
            case .file(let size)?: list(file: path, size: size, disk.stamp(target))
            case .folder?:
                // A link in a linked folder is not followed, so that a few links cannot unfold without end.
                if folder.isLinked || folder.realPaths.contains(where: { $0 == target || $0.hasPrefix(target + "/") }) {
                    return problems.append(.linkInCircle(path))
                }
                list(folder: path, in: folder, realPath: target, isLink: true)
            case .link?, .other?, nil: problems.append(.notAFile(path))
            }
        } catch {
            problems.append(.unreadable(path, because: error))
        }
    }

    private mutating func list(folder path: String, in parent: Folder, realPath: String, isLink: Bool = false) {
        guard parent.realPaths.count <= ProjectFolder.deepestFolder else {
            return problems.append(.tooDeep(path))
        }
        let folder = Folder(
            path: path, realPaths: parent.realPaths + [realPath], isLinked: parent.isLinked || isLink)
        do {
            let entries = try disk.list(project.systemPath(path))
            for entry in entries.sorted(by: { $0.name.precedesInBytes($1.name) }) {
                list(entry, in: folder)
            }
        } catch {
            problems.append(.unreadable(path, because: error))
        }
    }

    private mutating func list(file path: String, size: Int, _ stamp: FileStamp?) {
        if path.hasPrefix(Self.assetsFolder) {
            assets[String(path.dropFirst(Self.assetsFolder.count))] = size
            inputs.append(Input(path: path, stamp: stamp))
            return
        }
        guard size <= ProjectFolder.largestFile else { return problems.append(.tooLarge(path, bytes: size)) }
        inputs.append(Input(path: path, stamp: stamp))
        if ContentPath.isText(path) { texts.append(path) } else { files.append((path, size)) }
    }
}
