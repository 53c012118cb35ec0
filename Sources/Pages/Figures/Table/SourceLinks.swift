import Markup
import ReportAnalysis
import ReportModel

/// Where figures of one metric come from: each source as a link to the figure's record, with the place in the source.
struct SourceLinks {
    let view: Viewpoint
    /// Indices of `Report.observations`; never empty.
    let observations: [Int]

    var cell: Cell { Cell(.sources, html) }

    /// One line for each observation. Where places do not print the same figure, each line begins with what that one says.
    private var html: HTML {
        let isVaried =
            observations.count > 1 && Set(observations.compactMap { view.report.observations[$0].figure }).count > 1
        return HTML { html in
            for index in observations {
                let observation = view.report.observations[index]
                let unit = view.report.metrics[observation.metric].unit
                if !html.isEmpty { html.text(" ") }
                html.add(.span, .class("source")) { line in
                    if isVaried, let figure = observation.figure {
                        line.text(view.numbers.figure(figure, unit: unit) + view.words.tables.colon)
                    }
                    line.add(
                        .a, view.report.sources[observation.source].title,
                        .href(view.edition.recordHref(ofObservation: index, from: view.page)))
                    if let locator = observation.locator {
                        line.add(.span, view.words.tables.inBrackets(locator), .class("locator"))
                    }
                }
            }
        }
    }
}

extension Viewpoint {
    /// The sources of some points, each once, in the order of the register: a line for below a table or chart.
    func sourceLine(_ points: some Sequence<Point>) -> HTML {
        sourceLine(of: points.flatMap(\.observations))
    }

    /// The same for some observations, by their indices in `Report.observations`.
    func sourceLine(of observations: [Int]) -> HTML {
        let sources = Set(observations.map { report.observations[$0].source }).sorted()
        guard !sources.isEmpty else { return HTML() }
        return HTML { html in
            html.text(words.tables.sources + words.tables.colon)
            html.append(list(sources.map { link(report.sources[$0].title, to: .source($0)) }))
        }
    }
}
