import Diagnostics
import ReportInput

/// A text with markers `⟦` and `⟧` around what a message is to point at, instead of counted columns.
struct MarkedText {
    var text = ""
    var starts: [Position] = []
    var ends: [Position] = []

    init(_ marked: String) {
        var position = Position(line: 1, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(position)
            case "⟧": ends.append(position)
            case "\n":
                text.unicodeScalars.append(scalar)
                position = Position(line: position.line + 1, column: 1)
            default:
                text.unicodeScalars.append(scalar)
                position.column += 1
            }
        }
    }

    /// The places between the markers, in the file that tests read.
    var places: [Place] {
        zip(starts, ends).map { Place(file: "Content/cases/a.md", start: $0, end: $1) }
    }

    func read() -> (draft: MarkdownDraft, prose: ProseText, diagnostics: [Diagnostic]) {
        MarkdownText(text, file: "Content/cases/a.md").read()
    }
}
