import Diagnostics
import Markup
import Pages
import ReportInput

extension TemplateLibrary {
    /// The project's templates over the built-in ones, and what is wrong with them.
    static func load(from tree: FileTree) -> (library: TemplateLibrary, problems: [Diagnostic]) {
        var texts: [String: String] = [:]
        var problems: [Diagnostic] = []
        for path in tree.paths(below: "Templates/") where path.hasSuffix(".mustache") {
            if let text = String(validating: tree.files[path] ?? [], as: UTF8.self) {
                texts[path] = text
            } else {
                problems.append(.templateNotUTF8(path))
            }
        }
        let (library, misspelt) = load(user: texts, builtIn: BuiltIn.templates, shapes: pageShapes)
        return (library, problems + misspelt)
    }
}

extension Diagnostic {
    fileprivate static func templateNotUTF8(_ path: String) -> Diagnostic {
        Diagnostic(
            .encodingInvalid, at: Place(file: path),
            Phrase("The template “\(path)” is not UTF-8.", zh: "模板“\(path)”不是 UTF-8 编码。"),
            remedy: Phrase("Save the file as UTF-8.", zh: "请将该文件另存为 UTF-8。"))
    }
}
