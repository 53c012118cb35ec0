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

    /// What stands behind the last dot of a path, in small letters.
    static func suffix(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    }

    /// The file name without its last suffix.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return String(name) }
        return String(name[..<dot])
    }
}
