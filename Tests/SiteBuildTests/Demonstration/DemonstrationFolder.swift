import Diagnostics
import Foundation
import ReportInput
import ReportModel

/// The repository's own content, which every test run checks as a project folder like any other.
enum DemonstrationFolder {
    /// The files as they stand on disk.
    static let tree: FileTree = {
        let content = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Content").standardizedFileURL
        var tree = FileTree()
        let paths = FileManager.default.enumerator(atPath: content.path())?.compactMap { $0 as? String } ?? []
        for path in paths {
            guard let bytes = try? Data(contentsOf: content.appending(path: path)) else { continue }
            if path.hasPrefix("assets/") {
                tree.assets[String(path.dropFirst("assets/".count))] = bytes.count
            } else {
                tree.files["Content/\(path)"] = Array(bytes)
            }
        }
        return tree
    }()

    /// What reading and checking say of a folder.
    static func problems(_ tree: FileTree) -> [Diagnostic] {
        let (draft, reading) = readReport(tree)
        let (_, checking) = checkReport(draft)
        return (reading + checking).sortedByPlace()
    }
}
