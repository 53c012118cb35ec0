/// Whether a path stays in the folder that it counts from, on any system, and is not one of the names that a build
/// uses while it writes.
package func isSafePath(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && !name.hasPrefix(WorkFile.prefix)
            && !name.unicodeScalars.contains { $0.isUnfitForNames || $0 == "\\" }
    }
}

/// The names of the files that stand in a site only while it is written.
enum WorkFile {
    static let prefix = ".gazetteer-"
    /// The manifest of the site that is coming, there while old files give way to new ones.
    static let pendingManifest = prefix + "pending.json"
    /// The same of a part of a site.
    static func pendingManifest(of shard: Shard) -> String { "\(pendingPrefix).\(shard.number)-of-\(shard.count).json" }

    private static let pendingPrefix = prefix + "pending"

    static func isPending(_ name: String) -> Bool { name.hasPrefix(pendingPrefix) }

    /// The name that a new file has until its time has come.
    static func temporary(_ number: Int) -> String { "\(prefix)\(number).new" }

    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(prefix) && name.hasSuffix(".new")
    }
}
