import Diagnostics
import Markup
import ReportAnalysis
import ReportModel

/// A finding on the page of findings: the rule, what was found and expected, the figures with their places, the decision.
struct FindingEntry {
    let view: Viewpoint
    let index: Int

    private var finding: Finding { view.analysis.findings[index] }
    private var words: FindingWords { view.edition.words.findings }

    func add(to html: inout HTML) {
        let finding = finding
        html.add(.article, .class("finding"), .id(view.edition.findings.anchors[index])) { entry in
            entry.add(.h3) { head in
                head.text(words.ruleName(finding.rule) + view.words.tables.colon)
                head.text(view.subject(finding.key))
            }
            entry.add(.p, words.ruleSentence(finding.rule))
            entry.append(facts)
            if let decision = finding.decision { add(decision, to: &entry) }
        }
    }

    private var facts: HTML {
        let finding = finding
        var facts = FactList()
        facts.add(words.figure, view.subjectLinks(finding.key))
        facts.add(words.found, view.edition.plain(finding.found, of: finding))
        facts.add(words.expected, view.edition.plain(finding.expected, of: finding))
        facts.add(words.figures, figures)
        facts.add(words.places, places)
        if finding.decision == nil {
            facts.add(words.decision, words.undecided)
        }
        return facts.html("meta")
    }

    /// The figures involved, each with its record.
    private var figures: HTML {
        let observations = finding.observations
        guard !observations.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("plain")) { list in
                for index in observations.prefix(Self.mostFigures) { list.add(.li, figure(index)) }
                if observations.count > Self.mostFigures {
                    list.add(.li, words.onlySome(Self.mostFigures, observations.count))
                }
            }
        }
    }

    private func figure(_ index: Int) -> HTML {
        let observation = view.report.observations[index]
        let subject = FindingKey(metric: observation.metric, area: observation.area, period: observation.period)
        return HTML { html in
            if subject != finding.key { html.text(view.subject(subject) + " ") }
            html.append(view.figureLink(index))
            if let figure = observation.figure,
                let bounds = view.widerBounds(of: figure, metric: observation.metric)
            {
                html.text(view.words.tables.inBrackets(words.bounds(bounds)))
            }
            html.text(" ")
            html.append(view.link(view.report.sources[observation.source].title, to: .source(observation.source)))
            if let locator = observation.locator {
                html.add(.span, view.words.tables.inBrackets(locator), .class("locator"))
            }
            if observation.isSetAside { html.addLine(words.setAside, .class("remark")) }
        }
    }

    /// Where it stands in the project, texts with a link to their page.
    private var places: HTML {
        let places = finding.places
        return HTML { html in
            html.add(.ul, .class("plain")) { list in
                for place in places.prefix(Self.mostFigures) {
                    list.add(.li) { item in
                        if let article = view.edition.findings.article(at: place) {
                            item.append(
                                view.link(view.report.articles[article].title, to: .article(article)))
                            item.text(" ")
                        }
                        item.add(.code, place.start.map { "\(place.file):\($0.line)" } ?? place.file)
                    }
                }
            }
        }
    }

    private func add(_ decision: Decision, to html: inout HTML) {
        html.add(.div, .class("decision")) { box in
            box.add(.h4, words.decision)
            box.add(.p, view.edition.published(decision))
            box.add(.p, words.reason + view.words.tables.colon + decision.reason)
            box.add(.p, .class("card-meta")) { line in
                line.text(words.date + view.words.tables.colon)
                line.append(view.edition.printed(decision.date))
            }
        }
    }

    private static let mostFigures = 30
}
