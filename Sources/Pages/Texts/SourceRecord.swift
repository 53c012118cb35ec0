import Markup
import ReportModel

/// A figure on the page of its source: what it is of, how it was printed, and where it stands in the source and in the
/// data files.
struct SourceRecord {
    let edition: Edition
    let page: Destination
    /// Its index in `Report.observations`.
    let index: Int

    /// Adds the row, with the anchor that links to the figure lead to.
    func add(to html: inout HTML) {
        let report = edition.report
        let observation = report.observations[index]
        html.add(.tr, .id(edition.records.anchor(ofObservation: index, in: report))) { row in
            row.add(.th, .scope(.row)) { cell in
                cell.add(.a, report.metrics[observation.metric].name, .href(href(.metric(observation.metric))))
            }
            row.add(.td) { cell in
                cell.add(.a, report.areas[observation.area].name, .href(href(.area(observation.area))))
            }
            row.add(.td, observation.period.label(in: edition.words.language))
            row.add(.td, edition.printed(observation), .class(observation.figure == nil ? "missing" : "number"))
            row.add(.td, observation.text)
            row.add(.td, observation.locator ?? "")
            row.add(.td, observation.note ?? "")
            row.add(.td) { cell in cell.add(.code, "\(observation.origin.file):\(observation.origin.line)") }
        }
    }

    private func href(_ destination: Destination) -> String { edition.routes.href(destination, from: page) }
}
