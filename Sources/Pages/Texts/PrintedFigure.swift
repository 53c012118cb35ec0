import Markup
import ReportAnalysis
import ReportModel

extension Edition {
    /// A figure as printed, with its plain value for machines: `<data value="313600">31.36万人次</data>`.
    func printed(_ figure: Figure, of metric: Key<Metric>) -> HTML {
        HTML { addPrinted(figure, of: metric, to: &$0) }
    }

    private func addPrinted(_ figure: Figure, of metric: Key<Metric>, to html: inout HTML) {
        let text = numbers.figure(figure, unit: report.metrics[metric].unit)
        html.add(.data, text, .value(figure.number.description))
    }

    /// What an observation says: its figure with the mark of its status, or the words for why there is none.
    ///
    /// - Parameter href: the address of its record, where the figure leads there.
    func printed(_ observation: Observation, href: String? = nil) -> HTML {
        HTML { addPrinted(observation, href: href, to: &$0) }
    }

    /// Appends the same.
    func addPrinted(_ observation: Observation, href: String? = nil, to html: inout HTML) {
        let status = observation.status
        guard let figure = observation.figure else {
            html.append(gap(status))
            return
        }
        if let href {
            html.add(.a, .class("figure"), .href(href)) { addPrinted(figure, of: observation.metric, to: &$0) }
        } else {
            addPrinted(figure, of: observation.metric, to: &html)
        }
        if let mark = status.mark(in: words.language) {
            let label = status.label(in: words.language)
            html.add(.span, .class("flag"), .title(label)) { flag in
                flag.add(.span, mark, .ariaHidden)
                flag.add(.span, words.figures.tables.inBrackets(label), .class("visually-hidden"))
            }
        }
    }

    /// What a point says, each figure a link to its record; figures that contradict each other stand side by side.
    func printed(_ point: Point, from page: Destination) -> HTML {
        if point.isWithheld { return HTML(.span, words.findings.withheld.word, .class("missing")) }
        if case .noValue(let status) = point.reading { return gap(status) }
        let figures = point.shown(in: report).map { index in
            printed(report.observations[index], href: recordHref(ofObservation: index, from: page))
        }
        return HTML(joining: figures, separator: " / ")
    }

    private func gap(_ status: Status) -> HTML {
        let label = status.label(in: words.language)
        return HTML(.span, status.cellText(in: words.language) ?? label, .class("missing"), .title(label))
    }

    /// A date with its plain form for machines.
    func printed(_ date: PartialDate) -> HTML {
        HTML(.time, date.label(in: words.language), .datetime(date.description))
    }
}
