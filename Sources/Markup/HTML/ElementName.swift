/// The elements with content that pages and charts are made of.
@usableFromInline package enum ElementName: String, Sendable, CaseIterable {
    // Sections.
    case main, nav, section, article, aside, header, footer, div
    case h1, h2, h3, h4, h5, h6

    // Blocks.
    case p, pre, blockquote, figure, figcaption, details, summary
    case ul, ol, li, dl, dt, dd

    // Tables.
    case table, caption, colgroup, thead, tbody, tfoot, tr, th, td

    // Phrases.
    case a, abbr, b, bdi, cite, code, data, del, em, i, ins, kbd, mark, q, s, small, span, strong, sub, sup, time

    // Forms, for search and filters.
    case form, label, button, select, option, output, noscript, search, template

    // Drawings.
    case svg, g, title, desc, defs
    case drawnText = "text"
    case drawnSpan = "tspan"

    /// Whether a line break in the source may follow the end tag without becoming a space on the page.
    var endsLine: Bool {
        switch self {
        case .main, .nav, .section, .article, .aside, .header, .footer, .div, .h1, .h2, .h3, .h4, .h5, .h6,
            .p, .pre, .blockquote, .figure, .figcaption, .details, .summary, .ul, .ol, .li, .dl, .dt, .dd,
            .table, .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .form, .option, .noscript, .search, .template,
            .svg, .g, .title, .desc, .defs, .drawnText:
            true
        default: false
        }
    }
}
