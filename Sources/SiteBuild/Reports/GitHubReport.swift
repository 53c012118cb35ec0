import Diagnostics

/// Problems as workflow commands of GitHub Actions, and in the last line how many there are. GitHub shows ten
/// annotations of a kind for each step; more are not written, but counted in the last line.
struct GitHubReport: MachineReport {
    /// How many annotations of each severity GitHub shows.
    static let shownOfEach = 10

    func text(of found: FoundProblems) -> String {
        var shown: [Severity: Int] = [:]
        var rest: [DiagnosticCode: Int] = [:]
        var text = ""
        for problem in found.problems {
            if shown[problem.severity, default: 0] < Self.shownOfEach {
                shown[problem.severity, default: 0] += 1
                text += command(problem, in: found)
            } else {
                rest[problem.code, default: 0] += 1
            }
        }
        return text + lastLine(found, rest: rest)
    }

    private func command(_ problem: Diagnostic, in found: FoundProblems) -> String {
        let properties = ([("file", problem.place.file)] + position(problem.place) + [("title", problem.code.rawValue)])
            .map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
        return "::\(problem.severity.rawValue) \(properties)::\(escapedData(message(problem, in: found)))\n"
    }

    /// GitHub's last column is the one of the last character, and only known to it where that stands on the first line.
    private func position(_ place: Place) -> [(String, String)] {
        guard let (start, end) = place.span else { return [] }
        guard start.line == end.line else {
            let last = end.column == 1 ? end.line - 1 : end.line
            return [("line", "\(start.line)"), ("endLine", "\(last)")]
        }
        return [
            ("line", "\(start.line)"), ("endLine", "\(end.line)"), ("col", "\(start.column)"),
            ("endColumn", "\(end.column - 1)"),
        ]
    }

    /// The sentence, and below it how to mend the problem and the other places that belong to it.
    private func message(_ problem: Diagnostic, in found: FoundProblems) -> String {
        let language = found.language
        func label(_ phrase: Phrase) -> String { phrase.text(in: language) }
        var lines = [found.located(problem.summary.text(in: language), at: problem.place)]
        if let remedy = problem.remedy {
            lines.append(label(Phrase("help: ", zh: "建议：")) + remedy.text(in: language))
        }
        for note in problem.notes {
            lines.append(
                "\(note.place.description): \(label(Phrase("note: ", zh: "参见：")))\(note.text.text(in: language))")
        }
        return lines.joined(separator: "\n")
    }

    /// Nothing from the content stands here, because GitHub looks for commands in every line.
    private func lastLine(_ found: FoundProblems, rest: [DiagnosticCode: Int]) -> String {
        let codes = DiagnosticCode.allCases.compactMap { code in rest[code].map { "\($0) \(code.rawValue)" } }
        let summary = found.summary.text(in: found.language)
        if codes.isEmpty { return summary + "\n" }
        return switch found.language {
        case .english:
            "\(summary) Not annotated, because GitHub shows \(Self.shownOfEach) of a kind: "
                + codes.joined(separator: ", ") + ".\n"
        case .chinese:
            "\(summary)GitHub 每类只显示 \(Self.shownOfEach) 个，未逐条标注：\(codes.joined(separator: "、"))。\n"
        }
    }
}

/// What stands behind the last `::` of a workflow command.
private func escapedData(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
        switch scalar {
        case "%": "%25"
        case "\r": "%0D"
        case "\n": "%0A"
        default: scalar.steersLog ? "\u{FFFD}" : String(scalar)
        }
    }.joined()
}

/// The value of a property of a workflow command.
private func escapedProperty(_ text: String) -> String {
    escapedData(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}

extension Unicode.Scalar {
    /// Controls, line separators and the marks that turn the direction of writing, which would disguise a log.
    fileprivate var steersLog: Bool {
        if self == "\t" { return false }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: return properties.isBidiControl
        }
    }
}
