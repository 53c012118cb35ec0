import Diagnostics
import ReportModel

/// Tells of texts that a spreadsheet would run as formulas if the downloads held them as they are.
enum FormulaTextCheck {
    /// One notice for all of them, at the first; nil if there are none. Printed figures are not meant: `-5.4%` is none.
    static func notice(_ report: Report) -> Diagnostic? {
        var first: Located<String>?
        var count = 0
        func look(_ texts: [String?], at place: Place) {
            for case let text? in texts where FormulaText.isFormula(text) {
                count += 1
                if first == nil { first = Located(text, at: place) }
            }
        }
        for area in report.areas.elements {
            look([area.name, area.kind, area.note], at: Place(file: ContentPath.areas))
        }
        for metric in report.metrics.elements {
            look([metric.name, metric.unit, metric.definition, metric.note], at: Place(file: ContentPath.metrics))
        }
        for source in report.sources.elements {
            look(
                [source.title, source.publisher, source.kind, source.url, source.note],
                at: Place(file: ContentPath.sources))
        }
        for index in report.observations.indices {
            func place() -> Place {
                let origin = report.observations[index].origin
                return Place(file: origin.file, line: origin.line, column: origin.column)
            }
            // Known of a text that many share, which is not looked at again for each of them.
            if report.observations[index].sharedNote?.isFormula == true {
                look([report.observations[index].note], at: place())
            }
            if report.observations[index].sharedLocator?.isFormula == true {
                look([report.observations[index].locator], at: place())
            }
        }
        guard let first else { return nil }
        return Diagnostic(
            .csvFormulaText, at: first.place,
            Phrase(
                "“\(first.value)” begins like a formula; in the tables to download a blank stands before it\(count > 1 ? ", and before \(count - 1) more" : "").",
                zh: "“\(first.value)”的开头像公式，在可下载的表中其前加一个空格\(count > 1 ? "，另有 \(count - 1) 处相同" : "")。"),
            remedy: Phrase(
                "Begin the text with another character than =, +, -, @ if the blank is not wanted.",
                zh: "如不需要空格，请不要以 =、+、-、@ 开头。"))
    }
}
