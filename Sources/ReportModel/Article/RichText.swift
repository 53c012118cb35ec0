/// The body of a text: finished HTML with gaps, which are filled when it is known where pages are and what figures say.
///
/// HTML comes from the Markdown library only; nothing that an author wrote as HTML is in it.
///
/// The HTML is stored apart from the gaps, so that memory holds only what is looked up.
package struct RichText: Sendable {
    /// The HTML in one piece, without the gaps.
    package let html: StoredText
    /// The gaps, in order.
    package let gaps: [Gap]
    /// The headings, in order, for a table of contents.
    package var headings: [Heading]

    /// A gap in the HTML.
    package struct Gap: Sendable, Hashable {
        /// How many bytes of HTML stand before it.
        package var offset: Int
        /// What it is to be filled with; no HTML.
        package var content: Fragment

        package init(offset: Int, content: Fragment) {
            self.offset = offset
            self.content = content
        }
    }

    package enum Fragment: Sendable, Hashable {
        /// Escaped, finished HTML.
        case html(String)
        /// The address of something, to stand inside an `href` or `src` attribute; escaping is the renderer's.
        case address(LinkTarget)
        /// The name of something, where the author left the text of a link empty.
        case name(LinkTarget)
        /// A figure in prose.
        indirect case claim(FigureClaim)
        /// A table, a chart or figures in large print, in place of a fenced block.
        indirect case block(FigureBlock, origin: Origin)
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

    package init(html: StoredText, gaps: [Gap], headings: [Heading] = []) {
        self.html = html
        self.gaps = gaps
        self.headings = headings
    }

    /// A body in memory.
    package init(fragments: [Fragment] = [], headings: [Heading] = []) {
        var html: [UInt8] = []
        var gaps: [Gap] = []
        for fragment in fragments {
            if case .html(let markup) = fragment {
                html += markup.utf8
            } else {
                gaps.append(Gap(offset: html.count, content: fragment))
            }
        }
        self.init(html: StoredText(html), gaps: gaps, headings: headings)
    }

    /// Hands over the HTML and the gaps in turn; the HTML is fetched from where it is stored, and handed over as it lies
    /// there (as strings it took 3% of a build).
    package func forEachPart(
        html: (UnsafeBufferPointer<UInt8>) -> Void, gap: (Fragment) -> Void
    ) {
        self.html.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for item in gaps {
                let end = min(item.offset, bytes.count)
                if start < end { html(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
                gap(item.content)
                start = max(start, end)
            }
            if start < bytes.count { html(UnsafeBufferPointer(rebasing: bytes[start...])) }
        }
    }

    /// HTML and gaps in turn.
    package var fragments: [Fragment] {
        var fragments: [Fragment] = []
        forEachPart(
            html: { fragments.append(.html(String(decoding: $0, as: UTF8.self))) }, gap: { fragments.append($0) })
        return fragments
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
