import Diagnostics

/// Finds the files below `Content/assets` that are named elsewhere.
enum AssetCheck {
    /// The name of a file by a path such as `assets/map.svg`; nil, with a problem, if there is none.
    static func file(_ path: Located<String>, among assets: Set<String>, problems: inout [Diagnostic]) -> String? {
        guard let name = AssetPath.name(of: path.value) else {
            problems.append(AssetPath.outside(path))
            return nil
        }
        return named(Located(name, at: path.place), among: assets, problems: &problems)
    }

    /// A file by its path below `Content/assets`; nil, with a problem, if there is none.
    static func named(_ name: Located<String>, among assets: Set<String>, problems: inout [Diagnostic]) -> String? {
        if assets.contains(name.value) { return name.value }
        let nearest = Suggestion.nearest(to: name.value, in: assets.sorted())
        problems.append(
            Diagnostic(
                .imageMissing, at: name.place,
                Phrase(
                    "No file Content/assets/\(name.value)\(nearest.map { "; did you mean “assets/\($0)”?" } ?? ".")",
                    zh: "没有文件 Content/assets/\(name.value)\(nearest.map { "，是否应为“assets/\($0)”？" } ?? "。")"),
                remedy: nearest == nil ? Phrase("Put the file there.", zh: "请将文件放入该文件夹。") : nil))
        return nil
    }
}
