package import Diagnostics

/// Figures in large print as written in a block of a text.
package struct FiguresDraft: Sendable, Hashable {
    /// Where they begin.
    package var place: Place
    package var title: String?
    package var selection: SelectionDraft

    /// Reads the keys of figures; problems stay with the fields.
    static func read(_ fields: inout Fields<DesignKey>, subject: Phrase) -> FiguresDraft {
        FiguresDraft(
            place: fields.place, title: fields.text(.title)?.value,
            selection: SelectionDraft.read(&fields, subject: subject))
    }
}
