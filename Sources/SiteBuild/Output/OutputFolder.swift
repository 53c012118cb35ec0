import Diagnostics

/// The folder a site is written to, as the last build left it.
struct OutputFolder: Sendable {
    /// The path of the folder with every link followed.
    let path: String
    let disk: Disk
    /// The manifest of the last whole site; nil if there was none.
    let manifest: Manifest?
    /// The manifests of parts that stand in the folder and have not been joined.
    let parts: [Shard: Manifest]
    /// The manifests of sites and parts whose coming was interrupted.
    private let coming: [Manifest]
    /// The names of lists of sites and parts whose coming was interrupted.
    let pending: [String]

    /// Names that may stand in a folder without making it somebody else's.
    private static let harmless: Set<String> = [".git", ".gitignore", ".gitkeep", ".gitattributes", ".nojekyll"]

    /// Looks at a folder that exists. Refuses one that holds files and is no site of ours.
    ///
    /// - Parameter known: its manifest, if that is known.
    init(_ path: String, on disk: Disk, known: Manifest? = nil) throws {
        self.path = try disk.realPath(path)
        self.disk = disk
        let names = try disk.list(path).map(\.name)
        let old = try known ?? Self.manifest(at: path + "/" + Manifest.path, in: path, on: disk)
        let parts = names.contains("data") ? try Self.parts(in: path, on: disk) : [:]
        pending = names.filter(WorkFile.isPending).sorted()
        // One that is cut off is as good as none: it was whole before the first file was put in place.
        let coming = pending.compactMap { try? Self.manifest(at: path + "/" + $0, in: path, on: disk) }
        let isBare = names.allSatisfy { Self.harmless.contains($0) || $0.hasPrefix(WorkFile.prefix) }
        if old == nil, parts.isEmpty, coming.isEmpty, !isBare { throw OutputRefusal.notOurs(folder: path) }
        self.parts = parts
        self.coming = coming
        manifest = old
    }

    private var manifests: [Manifest] { [manifest].compactMap(\.self) + parts.values + coming }

    /// The fingerprints that a file of ours may have: that in the last whole site, and those in sites whose coming was
    /// interrupted. None for a file of somebody else.
    func fingerprints(of path: String) -> [Digest] { manifests.compactMap { $0.file(at: path)?.sha256 } }

    /// The files of ours that a site no longer has, sorted.
    ///
    /// - Parameter paths: those of the site, sorted by their bytes.
    func stale(besides paths: [String]) -> [String] {
        var stale: Set<String> = []
        for manifest in manifests {
            var next = 0
            for file in manifest.files {
                while next < paths.count, paths[next].precedesInBytes(file.path) { next += 1 }
                if next == paths.count || paths[next] != file.path { stale.insert(file.path) }
            }
        }
        stale.remove(Manifest.path)
        return stale.sorted { $0.precedesInBytes($1) }
    }

    private static func parts(in folder: String, on disk: Disk) throws -> [Shard: Manifest] {
        guard try disk.kind(folder + "/data") == .folder else { return [:] }
        var parts: [Shard: Manifest] = [:]
        for entry in try disk.list(folder + "/data") {
            guard let shard = Shard(manifestName: entry.name) else { continue }
            parts[shard] = try manifest(at: folder + "/" + shard.manifestPath, in: folder, on: disk)
        }
        return parts
    }

    func systemPath(_ path: String) -> String { path.isEmpty ? self.path : self.path + "/" + path }

    private static func manifest(at file: String, in folder: String, on disk: Disk) throws -> Manifest? {
        guard case .file? = try? disk.kind(file) else { return nil }
        guard let manifest = Manifest(json: try disk.bytes(of: file)) else {
            throw OutputRefusal.manifestDamaged(file: file, folder: folder)
        }
        return manifest
    }
}

/// The folders that a path of a site stands in, outermost first: of `a/b/c.html`, the site's own (empty), `a`, `a/b`.
func folders(above path: String) -> [String] {
    var folders = [""]
    let bytes = path.utf8
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { folders.append(String(path[..<index])) }
    return folders
}

/// The folder that a path of a site stands in; empty at the top.
func siteFolder(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
}
