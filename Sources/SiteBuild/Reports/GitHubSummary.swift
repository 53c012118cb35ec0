import Diagnostics

/// All problems as a Markdown table for the summary of a GitHub Actions job, where annotations have no limit.
package struct GitHubSummary: Sendable {
    /// The largest table in bytes: GitHub shows none of a summary of a step that is larger than 1 MiB.
    package static let largest = 1_000_000

    package init() {}

    /// The table with a heading, ending in an empty line, so that the next step's text can follow.
    package func markdown(of found: FoundProblems) -> String {
        var text = "### \(programName)\n\n\(found.summary.text(in: found.language))\n\n"
        guard !found.problems.isEmpty else { return text }
        text += Phrase("| place | severity | problem | code |", zh: "| 位置 | 级别 | 问题 | 代码 |").text(in: found.language)
        text += "\n|---|---|---|---|\n"
        var size = text.utf8.count
        for (index, problem) in found.problems.enumerated() {
            let row = row(problem, in: found)
            size += row.utf8.count
            guard size <= Self.largest else {
                let rest = found.problems.count - index
                let sentence = Phrase("\(rest) more are not listed here.", zh: "另有 \(rest) 个问题未列出。")
                return text + "\n\(sentence.text(in: found.language))\n\n"
            }
            text += row
        }
        return text + "\n"
    }

    private func row(_ problem: Diagnostic, in found: FoundProblems) -> String {
        let severity =
            switch problem.severity {
            case .error: Phrase("error", zh: "错误")
            case .warning: Phrase("warning", zh: "警告")
            case .notice: Phrase("notice", zh: "提示")
            }
        let cells = [
            escaped(problem.place.description), severity.text(in: found.language),
            escaped(found.sentences(of: problem)),
            problem.code.rawValue,
        ]
        return "| \(cells.joined(separator: " | ")) |\n"
    }

    /// Text as Markdown shows it unchanged in one cell: nothing in it formats, loads or ends the cell.
    private func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "#", "@", "$": "\\\(scalar)"
            default: scalar.properties.generalCategory == .control ? " " : String(scalar)
            }
        }.joined().replacing("://", with: "&#58;//")
    }
}
