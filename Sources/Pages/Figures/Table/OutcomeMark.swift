import Markup
import ReportAnalysis
import ReportModel

extension Viewpoint {
    /// What comparing a figure comes to: a word, and before it a shape that the style sheet draws, never a colour alone.
    func mark(of outcome: Outcome, _ word: String) -> HTML {
        HTML(.span, word, .class("outcome \(outcome.rawValue)"))
    }

    /// How a point stands to the median of its peers; nil where it cannot be compared with one.
    func outcomeToMedian(of point: Point) -> Outcome? {
        analysis.benchmarks(of: point).first { if case .median = $0.kind { true } else { false } }?.outcome
    }

    /// What is aimed at on a metric: the value as written, when it is to be reached, who sets it, and a note.
    func target(_ target: Metric.Target) -> HTML {
        HTML { html in
            html.text(target.text)
            if let period = target.period { html.text(words.tables.inBrackets(label(period))) }
            if let source = target.source {
                html.text(" ")
                html.add(.span, .class("period")) { line in
                    line.text(words.tables.sources + words.tables.colon)
                    line.append(link(report.sources[source].title, to: .source(source)))
                }
            }
            if let note = target.note { html.addLine(note, .class("period")) }
        }
    }
}
