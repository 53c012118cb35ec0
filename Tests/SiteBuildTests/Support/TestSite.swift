import Pages
import SiteBuild

/// A plan of pages with literal texts.
func plan(_ files: KeyValuePairs<String, String>) -> SitePlan {
    SitePlan(
        files: files.map { path, text in
            PlannedFile(path: path, content: .rendered { Array(text.utf8) })
        })
}

extension MemoryDisk {
    /// The texts of all files below a folder, by their paths from it; other things as a word in angle brackets.
    func texts(below folder: String) -> [String: String] {
        var texts: [String: String] = [:]
        for (path, node) in contents where path.hasPrefix(folder + "/") {
            let name = String(path.dropFirst(folder.count + 1))
            switch node {
            case .file(let bytes): texts[name] = String(decoding: bytes, as: UTF8.self)
            case .folder: continue
            case .link(let target): texts[name] = "<link to \(target)>"
            case .other: texts[name] = "<other>"
            }
        }
        return texts
    }

    /// The same without the manifest.
    func pages(below folder: String) -> [String: String] {
        texts(below: folder).filter { $0.key != Manifest.path }
    }

    /// All that stands on the disk, a line each, sorted.
    var listing: [String] {
        contents.map { path, node in
            guard case .file(let bytes) = node else { return "\(path) \(node)" }
            return "\(path): \(String(decoding: bytes, as: UTF8.self))"
        }.sorted()
    }

    /// All folders below a folder, by their paths from it, sorted.
    func folders(below folder: String) -> [String] {
        contents.filter { $0.value == .folder && $0.key.hasPrefix(folder + "/") }
            .map { String($0.key.dropFirst(folder.count + 1)) }.sorted()
    }
}

extension MemoryDisk.Node {
    static func text(_ text: String) -> MemoryDisk.Node { .file(Array(text.utf8)) }
}
