/// Problems as text for people: a line of place, severity, sentence and code for each, then the line of the file it
/// is about with a caret, how to mend it, and the other places that belong to it.
package struct TextReport: Sendable {
    package var language: MessageLanguage
    /// Whether severities and carets are coloured.
    package var isColoured: Bool

    package init(language: MessageLanguage, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    /// The report on some problems, sorted by place; every line ends with a line feed.
    ///
    /// - Parameter bytes: what a file holds, by its path; nil if that is not at hand.
    package func text(of problems: [Diagnostic], bytes: (_ file: String) -> [UInt8]?) -> String {
        var files: [String: FileLines] = [:]
        var text = ""
        for problem in problems.sortedByPlace() {
            text += headline(problem)
            if problem.place.start != nil {
                let file = problem.place.file
                let lines = files[file] ?? FileLines(bytes(file) ?? [])
                files = [file: lines]
                text += excerpt(of: problem.place, in: lines, severity: problem.severity)
            }
            if let remedy = problem.remedy {
                text += "  \(label("help", zh: "建议"))\(printable(remedy.text(in: language)))\n"
            }
            for note in problem.notes {
                let place = printable(note.place.description)
                text += "  \(place): \(label("note", zh: "参见"))\(printable(note.text.text(in: language)))\n"
            }
        }
        return text
    }

    /// How many problems there are, in one line; nil if there are none.
    package func summary(of problems: [Diagnostic]) -> String? {
        let distinct = Set(problems)
        let counts: [(Severity, Int)] = [Severity.error, .warning, .notice].compactMap { severity in
            let count = distinct.count { $0.severity == severity }
            return count == 0 ? nil : (severity, count)
        }
        guard !counts.isEmpty else { return nil }
        switch language {
        case .english:
            return counts.map { "\($1) \($0.rawValue)\($1 == 1 ? "" : "s")" }.joined(separator: ", ")
        case .chinese: return counts.map { "\($1) 个\(name(of: $0))" }.joined(separator: "，")
        }
    }

    private func headline(_ problem: Diagnostic) -> String {
        let place = printable(problem.place.description)
        let severity = coloured(name(of: problem.severity), as: problem.severity)
        let sentence = printable(problem.summary.text(in: language))
        return switch language {
        case .english: "\(place): \(severity): \(sentence) [\(problem.code.rawValue)]\n"
        case .chinese: "\(place): \(severity)：\(sentence) [\(problem.code.rawValue)]\n"
        }
    }

    private func excerpt(of place: Place, in lines: FileLines, severity: Severity) -> String {
        guard let start = place.start, let line = lines.text(of: start.line) else { return "" }
        var end = start.column + 1
        if let last = place.end, last.line == start.line { end = max(end, last.column) }
        if let last = place.end, last.line > start.line { end = .max }
        guard let excerpt = Excerpt(of: line, from: start.column, to: end) else { return "" }
        let number = String(start.line)
        let margin = String(repeating: " ", count: number.count)
        return "  \(number) | \(excerpt.line)\n"
            + "  \(margin) | \(excerpt.indent)\(coloured(excerpt.marks, as: severity))\n"
    }

    private func label(_ english: String, zh chinese: String) -> String {
        language == .chinese ? chinese + "：" : english + ": "
    }

    private func name(of severity: Severity) -> String {
        switch (language, severity) {
        case (.english, _): severity.rawValue
        case (.chinese, .error): "错误"
        case (.chinese, .warning): "警告"
        case (.chinese, .notice): "提示"
        }
    }

    private func coloured(_ text: String, as severity: Severity) -> String {
        guard isColoured else { return text }
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .notice: "36"
            }
        return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
    }
}

/// The text with every character that would steer a terminal, or break the line, replaced by its number: `<U+001B>`.
private func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.steersTerminal) else { return text }
    return text.unicodeScalars.map { $0.steersTerminal ? "<\($0.numberInUnicode)>" : String($0) }.joined()
}
