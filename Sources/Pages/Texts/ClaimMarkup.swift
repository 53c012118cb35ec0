import Markup
import ReportAnalysis
import ReportModel

/// A figure in prose: the author's words as a link to the record of the figure, which says where it comes from.
struct ClaimMarkup {
    let edition: Edition
    let page: Destination

    /// The words alone where nothing was observed; that is an error which `check` reports.
    func html(_ claim: FigureClaim) -> HTML {
        guard let index = observation(meantBy: claim) else { return HTML(text: claim.text) }
        if claim.view != .value {
            return ViewMarkup(edition: edition, page: page, claim: claim).html ?? HTML(text: claim.text)
        }
        let observation = edition.report.observations[index]
        return HTML(
            .a, content(claim, observation), .class("figure"),
            .href(edition.recordHref(ofObservation: index, from: page)),
            .title(note(observation)))
    }

    private func content(_ claim: FigureClaim, _ observation: Observation) -> HTML {
        guard !claim.text.isEmpty else { return edition.printed(observation) }
        guard let figure = observation.figure else { return HTML(text: claim.text) }
        return HTML(.data, claim.text, .value(figure.number.description))
    }

    /// Of several places that tell the figure the first that tells it as the text does, else the one that speaks for
    /// them, else the first with a value.
    private func observation(meantBy claim: FigureClaim) -> Int? {
        guard let point = edition.analysis.point(of: claim.metric, for: claim.area, in: claim.period),
            !point.isWithheld
        else { return nil }
        let observations = point.observations
        guard observations.count > 1 else { return observations.lowerBound }
        if let told = figure(toldBy: claim) {
            let alike = observations.first { index in
                guard let figure = edition.report.observations[index].published else { return false }
                return figure.number.magnitude == told.number.magnitude && figure.relation == told.relation
            }
            if let alike { return alike }
        }
        return point.shown(in: edition.report).first ?? observations.lowerBound
    }

    private func figure(toldBy claim: FigureClaim) -> Figure? {
        let metric = edition.report.metrics[claim.metric]
        guard let text = try? FigureText.parse(claim.text) else { return nil }
        return try? text.figure(unit: metric.unit, isCount: metric.isCount)
    }

    /// What the figure is and where it comes from, in a few words.
    private func note(_ observation: Observation) -> String {
        let report = edition.report
        let language = edition.words.language
        let subject = [
            report.areas[observation.area].name, report.metrics[observation.metric].name,
            observation.period.label(in: language),
        ]
        let words = edition.words.texts
        return subject.joined(separator: words.listSeparator) + words.sentenceSeparator + words.source + words.colon
            + report.sources[observation.source].title
    }
}
