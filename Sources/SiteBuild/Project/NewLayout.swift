package import Diagnostics
import ReportInput

/// A proposed layout for a table of a project, about to be written beside it.
package struct NewLayout: Sendable {
    /// The path of the layout from the project folder.
    package let path: String
    package let text: String
    private let project: ProjectFolder

    /// Why no layout is written.
    package enum Refusal: Error, Sendable {
        /// No such file is in the folder of figures; the nearest that is.
        case noFile(String, nearest: String?)
        /// The file is none that a layout can be for.
        case noTable(String)
        case exists(String)
        /// The file cannot be read.
        case unreadable(Diagnostic)

        /// What was found and how to mend it.
        package var sentence: Phrase {
            switch self {
            case .noFile(let file, let nearest):
                Phrase(
                    "Content/data/ has no file “\(file)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "Content/data/ 中没有文件“\(file)”\(nearest.map { "，是否应为“\($0)”？" } ?? "。")")
            case .noTable(let file):
                Phrase(
                    "“\(file)” is no table: a layout is for .csv and .xlsx files.",
                    zh: "“\(file)”不是表格：版式用于 .csv 和 .xlsx 文件。")
            case .exists(let path):
                Phrase(
                    "\(path) is there already, and is not changed. Move it away to have one proposed.",
                    zh: "\(path) 已存在，不会被改动。如需重新生成，请先将其移走。")
            case .unreadable(let problem):
                Phrase(
                    "\(problem.place.description): \(problem.summary.english)",
                    zh: "\(problem.place.description)：\(problem.summary.chinese)")
            }
        }

        package var status: ExitStatus {
            switch self {
            case .noFile, .noTable: .usage
            case .exists: .disk
            case .unreadable: .unreadableInput
            }
        }
    }

    /// Proposes a layout from what the table looks like; writes nothing yet.
    ///
    /// - Parameter file: the path of the table: as the shell has it, or from the project folder, or from `Content`.
    package init(for file: String, in project: ProjectFolder, language: MessageLanguage) throws {
        self.project = project
        let (tree, unreadable) = project.read()
        if let problem = unreadable.first(where: { $0.code == .folderMissing }) { throw Refusal.unreadable(problem) }
        let data = tree.paths(below: ContentPath.data)
        let spellings = [file, "Content/" + file, Self.below(project.path, file)]
        guard let found = spellings.compactMap(\.self).first(where: data.contains) else {
            throw Refusal.noFile(file, nearest: Suggestion.nearest(to: file, in: data))
        }
        guard let path = LayoutProposal.path(for: found) else { throw Refusal.noTable(found) }
        guard try project.disk.kind(project.systemPath(path)) == nil else { throw Refusal.exists(path) }
        var problems: [Diagnostic] = []
        let text = LayoutProposal.text(for: found, in: tree, language: language, problems: &problems)
        guard let text else {
            throw problems.first { $0.severity == .error }.map(Refusal.unreadable) ?? Refusal.noTable(found)
        }
        self.path = path
        self.text = text
    }

    package func write() throws {
        try project.disk.write(Array(text.utf8), to: project.systemPath(path))
    }

    /// What to do next.
    package var outcome: Phrase {
        let questions = text.split(separator: "\"?\"", omittingEmptySubsequences: false).count - 2
        return questions > 0
            ? Phrase(
                "Wrote \(path). Put what is right in place of every \"?\" (\(questions) of them), then run gazetteer check.",
                zh: "已写出 \(path)。请把其中 \(questions) 处 \"?\" 改为正确的内容，再运行 gazetteer check。")
            : Phrase(
                "Wrote \(path). Look it through, then run gazetteer check.", zh: "已写出 \(path)。请核对后运行 gazetteer check。")
    }

    /// The rest of a path that leads into a folder.
    private static func below(_ folder: String, _ path: String) -> String? {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        if path.hasPrefix("./") { return String(path.dropFirst(2)) }
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
}
