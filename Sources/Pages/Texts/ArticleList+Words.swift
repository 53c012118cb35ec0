import Markup
import ReportAnalysis
import ReportModel

extension ArticleList {
    /// What its pages are called: 案例, or 矛盾调解：案例 where they have to do with something.
    func title(in edition: Edition) -> String {
        guard let subject = trail(in: edition).last else { return name(in: edition) }
        return subject.label + edition.words.texts.colon + name(in: edition)
    }

    /// What its texts are called.
    private func name(in edition: Edition) -> String {
        kind.map(edition.words.name(of:)) ?? edition.words.texts.textsTitle
    }

    /// The way to what the texts have to do with, that itself included; nothing for all texts of a kind.
    func trail(in edition: Edition) -> [Crumb] {
        let report = edition.report
        let frame = edition.words.frame
        switch self {
        case .all: return []
        case .area(let key, _):
            let above = edition.analysis.ancestors(of: key) + [key]
            return [Crumb(label: frame.areas, destination: .areas)]
                + above.map { Crumb(label: report.areas[$0].name, destination: .area($0)) }
        case .metric(let key, _):
            return [
                Crumb(label: frame.metrics, destination: .metrics),
                Crumb(label: report.metrics[key].name, destination: .metric(key)),
            ]
        case .theme(let key, _):
            return [
                Crumb(label: frame.themes, destination: .themes),
                Crumb(label: report.themes[key].name, destination: .theme(key)),
            ]
        case .source(let key):
            return [
                Crumb(label: frame.sources, destination: .sources),
                Crumb(label: report.sources[key].title, destination: .source(key)),
            ]
        }
    }

    /// How many texts stand on the page of what they have to do with, if they are too many for it.
    private static let newestShown = 30

    /// A section for the page of what the texts have to do with: all of them, or the newest of very many and a link to the
    /// list.
    func section(in edition: Edition) -> PageSection {
        let articles = articles(in: edition)
        let page = subject ?? destination(ofPart: 1)
        let isLong = isLong(in: edition)
        let card = ArticleCard(edition: edition, page: page)
        var section = PageSection(
            anchor: kind?.folder ?? "texts", title: name(in: edition),
            content: card.list(isLong ? articles.prefix(Self.newestShown) : articles[...]))
        if isLong {
            section.more = (
                edition.words.texts.allOfList(edition.numbers.digits(DecimalNumber(articles.count))),
                edition.routes.href(destination(ofPart: 1), from: page)
            )
        }
        return section
    }
}
