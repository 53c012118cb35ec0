/// A problem found in the project folder: what, how bad, where, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
    package var code: DiagnosticCode
    package var severity: Severity
    package var place: Place
    /// One sentence: what was found and what was expected.
    package var summary: Phrase
    /// How to mend it, where the summary does not already say it.
    package var remedy: Phrase?
    /// Other places that belong to the problem, such as where a key was first given.
    package var notes: [Note]

    /// A second place of a problem, with what it has to do with it.
    package struct Note: Sendable, Hashable {
        package var place: Place
        package var text: Phrase

        package init(_ text: Phrase, at place: Place) {
            self.place = place
            self.text = text.cut
        }
    }

    /// A problem with the severity that its code has by default. Long quotations in its sentences are cut down.
    package init(
        _ code: DiagnosticCode, at place: Place, _ summary: Phrase, remedy: Phrase? = nil, notes: [Note] = []
    ) {
        self.code = code
        self.severity = code.severity
        self.place = place
        self.summary = summary.cut
        self.remedy = remedy?.cut
        self.notes = notes
    }
}

extension [Diagnostic] {
    /// By file, line and column; within one place in the order found. Exact repetitions are dropped.
    package func sortedByPlace() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let kept = filter { seen.insert($0).inserted }
        return kept.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }

    /// The worst severity among them, if there are any.
    package var worst: Severity? { map(\.severity).max() }
}
