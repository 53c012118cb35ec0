/// The folder a site is written to, as the last build left it.
struct OutputFolder: Sendable {
    /// The path of the folder with every link followed.
    let path: String
    let disk: Disk
    /// The files of the site that stands there, with the fingerprints each may have: that of the last whole site, and
    /// that of a site whose coming was interrupted.
    let owned: [String: Set<String>]
    /// The manifest of the last whole site; nil if there was none.
    let manifest: Manifest?
    /// The manifests of parts that stand in the folder and have not been joined.
    let parts: [Shard: Manifest]
    /// The names of lists of sites and parts whose coming was interrupted.
    let pending: [String]

    /// Names that may stand in a folder without making it somebody else's.
    private static let harmless: Set<String> = [".git", ".gitignore", ".gitkeep", ".gitattributes", ".nojekyll"]

    /// Looks at a folder that exists. Refuses one that holds files and is no site of ours.
    init(_ path: String, on disk: Disk) throws {
        self.path = try disk.realPath(path)
        self.disk = disk
        let names = try disk.list(path).map(\.name)
        let old = try Self.manifest(at: path + "/" + Manifest.path, in: path, on: disk)
        let parts = names.contains("data") ? try Self.parts(in: path, on: disk) : [:]
        pending = names.filter(WorkFile.isPending).sorted()
        // One that is cut off is as good as none: it was whole before the first file was put in place.
        let coming = pending.compactMap { try? Self.manifest(at: path + "/" + $0, in: path, on: disk) }
        let isBare = names.allSatisfy { Self.harmless.contains($0) || $0.hasPrefix(WorkFile.prefix) }
        if old == nil, parts.isEmpty, coming.isEmpty, !isBare {
            // A folder in which the first build was killed while it made pages holds nothing but work files.
            guard try Self.holdsOnlyWorkFiles(path, names: names, on: disk) else {
                throw OutputRefusal.notOurs(folder: path)
            }
        }
        var owned: [String: Set<String>] = [:]
        for manifest in [old].compactMap(\.self) + parts.values + coming {
            for file in manifest.files { owned[file.path, default: []].insert(file.sha256) }
        }
        self.owned = owned
        self.parts = parts
        manifest = old
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

    /// Takes away what a killed build left behind while it made pages.
    func removeLeftovers() throws {
        try removeLeftovers(in: path)
    }

    private func removeLeftovers(in folder: String) throws {
        var removed = false
        for entry in try disk.list(folder) where entry.isUTF8 {
            let place = folder + "/" + entry.name
            if entry.kind == .folder, !entry.name.hasPrefix(".") {
                try removeLeftovers(in: place)
            } else if WorkFile.isTemporary(entry.name) {
                try disk.removeFile(place)
                removed = true
            }
        }
        if removed, folder != path { _ = try disk.removeFolderIfEmpty(folder) }
    }

    func systemPath(_ path: String) -> String { path.isEmpty ? self.path : self.path + "/" + path }

    private static func manifest(at file: String, in folder: String, on disk: Disk) throws -> Manifest? {
        guard case .file? = try? disk.kind(file) else { return nil }
        guard let manifest = Manifest(json: try disk.bytes(of: file)) else {
            throw OutputRefusal.manifestDamaged(file: file, folder: folder)
        }
        return manifest
    }

    private static func holdsOnlyWorkFiles(_ folder: String, names: [String], on disk: Disk) throws -> Bool {
        for name in names where !harmless.contains(name) && !WorkFile.isTemporary(name) {
            let place = folder + "/" + name
            guard try disk.kind(place) == .folder,
                try holdsOnlyWorkFiles(place, names: disk.list(place).map(\.name), on: disk)
            else { return false }
        }
        return true
    }
}

/// The folders that a path of a site stands in, outermost first: of `a/b/c.html`, the site's own (empty), `a`, `a/b`.
func folders(above path: String) -> [String] {
    var folders = [""]
    let bytes = path.utf8
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { folders.append(String(path[..<index])) }
    return folders
}
