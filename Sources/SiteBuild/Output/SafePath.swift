/// Whether a path stays in the folder that it counts from, on any system, and is not one of the names that a build
/// uses while it writes.
package func isSafePath(_ path: String) -> Bool {
    if path.isPlainPath { return true }
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.allSatisfy { name in
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && !name.hasPrefix(WorkFile.prefix)
            && !name.unicodeScalars.contains { $0.isUnfitForNames || $0 == "\\" }
    }
}

extension String {
    /// Whether a path consists of short names of plain letters, digits and hyphens, none of which begins with a point, as
    /// nearly all do. Looking at the names of all paths took 4% of a build after one change.
    fileprivate var isPlainPath: Bool {
        var length = 0
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                length += 1
            case UInt8(ascii: ".") where length > 0: length += 1
            case UInt8(ascii: "/") where length > 0: length = 0
            default: return false
            }
            if length > 255 { return false }
        }
        return length > 0
    }
}

/// The names of what stands in a site only while it is written.
enum WorkFile {
    static let prefix = ".gazetteer-"
    /// The manifest of the site that is coming, there while old files give way to new ones.
    static let pendingManifest = prefix + "pending.json"
    /// The same of a part of a site.
    static func pendingManifest(of shard: Shard) -> String { "\(pendingPrefix).\(shard.number)-of-\(shard.count).json" }

    private static let pendingPrefix = prefix + "pending"

    static func isPending(_ name: String) -> Bool { name.hasPrefix(pendingPrefix) }

    /// The folder in which new files wait until their time has come.
    static let stagingFolder = prefix + "new"
}
