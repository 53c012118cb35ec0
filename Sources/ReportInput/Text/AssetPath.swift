package import Diagnostics

/// Paths of images and attachments as authors write them: `assets/x.svg`, `../assets/x.svg` or `x.svg`.
package enum AssetPath {
    /// The path below `Content/assets/` that is meant; nil if it leads elsewhere.
    package static func name(of path: String) -> String? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard !path.hasPrefix("/"), !path.contains("\\") else { return nil }
        // A text stands one folder below Content/, so one step up leads to Content/ itself.
        if parts.first == ".." {
            parts.removeFirst()
            guard parts.first == "assets" else { return nil }
        }
        if parts.first == "." { parts.removeFirst() }
        if parts.first == "assets" { parts.removeFirst() }
        guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return nil }
        return parts.joined(separator: "/")
    }

    /// The problem of a path that leads out of the folder of assets.
    package static func outside(_ path: Located<String>) -> Diagnostic {
        Diagnostic(
            .pathOutside, at: path.place,
            Phrase("“\(path.value)” leads out of Content/assets/.", zh: "“\(path.value)”指向 Content/assets/ 之外。"),
            remedy: Phrase(
                "Put the file below Content/assets/ and write assets/NAME.",
                zh: "请将文件放入 Content/assets/，并写成 assets/文件名。"))
    }
}
