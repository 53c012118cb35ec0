import Diagnostics
import Markup
import Pages
import ReportInput

/// What the project's folder `Templates/` holds, over what the tool brings along.
struct ProjectTemplates {
    /// The project's templates over the built-in ones.
    let library: TemplateLibrary
    /// Stylesheets and the like, by their paths from the folder of templates: the project's over the built-in ones.
    let assets: [String: [UInt8]]
    /// What is wrong with them.
    let problems: [Diagnostic]

    init(_ tree: FileTree) {
        var texts: [String: String] = [:]
        var assets = BuiltIn.assets
        var problems: [Diagnostic] = []
        for path in tree.paths(below: Self.folder) {
            let name = String(path.dropFirst(Self.folder.count))
            let bytes = tree.files[path] ?? []
            if name.hasPrefix("assets/") {
                assets[name] = bytes
            } else if name.hasSuffix(".mustache") {
                texts[path] = SourceText.decode(bytes, file: path, problems: &problems)
            } else {
                problems.append(.unusedTemplateFile(path))
            }
        }
        let (library, misspelt) = TemplateLibrary.load(user: texts, builtIn: BuiltIn.templates, shapes: pageShapes)
        self.library = library
        self.assets = assets
        self.problems = problems + misspelt
    }

    private static let folder = "Templates/"
}

extension Diagnostic {
    fileprivate static func unusedTemplateFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileUnexpected, at: Place(file: path),
            Phrase("Nobody reads this file.", zh: "该文件不会被读取。"),
            remedy: Phrase(
                "A template is called Templates/NAME.mustache; stylesheets and images for templates belong in Templates/assets/.",
                zh: "模板应命名为 Templates/名称.mustache；模板用的样式和图片请放在 Templates/assets/ 中。"))
    }
}
