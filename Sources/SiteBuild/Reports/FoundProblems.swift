package import Diagnostics

/// The problems of one check, as the formats for programs take them.
package struct FoundProblems: Sendable {
    /// Sorted by place, each once.
    package let problems: [Diagnostic]
    /// What each problem is known by from one check to the next, in the same order.
    package let fingerprints: [String]
    /// The language of a format that has room for one.
    package let language: MessageLanguage
    /// Whether only errors are told, and nothing is said of the rest.
    package let isErrorsOnly: Bool

    /// - Parameter bytes: what a file holds, by its path; nil if that is not at hand.
    package init(
        _ problems: [Diagnostic], in language: MessageLanguage, errorsOnly: Bool = false,
        bytes: (_ file: String) -> [UInt8]?
    ) {
        let told = errorsOnly ? problems.filter { $0.severity == .error } : problems
        self.problems = told.sortedByPlace()
        self.language = language
        isErrorsOnly = errorsOnly
        fingerprints = SiteBuild.fingerprints(of: self.problems, bytes: bytes)
    }

    /// How many problems there are, in one line.
    package var summary: Phrase {
        guard !problems.isEmpty else {
            return isErrorsOnly
                ? Phrase("No errors found.", zh: "没有发现错误。") : Phrase("No problems found.", zh: "没有发现问题。")
        }
        func counts(_ language: MessageLanguage) -> String {
            TextReport(language: language).summary(of: problems) ?? ""
        }
        return Phrase(counts(.english) + ".", zh: counts(.chinese) + "。")
    }

    /// What was found and how to mend it, in one piece.
    func sentences(of problem: Diagnostic) -> String {
        let texts = [problem.summary, problem.remedy].compactMap { $0?.text(in: language) }
        return texts.joined(separator: language == .english ? " " : "")
    }

    /// The same behind the sheet and the cell, for formats that know places by their line only.
    func locatedSentences(of problem: Diagnostic) -> String {
        located(sentences(of: problem), at: problem.place)
    }

    /// A text behind the sheet and the cell of a place in a workbook: `Sheet1!B3: …`.
    func located(_ text: String, at place: Place) -> String {
        guard let sheet = place.sheet else { return text }
        return sheet.description + (language == .english ? ": " : "：") + text
    }
}

extension Place {
    /// From the first character meant to just behind the last one; where the end is not known, it is one character.
    var span: (start: Position, end: Position)? {
        guard let start else { return nil }
        let next = Position(line: start.line, column: start.column + 1)
        return (start, end.map { max($0, next) } ?? next)
    }
}

extension CheckedProject {
    /// What was found, for the formats for programs.
    package func found(in language: MessageLanguage, errorsOnly: Bool) -> FoundProblems {
        FoundProblems(problems, in: language, errorsOnly: errorsOnly, bytes: bytes)
    }
}
