import Markup
import ReportAnalysis
import ReportModel

/// A figure on the page of its source: what it is of, how it was printed, and where it stands in the source and in the
/// data files.
struct SourceRecord {
    let view: Viewpoint
    /// Its index in `Report.observations`.
    let index: Int

    private var edition: Edition { view.edition }

    /// Adds the row, with the anchor that links to the figure lead to.
    func add(to html: inout HTML) {
        let observation = edition.report.observations[index]
        let language = edition.words.language
        html.add(.tr, .id(edition.records.anchor(ofObservation: index))) { row in
            row.add(.th, .scope(.row)) { cell in
                cell.add(.a, edition.report.metrics[observation.metric].name, .href(href(.metric(observation.metric))))
            }
            row.add(.td) { cell in
                cell.add(.a, edition.report.areas[observation.area].name, .href(href(.area(observation.area))))
            }
            row.add(
                .td, observation.period.label(in: language),
                .sortedBy(String(observation.period.end.dayNumber)))
            row.add(.td, .class(observation.figure == nil ? "missing" : "number")) { add(observation, to: &$0) }
            row.add(.td) { addPrinted(observation, to: &$0) }
            row.add(.td, observation.locator ?? "")
            row.add(.td, observation.note ?? "")
            row.add(.td) { cell in cell.add(.code, observation.origin.row) }
        }
    }

    /// The figure, what else it can stand for, its status, and what was decided on it.
    private func add(_ observation: Observation, to html: inout HTML) {
        let words = edition.words.findings
        edition.addPrinted(observation, to: &html)
        if let figure = observation.figure {
            if let bounds = view.widerBounds(of: figure, metric: observation.metric) {
                html.addLine(words.bounds(bounds), .class("period"))
            }
            if let confidence = observation.confidence {
                let unit = edition.report.metrics[observation.metric].unit
                html.addLine(
                    edition.words.figures.tables.confidence(edition.numbers.interval(confidence, unit: unit)),
                    .class("period"))
            }
            if observation.status != .normal {
                html.addLine(words.status(observation.status.label(in: edition.words.language)), .class("period"))
            }
        }
        if observation.isSetAside { html.addLine(words.setAside, .class("period")) }
        let point = edition.analysis.point(
            of: observation.metric, for: observation.area, in: observation.period)
        if let point { CheckMarks(view: view, point: point).add(to: &html) }
    }

    /// The words it was printed with and, where they count in 万 or 亿, the plain number: 31.36万 = 313600.
    private func addPrinted(_ observation: Observation, to html: inout HTML) {
        html.text(observation.text)
        guard let figure = observation.figure, figure.scale > 0, let word = PrintedScale.word(figure.scale),
            let multiple = figure.number.shifted(by: -figure.scale)
        else { return }
        let plain = edition.numbers.joined(
            edition.numbers.digits(figure.number), unit: edition.report.metrics[observation.metric].unit)
        html.addLine(
            edition.words.findings.conversion(edition.numbers.digits(multiple) + word, plain), .class("period"))
    }

    private func href(_ destination: Destination) -> String { view.href(destination) }
}
