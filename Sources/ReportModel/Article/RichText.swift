/// The body of a text: finished HTML with gaps, which are filled when it is known where pages are and what figures say.
///
/// HTML comes from the Markdown library only; nothing that an author wrote as HTML is in it.
package struct RichText: Sendable {
    package var fragments: [Fragment]
    /// The headings, in order, for a table of contents.
    package var headings: [Heading]

    package enum Fragment: Sendable, Hashable {
        /// Escaped, finished HTML.
        case html(String)
        /// The address of something, to stand inside an `href` or `src` attribute; escaping is the renderer's.
        case address(LinkTarget)
        /// The name of something, where the author left the text of a link empty.
        case name(LinkTarget)
        /// A figure in prose.
        case claim(FigureClaim)
        /// A table, a chart or figures in large print, in place of a fenced block.
        case block(FigureBlock, origin: Origin)
        /// Something else that the renderer knows the words for in the site's language.
        case word(Word)
    }

    /// Words that a body needs in the language of the site.
    package enum Word: String, Sendable, Hashable, CaseIterable {
        case note, tip, important, warning, caution
    }

    /// A heading with the anchor it can be linked by.
    package struct Heading: Sendable, Hashable {
        package var level: Int
        package var anchor: String
        /// Its plain text.
        package var text: String

        package init(level: Int, anchor: String, text: String) {
            self.level = level
            self.anchor = anchor
            self.text = text
        }
    }

    package init(fragments: [Fragment] = [], headings: [Heading] = []) {
        self.fragments = fragments
        self.headings = headings
    }
}

/// What a link of ours leads to.
package enum LinkTarget: Sendable, Hashable {
    case area(Key<Area>)
    case metric(Key<Metric>)
    case source(Key<Source>)
    case article(Key<Article>)
    /// A file below `Content/assets`, by its path there.
    case asset(String)
}

/// A figure in prose: what the author wrote, and the observation it is said to be.
package struct FigureClaim: Sendable, Hashable {
    package var metric: Key<Metric>
    package var area: Key<Area>
    package var period: Period
    /// What of the observation the text tells.
    package var view: FigureView
    /// The author's words; empty where the figure is to be filled in.
    package var text: String
    package var origin: Origin

    package init(
        metric: Key<Metric>, area: Key<Area>, period: Period, view: FigureView = .value, text: String, origin: Origin
    ) {
        self.metric = metric
        self.area = area
        self.period = period
        self.view = view
        self.text = text
        self.origin = origin
    }
}
