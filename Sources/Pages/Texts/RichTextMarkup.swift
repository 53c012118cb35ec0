import Markup
import ReportModel

/// Turns the body of a text into markup for one page: fills in addresses, names, figures and words.
struct RichTextMarkup {
    let edition: Edition
    /// The page that the text stands on.
    let page: Destination

    func html(_ text: RichText) -> HTML {
        var blocks = 0
        var html = HTML()
        text.forEachPart(html: { html.append(trusted: $0) }, gap: { append($0, &blocks, to: &html) })
        return html
    }

    /// - Parameter blocks: how many tables, charts and figures stood before.
    private func append(_ fragment: RichText.Fragment, _ blocks: inout Int, to html: inout HTML) {
        switch fragment {
        // HTML is no gap.
        case .html: break
        // Escaped as text is, which is right inside an attribute too.
        case .address(let target): html.text(edition.routes.href(target.destination, from: page))
        case .name(let target): html.text(edition.name(of: target))
        case .claim(let claim): html.append(ClaimMarkup(edition: edition, page: page).html(claim))
        case .block(let block, _):
            blocks += 1
            html.append(BlockMarkup(edition: edition, page: page).html(block, number: blocks))
        case .word(let word): html.text(edition.words.texts.alert(word))
        }
    }
}

extension Edition {
    /// What a link with no text of its own says.
    func name(of target: LinkTarget) -> String {
        switch target {
        case .area(let key): report.areas[key].name
        case .metric(let key): report.metrics[key].name
        case .source(let key): report.sources[key].title
        case .article(let key): report.articles[key].title
        case .asset(let name): name.split(separator: "/").last.map(String.init) ?? name
        }
    }
}
