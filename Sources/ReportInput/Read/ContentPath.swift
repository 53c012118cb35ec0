import ReportModel

/// The files and folders of `Content/`.
package enum ContentPath {
    package static let settings = "Content/site.yml"
    package static let areas = "Content/areas.csv"
    package static let metrics = "Content/metrics.yml"
    package static let sources = "Content/sources.yml"
    package static let decisions = "Content/decisions.yml"
    package static let data = "Content/data/"
    package static let comparisons = "Content/comparisons/"

    package static let registers = [settings, areas, metrics, sources, decisions]

    /// Whether a file is a text: Markdown in the folder of a kind of texts.
    package static func isText(_ path: String) -> Bool {
        suffix(path) == "md" && ArticleKind.allCases.contains { path.hasPrefix("Content/\($0.folder)/") }
    }

    /// What stands behind the last dot of a path, in small letters.
    static func suffix(_ path: String) -> String {
        let name = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex)
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return path[path.utf8.index(after: dot)...].lowercased()
    }

    /// The file name without its last suffix.
    static func stem(_ path: String) -> String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = path[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return String(name) }
        return String(name[..<dot])
    }
}
