import Markup
import ReportAnalysis
import ReportModel

/// A figure in prose that is computed: a change, a rank or a share. It leads to the record of the figure it is computed
/// from, and says what else goes into it.
struct ViewMarkup {
    let edition: Edition
    let page: Destination
    let claim: FigureClaim

    /// Nil where there is nothing to tell; that is an error which `check` reports.
    var html: HTML? {
        guard let point = edition.analysis.point(of: claim.metric, for: claim.area, in: claim.period),
            let index = point.shown(in: edition.report).first,
            let viewed = edition.analysis.viewed(claim.view, of: point)?.value
        else { return nil }
        let told = told(viewed)
        return HTML { html in
            html.add(
                .a, .class("figure"), .href(edition.recordHref(ofObservation: index, from: page)),
                .title(note(viewed, point))
            ) { link in
                link.add(.data, claim.text.isEmpty ? told.text : claim.text, .value(told.value))
            }
        }
    }

    /// The view as it is filled in, and its plain value.
    private func told(_ viewed: ViewedFigure) -> (text: String, value: String) {
        let metric = edition.report.metrics[claim.metric]
        let view = Viewpoint(edition: edition, page: page)
        switch viewed {
        case .rank(let standing):
            return (edition.words.findings.filledRank(standing.rank, standing.count), standing.rank.description)
        case .share(let share):
            let about = share.isApproximate ? view.words.tables.about : ""
            let percent = edition.numbers.rounded(share.percent, decimals: 1)
            return (about + edition.numbers.number(percent, decimals: 1, unit: "%"), percent.description)
        case .change(let change, _):
            if let percent = view.percent(change) {
                let about = change.isApproximate ? view.words.tables.about : ""
                let value = change.percent(decimals: 1).value?.description ?? ""
                return (about + percent, value)
            }
            return (view.difference(change, of: metric), change.difference.description)
        }
    }

    /// What it is of, what goes into it, and where that comes from.
    private func note(_ viewed: ViewedFigure, _ point: Point) -> String {
        let words = edition.words
        let own = text(of: point)
        let explanation: String
        switch viewed {
        case .rank(let standing):
            explanation =
                own + words.texts.listSeparator
                + words.findings.rank(standing.rank, standing.count)
        case .change(let change, _):
            let earlier = edition.analysis.point(of: claim.metric, for: claim.area, in: change.earlierPeriod)
            explanation = words.findings.change(
                own, change.carried.map(text) ?? earlier.map(text) ?? "", change.earlierPeriod.label(in: words.language)
            )
        case .share(let share):
            let whole = edition.analysis.point(of: claim.metric, for: share.parent, in: claim.period)
            explanation = words.findings.share(
                own, edition.report.areas[share.parent].name, whole.map(text) ?? "")
        }
        let subject = [
            edition.report.areas[claim.area].name, edition.report.metrics[claim.metric].name,
            claim.period.label(in: words.language),
        ]
        return subject.joined(separator: words.texts.listSeparator) + words.texts.colon + explanation
    }

    private func text(of carried: CarriedPoint) -> String {
        carried.parts.compactMap { part in
            edition.report.observations[part].figure.map {
                edition.numbers.figure($0, unit: edition.report.metrics[claim.metric].unit)
            }
        }.joined(separator: " + ")
    }

    private func text(of point: Point) -> String {
        point.figure.map { edition.numbers.figure($0, unit: edition.report.metrics[claim.metric].unit) } ?? ""
    }
}
