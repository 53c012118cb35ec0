import Markup
import ReportAnalysis
import ReportModel

/// What a point says, as a table shows it: the figure as printed, the flag of its status, and marks of its notes.
///
/// Each figure is a link to its record. Figures that contradict each other stand one below the other. What the checks
/// say stands below.
struct FigureCell {
    let view: Viewpoint
    let point: Point
    /// The unit behind the number; empty where the head of the column names it.
    let unit: String

    func cell(_ notes: inout TableNotes) -> Cell {
        var cell = figures(&notes)
        CheckMarks(view: view, point: point).add(to: &cell.content)
        return cell
    }

    private func figures(_ notes: inout TableNotes) -> Cell {
        switch point.reading {
        case .value(let told):
            let flag = told.status.mark(in: view.language)
            let meaning = flag.map { Reason($0, told.status.label(in: view.language)) }
            return Cell(.number, marked(told.observation, &notes), reason: meaning)
        case .conflicting:
            var content = HTML()
            for index in point.shown(in: view.report) {
                if !content.isEmpty { content.text(" ") }
                content.add(.span, marked(index, &notes), .class("reading"))
            }
            return Cell(.number, content, reason: view.words.reasons.conflict)
        case .noValue where point.isWithheld:
            let withheld = view.edition.words.findings.withheld
            return Cell(.missing, HTML(text: withheld.word), reason: withheld)
        case .noValue(let status):
            var content = HTML(text: status.cellText(in: view.language) ?? status.label(in: view.language))
            for note in point.observations.compactMap({ view.report.observations[$0].note }) {
                content.append(notes.mark(note, view.words.tables))
            }
            return Cell(.missing, content, reason: view.words.reasons.status(status))
        }
    }

    private func marked(_ index: Int, _ notes: inout TableNotes) -> HTML {
        var html = view.figureLink(index, unit: unit)
        html.append(view.flag(view.report.observations[index].status))
        if let confidence = view.report.observations[index].confidence {
            html.addLine(
                view.words.tables.confidence(view.numbers.interval(confidence, unit: unit)), .class("period"))
        }
        if let note = view.report.observations[index].note { html.append(notes.mark(note, view.words.tables)) }
        return html
    }
}

extension Viewpoint {
    /// The mark of a status beside a value, said in full to those who cannot see it.
    func flag(_ status: Status) -> HTML {
        guard let mark = status.mark(in: language) else { return HTML() }
        let label = status.label(in: language)
        return HTML { html in
            html.add(.span, .class("flag"), .title(label)) { flag in
                flag.add(.span, mark, .ariaHidden)
                flag.add(.span, words.tables.inBrackets(label), .class("visually-hidden"))
            }
        }
    }

    /// What a figure that is not exact can stand for, as a hint on it.
    func bounds(of figure: Figure, unit: String) -> Attribute {
        figure.relation == .exact ? .absent : .title(words.tables.bounds(numbers.interval(figure.bounds, unit: unit)))
    }
}
