import Markup
import ReportAnalysis
import ReportModel

/// What a point says, as a table shows it: the figure as printed, the flag of its status, and marks of its notes.
///
/// Figures that contradict each other stand one below the other.
struct FigureCell {
    let view: Viewpoint
    let point: Point
    /// The unit behind the number; empty where the head of the column names it.
    let unit: String

    func cell(_ notes: inout TableNotes) -> Cell {
        switch point.reading {
        case .value(let observation), .agreeing(let observation, _):
            let flag = observation.status.mark(in: view.language)
            let meaning = flag.map { Reason($0, observation.status.label(in: view.language)) }
            return Cell(.number, marked(observation, &notes), reason: meaning)
        case .conflicting(let observations):
            var content = HTML()
            for observation in observations {
                if !content.isEmpty { content.text(" ") }
                content.add(.span, marked(observation, &notes), .class("reading"))
            }
            content.addLine(view.words.reasons.conflict.word, .class("period"))
            return Cell(.number, content, reason: view.words.reasons.conflict)
        case .noValue(let status):
            var content = HTML(text: status.cellText(in: view.language) ?? status.label(in: view.language))
            for note in point.observations.compactMap(\.note) {
                content.append(notes.mark(note, view.words.tables))
            }
            return Cell(.missing, content, reason: view.words.reasons.status(status))
        }
    }

    private func marked(_ observation: Observation, _ notes: inout TableNotes) -> HTML {
        guard let figure = observation.figure else { return HTML() }
        var html = printed(figure)
        html.append(view.flag(observation.status))
        if let confidence = observation.confidence {
            html.addLine(
                view.words.tables.confidence(view.numbers.interval(confidence, unit: unit)), .class("period"))
        }
        if let note = observation.note { html.append(notes.mark(note, view.words.tables)) }
        return html
    }

    private func printed(_ figure: Figure) -> HTML {
        let text = view.numbers.figure(figure, unit: unit)
        return HTML(.data, text, .value(figure.number.description), view.bounds(of: figure, unit: unit))
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
