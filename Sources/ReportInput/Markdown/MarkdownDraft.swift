package import Diagnostics
package import ReportModel

/// The body of a text as read from Markdown: finished HTML with gaps that name things as their author wrote them.
///
/// Checking replaces the names by keys and so makes a `RichText` of it; the gaps correspond one to one.
package struct MarkdownDraft: Sendable {
    /// The HTML in one piece, without the gaps.
    package var html: [UInt8]
    /// The gaps, in order.
    package var gaps: [Gap]
    /// The headings, in order, with the anchors that the HTML gives them.
    package var headings: [RichText.Heading]
    /// All words of the body without markup, blocks separated by line feeds: what a search finds.
    package var plainText: String

    /// A piece of the body: HTML, or a gap in it.
    package enum Fragment: Sendable, Hashable {
        /// Escaped, finished HTML.
        case html(String)
        /// The address of something, inside an `href` or `src` attribute. A `#anchor` may follow as HTML.
        case address(Located<DraftTarget>)
        /// The name of something, where the author left the text of a link empty.
        case name(Located<DraftTarget>)
        /// A figure in prose, in place of the whole link.
        case claim(FigureLinkDraft)
        /// A table, a chart or figures in large print, in place of a fenced block that begins there.
        case block(BlockDraft, at: Place)
        /// A word in the language of the site.
        case word(RichText.Word)
    }

    /// A gap in the HTML.
    package struct Gap: Sendable, Hashable {
        /// How many bytes of HTML stand before it.
        package var offset: Int
        /// What it is to be filled with; no HTML.
        package var content: Fragment
    }

    package init(
        html: [UInt8] = [], gaps: [Gap] = [], headings: [RichText.Heading] = [], plainText: String = ""
    ) {
        self.html = html
        self.gaps = gaps
        self.headings = headings
        self.plainText = plainText
    }

    /// HTML and gaps in turn.
    package var fragments: [Fragment] {
        var fragments: [Fragment] = []
        var start = 0
        func addHTML(before end: Int) {
            if start < end { fragments.append(.html(String(decoding: html[start..<end], as: UTF8.self))) }
            start = end
        }
        for gap in gaps {
            addHTML(before: gap.offset)
            fragments.append(gap.content)
        }
        addHTML(before: html.count)
        return fragments
    }
}

/// What a link leads to, as its author wrote it; nobody has looked yet whether it exists.
package enum DraftTarget: Sendable, Hashable {
    /// The id of an area, as in `area:wucheng`.
    case area(String)
    /// The id of a metric.
    case metric(String)
    /// The id of a source.
    case source(String)
    /// The name of a case study, a bulletin or another page: `case:x`, `../bulletins/x.md`.
    case article(ArticleKind, name: String)
    /// A path below `Content/assets`, without `.` and `..` segments.
    case asset(String)
}

/// A figure in prose as written: `[796起](figure:disputes-mediated@wucheng#2018)`.
package struct FigureLinkDraft: Sendable, Hashable {
    package var metric: Located<String>
    /// What of it is told, where the author names that: `change`.
    package var view: Located<String>?
    package var area: Located<String>
    package var period: Located<String>
    /// The author's words, without markup; empty where the figure is to be filled in.
    package var text: String
    /// The whole link.
    package var place: Place

    package init(
        metric: Located<String>, view: Located<String>? = nil, area: Located<String>, period: Located<String>,
        text: String, place: Place
    ) {
        self.metric = metric
        self.view = view
        self.area = area
        self.period = period
        self.text = text
        self.place = place
    }
}
